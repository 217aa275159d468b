import Chronology
import Cypher
import Diagram
import Ontology
import TemporalGraph

/// Draws the nodes and relationships that an answer holds.
struct QueryFigure {
  private let graph: GraphSnapshot
  private let texts: QueryText
  private let language: Language
  private(set) var nodes: Set<NodeRow> = []
  private(set) var edges: Set<EdgeRow> = []

  /// Collects what is in an answer, in lists, maps and paths too.
  init(_ table: QueryTable) {
    graph = table.result.graph
    language = table.language
    texts = QueryText(graph: graph, language: language)
    for row in table.result.rows {
      for value in row { add(value) }
    }
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .node(let node): nodes.insert(node)
    case .relationship(let edge): add(edge)
    case .path(let path):
      nodes.formUnion(path.nodes)
      for edge in path.relationships { add(edge) }
    case .list(let elements): for element in elements { add(element) }
    case .map(let map): for entry in map.entries { add(entry.value) }
    case .null, .boolean, .integer, .float, .string, .date, .localTime, .time, .localDateTime,
      .dateTime, .duration, .edtf:
      break
    }
  }

  private mutating func add(_ edge: EdgeRow) {
    edges.insert(edge)
    nodes.formUnion([graph.source(edge), graph.target(edge)])
  }

  /// The picture.
  ///
  /// - Throws: `QueryFigureError` where the answer holds no node.
  func drawn() throws -> Figure.Drawn {
    guard !nodes.isEmpty else { throw QueryFigureError.nothingToDraw }
    let diagram = try DiagramGraph(
      nodes: nodes.sorted().map(node), edges: edges.sorted().map(edge))
    let style = DiagramStyle(
      title: language.words("Réponse à la question", "Answer to the query"), language: language,
      widthInMillimeters: 160)
    let picture = try DiagramPicture(diagram, sources: [], style: style)
    return Figure.Drawn(
      canvas: picture.canvas, dot: DOTWriter.dot(diagram, sources: [], style: style),
      remarks: picture.warnings.map(\.description), latest: nil)
  }

  private func node(_ row: NodeRow) -> DiagramNode {
    let labels = Set(graph.labels(row).map { graph.vocabulary.name($0) })
    let kind: DiagramNode.Kind =
      if labels.contains("Event") {
        .event
      } else if labels.contains("Document") {
        .document
      } else {
        .entity(EntityKind.allCases.first { labels.contains($0.label) } ?? .organization)
      }
    return DiagramNode(
      id: id(row), label: texts.name(of: row), kind: kind,
      code: kind == .entity(.country) ? text(row, "country") : nil,
      isCollective: graph.property(row, "collective") == .boolean(true),
      date: kind == .event ? date(row) : nil,
      conduct: text(row, "quadClass").flatMap(QuadClass.init).map { .quad($0) },
      factuality: text(row, "factuality").flatMap(Factuality.init) ?? .actual)
  }

  private func edge(_ row: EdgeRow) -> DiagramEdge {
    let name = graph.vocabulary.name(graph.type(row))
    let kind = RelationKind(rawValue: name)
    let type = kind?.eventType
    let date = graph.times.text(graph.time(row))
    return DiagramEdge(
      source: id(graph.source(row)), target: id(graph.target(row)),
      conduct: (type?.quadClass ?? part(row, name)).map { .quad($0) } ?? .structural,
      label: type?.wording(in: language).noun ?? kind?.wording(in: language) ?? name,
      date: try? EDTF(date))
  }

  /// What the event is made of in which an edge is somebody's part.
  private func part(_ row: EdgeRow, _ name: String) -> QuadClass? {
    switch name {
    case "SOURCE_OF": text(graph.target(row), "quadClass").flatMap(QuadClass.init)
    case "TARGETS": text(graph.source(row), "quadClass").flatMap(QuadClass.init)
    default: nil
    }
  }

  private func id(_ row: NodeRow) -> String { text(row, "id") ?? "node:\(row.place)" }

  private func text(_ row: NodeRow, _ key: String) -> String? {
    if case .text(let text) = graph.property(row, key) { return text }
    return nil
  }

  private func date(_ row: NodeRow) -> EDTF? {
    switch graph.property(row, "date") {
    case .day(let day): EDTF.day(day)
    case .tagged(_, let text): try? EDTF(text)
    case .boolean, .integer, .float, .text, .list, .map, nil: nil
    }
  }
}

/// Why an answer cannot be drawn.
package enum QueryFigureError: Error, Hashable, Sendable, CustomStringConvertible {
  case nothingToDraw

  package var description: String {
    "the answer holds no node, relationship or path; return some, such as RETURN a, r, b"
  }
}

extension Figure {
  /// Draws what an answer holds.
  package init(_ table: QueryTable) throws { self.init(try QueryFigure(table).drawn()) }
}
