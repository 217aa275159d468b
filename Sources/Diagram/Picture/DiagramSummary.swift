import Chronology

/// What a diagram shows, in sentences for those who cannot see it.
struct DiagramSummary: Sendable {
  let wording: DiagramWording
  let selection: DiagramSelection

  /// Scope, conducts by frequency, the most involved nodes, the most frequent ties, what is left
  /// out: below 150 words with names of ordinary length.
  var text: String {
    [scope, conducts, involved, frequent, omitted].compactMap { $0 }.joined(separator: " ")
  }

  /// What one bundle says, with its date and sources.
  func sentence(of bundle: EdgeBundle, names: [String: String]) -> String {
    let source = names[bundle.source] ?? bundle.source
    let target = names[bundle.target] ?? bundle.target
    let kinds =
      bundle.labels.isEmpty
      ? wording.conduct(bundle.conduct) : bundle.labels.joined(separator: ", ")
    var parts = ["\(source) \(bundle.isMutual ? "↔" : "→") \(target)\(colon)\(kinds)"]
    if bundle.count > 1 { parts.append(wording.times(bundle.count)) }
    let date = ShortDate.text(of: bundle.dates, in: wording.language)
    if !date.isEmpty { parts.append(date) }
    if !bundle.sourceNumbers.isEmpty {
      let noun = bundle.sourceNumbers.count == 1 ? "source" : "sources"
      parts.append("\(noun) " + bundle.sourceNumbers.map(String.init).joined(separator: ", "))
    }
    return parts.joined(separator: ", ")
  }

  /// The colon of the language; French sets a no-break space before it.
  private var colon: String { wording.pick("\u{A0}: ", ": ") }

  private var names: [String: String] {
    Dictionary(selection.nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  private var scope: String {
    let nodes = wording.nodes(selection.nodes.count)
    let ties = wording.ties(selection.bundles.count)
    return wording.pick(
      "Diagramme de \(nodes) et \(ties).", "Network diagram of \(nodes) and \(ties).")
  }

  private var conducts: String? {
    let counts = DiagramEdge.Conduct.allCases.compactMap { conduct -> String? in
      let count = selection.bundles.count { $0.conduct == conduct }
      return count == 0 ? nil : "\(wording.conduct(conduct)) \(count)"
    }
    guard !counts.isEmpty else { return nil }
    return wording.pick("Liens par nature", "Ties by nature") + colon
      + counts.joined(separator: ", ") + "."
  }

  private var involved: String? {
    var degrees: [String: Int] = [:]
    for bundle in selection.bundles {
      degrees[bundle.source, default: 0] += 1
      if bundle.target != bundle.source { degrees[bundle.target, default: 0] += 1 }
    }
    let top = degrees.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
    guard !top.isEmpty else { return nil }
    let list = top.map { "\(names[$0.key] ?? $0.key) (\($0.value))" }
    return wording.pick("Les plus liés", "Most connected") + colon + wording.list(list) + "."
  }

  private var frequent: String? {
    let top = selection.bundles.indices.sorted { left, right in
      let (first, second) = (selection.bundles[left].count, selection.bundles[right].count)
      return first != second ? first > second : left < right
    }.prefix(5)
    guard !top.isEmpty else { return nil }
    let names = names
    let list = top.map { sentence(of: selection.bundles[$0], names: names) }
    return wording.pick("Liens les plus fréquents", "Most frequent ties") + colon
      + list.joined(separator: "\(wording.pick("\u{202F}", "")); ") + "."
  }

  private var omitted: String? {
    wording.omitted(nodes: selection.omittedNodes, edges: selection.omittedBundles).map { $0 + "." }
  }
}
