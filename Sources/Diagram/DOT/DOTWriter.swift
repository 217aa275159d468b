import Chronology
package import Drawing
import Ontology

/// Writes a graph as DOT text with labels, for those who lay it out with their own tools.
///
/// It is the whole graph: nothing is left out for lack of room. Ids are made of hashes; labels,
/// tooltips and addresses are quoted; there are no HTML labels, records, images or other files.
///
///     let text = DOTWriter.dot(graph, sources: notes, style: style)
package struct DOTWriter {
  private var lines: [String] = []
  private let wording: DiagramWording

  private init(language: Language) { wording = DiagramWording(language: language) }

  /// Returns the DOT text; the same graph gives the same bytes.
  ///
  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - sources: What the numbers of its edges refer to; kept in the graph's comment.
  ///   - style: Title and language; its limits do not count here.
  /// - Returns: A file's text.
  package static func dot(
    _ graph: DiagramGraph, sources: [SourceNote], style: DiagramStyle
  ) -> String {
    var writer = DOTWriter(language: style.language)
    writer.write(graph, sources, style)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// Returns the name of a node: `n` and twelve digits made of its id.
  static func name(_ id: String) -> String {
    var hash = StableHash()
    hash.combine(id)
    return "n" + hash.digits
  }

  private mutating func write(
    _ graph: DiagramGraph, _ sources: [SourceNote], _ style: DiagramStyle
  ) {
    lines.append("digraph chancery {")
    if !sources.isEmpty {
      let notes = sources.sorted { $0.number < $1.number }.map { note in
        let text = note.text(language: style.language.rawValue)
        return ["[\(note.number)] \(text)", note.link?.text].compactMap { $0 }
          .joined(separator: ", ")
      }
      statement("graph", [("comment", notes.joined(separator: "\n"))])
    }
    statement(
      "graph",
      [
        ("charset", "UTF-8"), ("label", style.title), ("labelloc", "t"), ("rankdir", "LR"),
        ("newrank", "true"), ("fontname", "Liberation Sans"), ("fontsize", "12"),
      ])
    statement(
      "node",
      [
        ("fontname", "Liberation Sans"), ("fontsize", "10"), ("color", Palette.ink.hex),
        ("fontcolor", Palette.ink.hex), ("margin", "0.08,0.04"),
      ])
    statement(
      "edge",
      [
        ("fontname", "Liberation Sans"), ("fontsize", "8"), ("fontcolor", Palette.note.hex),
        ("arrowsize", "0.7"),
      ])
    for node in graph.nodes { statement(Self.name(node.id), attributes(of: node)) }
    group(graph)
    let kinds = Dictionary(
      graph.nodes.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for bundle in EdgeBundle.merging(graph.edges) {
      guard let source = kinds[bundle.source], let target = kinds[bundle.target] else { continue }
      statement(
        Self.name(bundle.source) + " -> " + Self.name(bundle.target),
        attributes(of: bundle, EdgeFigure.Role(source: source, target: target)))
    }
    if graph.isOfEvents { orderByTime(graph) }
    lines.append("}")
  }

  /// Puts the actors of each bloc into a cluster.
  private mutating func group(_ graph: DiagramGraph) {
    let blocs = Dictionary(grouping: graph.nodes.filter { $0.group != nil }) { $0.group ?? "" }
    for (bloc, members) in blocs.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "  subgraph cluster_\(Self.name(bloc)) { label=\(DOTText.quoted(bloc)); "
          + members.map { Self.name($0.id) }.joined(separator: "; ") + "; }")
    }
  }

  /// Puts events into one rank, chained by invisible edges, so that `dot` sets them in order.
  private mutating func orderByTime(_ graph: DiagramGraph) {
    let events = TimeOrder.groups(of: graph.nodes).flatMap { $0 }.map { graph.nodes[$0].id }
    guard events.count > 1 else { return }
    let names = events.map(Self.name)
    lines.append("  { rank=\"same\"; \(names.joined(separator: "; ")); }")
    lines.append("  \(names.joined(separator: " -> ")) [style=\"invis\"];")
  }

  private mutating func statement(_ subject: String, _ attributes: [(String, String)]) {
    let list = attributes.map { $0.0 + "=" + DOTText.quoted($0.1) }.joined(separator: ", ")
    lines.append("  \(subject) [\(list)];")
  }

  private func attributes(of node: DiagramNode) -> [(String, String)] {
    let code = node.kind == .entity(.country) ? node.code : nil
    let label = node.kind == .event ? card(of: node) : [code, node.label].compactMap { $0 }
    var attributes = [("label", label.joined(separator: "\n"))]
    attributes += shape(of: node)
    attributes.append(("tooltip", tooltip(of: node)))
    if let link = node.link { attributes.append(("URL", link.text)) }
    return attributes
  }

  private func tooltip(of node: DiagramNode) -> String {
    guard node.kind != .event else { return wording.sentence(of: node) }
    let kind = node.isCollective ? wording.collective : wording.kind(node.kind)
    return [node.label, kind, node.group].compactMap { $0 }.joined(separator: ", ")
  }

  /// The lines of an event: its whole title, then certainty, date and sources.
  private func card(of node: DiagramNode) -> [String] {
    let title = TextMetrics.wrap(
      node.label, width: EventCard.widestText, size: EventCard.titleSize)
    return title.lines + EventCard(node, wording).foot.map { $0.map(\.text).joined() }
  }

  private func shape(of node: DiagramNode) -> [(String, String)] {
    let shape: [(String, String)] =
      switch node.kind {
      case .entity(.country): [("shape", "box"), ("style", "rounded")]
      case .entity(.organization): [("shape", "box"), ("peripheries", "2")]
      case .entity(.person): [("shape", "ellipse")]
      case .entity(.place): [("shape", "oval"), ("style", "dotted")]
      case .event:
        [
          ("shape", "box"),
          ("style", node.factuality == .actual ? "rounded" : "rounded,dashed"),
          ("color", EventCard.Look(node).color.hex),
        ]
      case .document: [("shape", "note")]
      }
    let isBox = node.kind == .entity(.country)
    return node.isCollective && isBox ? [("shape", "box3d")] : shape
  }

  private func attributes(
    of bundle: EdgeBundle, _ role: EdgeFigure.Role
  ) -> [(String, String)] {
    let style = EdgeStyle(bundle.conduct)
    let head =
      switch role == .part ? .none : style.head {
      case .none: "none"
      case .vee: "vee"
      case .normal: "normal"
      case .tee: "tee"
      }
    var attributes: [(String, String)] = []
    let label = role == .tie ? label(of: bundle, isNegative: style.isNegative) : ""
    if !label.isEmpty { attributes.append(("label", label)) }
    attributes.append(("color", style.color.hex))
    attributes.append(("penwidth", SVGWriter.number(style.width(count: bundle.count))))
    if style.isDashed { attributes.append(("style", "dashed")) }
    attributes.append(("arrowhead", head))
    if bundle.isMutual {
      attributes.append(("dir", "both"))
      attributes.append(("arrowtail", head))
    }
    let words = role == .tie ? [] : bundle.labels
    // That a place holds for a time says nothing of an event.
    let conduct =
      role != .tie && bundle.conduct == .structural ? [] : [wording.conduct(bundle.conduct)]
    attributes.append(("tooltip", (words + conduct).joined(separator: ", ")))
    return attributes
  }

  /// What the edge says, how often, when, and by which sources.
  private func label(of bundle: EdgeBundle, isNegative: Bool) -> String {
    let sign = isNegative ? "− " : ""
    let kinds = bundle.labels.joined(separator: ", ")
    let times = bundle.count > 1 ? " ×\(bundle.count)" : ""
    let numbers = bundle.sourceNumbers.map(String.init).joined(separator: ", ")
    let date = ShortDate.text(of: bundle.dates, in: wording.language)
    let foot = [date, numbers.isEmpty ? "" : "[\(numbers)]"].filter { !$0.isEmpty }
    let head = kinds.isEmpty && times.isEmpty ? "" : sign + kinds + times
    return [head, foot.joined(separator: " ")].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
