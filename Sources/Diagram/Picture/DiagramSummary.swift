import Chronology
import Ontology

/// What a diagram shows, in sentences for those who cannot see it.
struct DiagramSummary: Sendable {
  let wording: DiagramWording
  let selection: DiagramSelection
  /// Whether it is drawn as a table.
  var isMatrix = false

  /// Scope, conducts by frequency, the most involved nodes, the most frequent ties, what is left
  /// out: below 150 words with names of ordinary length.
  var text: String {
    let parts =
      selection.eventCount > 0
      ? [scope, involved, events, omitted] : [scope, conducts, involved, frequent, omitted]
    return parts.compactMap { $0 }.joined(separator: " ")
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
    if let sources = wording.sources(bundle.sourceNumbers) { parts.append(sources) }
    return parts.joined(separator: ", ")
  }

  /// The colon of the language; French sets a no-break space before it.
  private var colon: String { wording.pick("\u{A0}: ", ": ") }

  private var names: [String: String] {
    Dictionary(selection.nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  private var scope: String {
    if selection.eventCount > 0 {
      let events = wording.events(selection.eventCount)
      let others = wording.participants(selection.nodes.count - selection.eventCount)
      return wording.pick(
        "Diagramme de \(events) avec \(others).", "Diagram of \(events) with \(others).")
    }
    let nodes = wording.nodes(selection.nodes.count)
    let ties = wording.ties(selection.bundles.count)
    if isMatrix {
      return wording.pick("Matrice de \(nodes) et \(ties).", "Matrix of \(nodes) and \(ties).")
    }
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
    let events = Set(selection.nodes.lazy.filter { $0.kind == .event }.map(\.id))
    for bundle in selection.bundles {
      for end in Set([bundle.source, bundle.target]) where !events.contains(end) {
        degrees[end, default: 0] += 1
      }
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

  /// The five most important events, by date.
  private var events: String? {
    let rows = TimeOrder.groups(of: selection.nodes).flatMap { $0 }
    let ranked = rows.indices.sorted { left, right in
      let (first, second) = (selection.nodes[rows[left]], selection.nodes[rows[right]])
      return first.importance != second.importance
        ? first.importance > second.importance : left < right
    }
    let list = ranked.prefix(5).sorted().map { place in
      let node = selection.nodes[rows[place]]
      let certainty = node.factuality.remark(in: wording.language)
      let words = certainty.isEmpty ? node.label : "\(node.label) (\(certainty))"
      return wording.date(of: node) + ", " + words
    }
    return wording.pick("Événements", "Events") + colon
      + list.joined(separator: "\(wording.pick("\u{202F}", "")); ") + "."
  }

  /// What was left out and how, in the terms of the diagram; `nil` where nothing was.
  var omission: String? {
    let rest =
      selection.omittedEvents > 0 || selection.eventCount > 0
      ? wording.omitted(events: selection.omittedEvents)
        ?? wording.omitted(nodes: selection.omittedNodes, edges: selection.omittedBundles)
      : wording.omitted(nodes: selection.omittedNodes, edges: selection.omittedBundles)
    let parts = wording.reduction(selection.reduction) + [rest].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\u{A0}· ")
  }

  private var omitted: String? { omission.map { $0 + "." } }
}
