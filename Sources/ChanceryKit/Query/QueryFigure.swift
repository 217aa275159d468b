import Chronology
import Diagram
import Dossier
import Notation
import Ontology
import TemporalGraph

/// Draws the nodes and relationships that an answer holds, with what stands behind them.
struct QueryFigure {
  private let contents: AnswerContents
  private let nodes: [NodeRow]
  private let edges: [EdgeRow]
  /// How many events of the answer the view's limit leaves out.
  private let omittedEvents: Int
  private let texts: QueryText
  private let view: View
  private let language: Language
  private let behind: AnswerSources

  private var graph: GraphSnapshot { contents.graph }

  /// Takes what an answer holds.
  ///
  /// - Parameters:
  ///   - contents: The answer's nodes and relationships.
  ///   - dossier: Where its sources are.
  ///   - view: How it is drawn; events and relations that its conditions or its limit leave out are
  ///     left out, with what hangs at them alone.
  ///   - language: The language of labels and notes.
  /// - Throws: The error of the dossier, or `LookupError` where a condition names nobody.
  init(
    _ contents: AnswerContents, of dossier: OpenDossier, _ view: View, _ language: Language
  ) throws {
    self.contents = contents
    self.view = view
    self.language = language
    texts = QueryText(graph: contents.graph, language: language)
    behind = try AnswerSources(contents, dossier.store)
    guard view.query != EventQuery() || view.top != nil else {
      (nodes, edges, omittedEvents) = (contents.nodes.sorted(), contents.edges.sorted(), 0)
      return
    }
    var chosen = view
    chosen.answer = AnswerSelection(contents)
    let names = EntityNames(try dossier.entities(), language: language)
    let found = try FigureEvents(dossier, chosen, top: view.top, names: names)
    let events = Set(found.items.map(\.event.id))
    omittedEvents = found.omitted
    let isNarrowed = view.query != EventQuery()
    let relations = isNarrowed ? Set(try dossier.relations(view.query).map(\.id)) : []
    let kept = contents.edges.sorted().filter { edge in
      if let event = contents.event(of: edge) { return events.contains(event) }
      return !isNarrowed || contents.relation(of: edge).map(relations.contains) ?? false
    }
    let graph = contents.graph
    var shown = Set(kept.flatMap { [graph.source($0), graph.target($0)] })
    let tied = Set(contents.edges.flatMap { [graph.source($0), graph.target($0)] })
    for node in contents.nodes {
      if contents.labels(node).contains("Event") {
        if let id = contents.text(node, "id"), events.contains(ID(id)) { shown.insert(node) }
      } else if !isNarrowed, !tied.contains(node) {
        shown.insert(node)
      }
    }
    (nodes, edges) = (shown.sorted(), kept)
  }

  /// Whether nothing is left to draw.
  var isEmpty: Bool { nodes.isEmpty }

  /// The picture.
  ///
  /// - Throws: `DrawnQueryError` where the answer holds no node.
  func drawn() throws -> Figure.Drawn {
    guard !nodes.isEmpty else { throw DrawnQueryError.nothing }
    var sources = SourceNumbers(language, continuing: view.register)
    let diagram = try DiagramGraph(
      nodes: nodes.map { node($0, &sources) }, edges: edges.map { edge($0, &sources) },
      omittedEvents: omittedEvents)
    let style = DiagramStyle(
      title: view.title ?? language.words("Réponse à la question", "Answer to the query"),
      language: language, widthInMillimeters: view.widthInMillimeters,
      asOf: Figure.state(behind.latest, language), engine: view.engine, theme: view.theme.scene)
    let picture = try DiagramPicture(diagram, sources: sources.notes, style: style)
    let listing = listing(of: diagram)
    return Figure.Drawn(
      canvas: picture.canvas, dot: DOTWriter.dot(diagram, sources: sources.notes, style: style),
      remarks: picture.warnings.map(\.description), omitted: omittedEvents, sources: sources,
      rows: { listing }, latest: Figure.iso(behind.latest))
  }

  /// The ties, and what is tied to nothing, a row each.
  private func listing(of diagram: DiagramGraph) -> Listing {
    let keys = ["source", "source_id", "type", "target", "target_id", "date", "numbers"]
    var listing = Listing(columns: keys.map { .init($0) }, keys: keys)
    let names = Dictionary(diagram.nodes.map { ($0.id, $0.label) }) { first, _ in first }
    var tied: Set<String> = []
    func add(_ values: [JSONValue]) {
      listing.append(Listing.Row(cells: values.map { TerminalText($0.line) }, values: values))
    }
    for edge in diagram.edges {
      tied.formUnion([edge.source, edge.target])
      add([
        JSONValue(names[edge.source]), .string(edge.source), .string(edge.label),
        JSONValue(names[edge.target]), .string(edge.target), JSONValue(edge.date?.description),
        .array(edge.sourceNumbers.map { .int($0) }),
      ])
    }
    for node in diagram.nodes where !tied.contains(node.id) {
      add([
        .string(node.label), .string(node.id), .null, .null, .null,
        JSONValue(node.date?.description), .array(node.sourceNumbers.map { .int($0) }),
      ])
    }
    return listing
  }

  private func node(_ row: NodeRow, _ sources: inout SourceNumbers) -> DiagramNode {
    let labels = contents.labels(row)
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
      date: kind == .event ? graph.property(row, "date")?.date : nil,
      conduct: quadClass(row).map { .quad($0) },
      factuality: text(row, "factuality").flatMap(Factuality.init) ?? .actual,
      sourceNumbers: behind.numbers(of: row, &sources))
  }

  private func edge(_ row: EdgeRow, _ sources: inout SourceNumbers) -> DiagramEdge {
    let name = graph.vocabulary.name(graph.type(row))
    let kind = RelationKind(rawValue: name)
    let type = kind?.eventType
    let date = PropertyValue.text(graph.times.text(graph.time(row))).date
    return DiagramEdge(
      source: id(graph.source(row)), target: id(graph.target(row)),
      conduct: (type?.quadClass ?? part(row, name)).map { .quad($0) } ?? .structural,
      label: type?.wording(in: language).noun ?? kind?.wording(in: language) ?? name,
      date: date, sourceNumbers: behind.numbers(of: row, &sources))
  }

  /// The class of an event; one that a query made tells it by its type.
  private func quadClass(_ row: NodeRow) -> QuadClass? {
    text(row, "quadClass").flatMap(QuadClass.init)
      ?? text(row, "type").flatMap(EventType.init)?.quadClass
  }

  /// What the event is made of in which an edge is somebody's part.
  private func part(_ row: EdgeRow, _ name: String) -> QuadClass? {
    switch name {
    case "SOURCE_OF": quadClass(graph.target(row))
    case "TARGETS": quadClass(graph.source(row))
    default: nil
    }
  }

  private func id(_ row: NodeRow) -> String { text(row, "id") ?? "node:\(row.place)" }

  private func text(_ row: NodeRow, _ key: String) -> String? { contents.text(row, key) }
}

extension Figure {
  /// Draws what an answer holds, with the numbers of what stands behind it in a dossier.
  package init(_ table: QueryTable, of dossier: OpenDossier) throws {
    let view = View(name: "query", kind: .diagram)
    self.init(try QueryFigure(AnswerContents(table), of: dossier, view, table.language).drawn())
  }
}
