import Chronology
import Diagram
import Drawing
import Ontology

/// Draws events with those who take part in them, and their places.
enum DiagramFigure {
  /// How many events a diagram shows where nothing else is asked.
  static let usualTop = 12

  static func draw(
    _ view: View, _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> Figure.Drawn {
    let events = try FigureEvents(dossier, view, top: view.top ?? usualTop, names: names)
    var sources = SourceNumbers(names.language, for: events.items, continuing: view.register)
    var nodes: [String: DiagramNode] = [:]
    var edges: [DiagramEdge] = []
    let words = roles(in: names.language)
    for item in events.items {
      let event = item.event
      var numbers = sources.numbers(of: item.documents)
      if numbers.isEmpty, let file = event.assertedBy { numbers = [sources.number(ofFile: file)] }
      let conduct = DiagramEdge.Conduct.quad(event.type.quadClass)
      nodes[event.id.text] = DiagramNode(
        id: event.id.text, label: label(item, names), kind: .event, date: event.date,
        conduct: conduct, factuality: event.factuality, sourceNumbers: numbers,
        importance: item.importance)
      func tie(_ source: String, _ target: String, _ conduct: DiagramEdge.Conduct, _ word: String) {
        edges.append(
          DiagramEdge(
            source: source, target: target, conduct: conduct, label: word,
            sourceNumbers: numbers, events: [event.id]))
      }
      for actor in event.sources {
        nodes[actor.text] = node(actor, names)
        tie(actor.text, event.id.text, conduct, words.actor)
      }
      for target in event.targets {
        nodes[target.text] = node(target, names)
        tie(event.id.text, target.text, conduct, words.target)
      }
      if let place = event.place {
        nodes[place.text] = node(place, names)
        tie(event.id.text, place.text, .structural, words.place)
      }
    }
    let graph = try DiagramGraph(
      nodes: nodes.values.sorted { $0.id < $1.id }, edges: edges,
      omittedEvents: events.omitted)
    let shown = events.items.map(\.event)
    return try picture(
      view, graph, sources, events.items.flatMap(\.documents), names, omitted: events.omitted
    ) { drawn in
      try dossier.eventListing(
        of: shown.filter { drawn.nodes.contains($0.id.text) }, language: names.language)
    }
  }

  /// Draws a graph and writes it as DOT.
  ///
  /// `rows` lists those of its events or ties that the picture shows.
  static func picture(
    _ view: View, _ graph: DiagramGraph, _ sources: SourceNumbers, _ documents: [Document],
    _ names: EntityNames, omitted: Int = 0,
    rows: @escaping @Sendable (DiagramPicture.Shown) throws -> Listing
  ) throws -> Figure.Drawn {
    let latest = Figure.latest(documents)
    let style = DiagramStyle(
      title: view.title ?? ViewTitle.text(of: view, names, graph.focus), language: names.language,
      widthInMillimeters: view.widthInMillimeters, asOf: Figure.state(latest, names.language),
      engine: view.engine, isMatrix: view.kind == .matrix, theme: view.theme.scene)
    let picture = try DiagramPicture(graph, sources: sources.notes, style: style)
    return Figure.Drawn(
      canvas: picture.canvas, dot: DOTWriter.dot(graph, sources: sources.notes, style: style),
      remarks: picture.warnings.map(\.description), omitted: omitted, sources: sources,
      rows: { try rows(picture.shown) }, latest: Figure.iso(latest))
  }

  /// The node of an entity.
  static func node(
    _ id: ID<Entity>, _ names: EntityNames, group: String? = nil
  ) -> DiagramNode {
    let entity = names.entity(id)
    return DiagramNode(
      id: id.text, label: names.name(id), kind: .entity(entity?.kind ?? .organization),
      code: entity?.kind == .country ? entity?.country : nil,
      isCollective: entity?.isCollective ?? false, group: group)
  }

  /// The words of an event; its card says by itself how it stands to the world.
  private static func label(_ item: FigureEvents.Item, _ names: EntityNames) -> String {
    let remark = " (\(item.event.factuality.remark(in: names.language)))"
    let words = item.headline
    return words.hasSuffix(remark) ? String(words.dropLast(remark.count)) : words
  }

  /// What edges between an event and others say to those who hear the diagram.
  private static func roles(
    in language: Language
  ) -> (actor: String, target: String, place: String) {
    switch language {
    case .french: ("auteur", "cible", "lieu")
    case .english: ("actor", "target", "place")
    }
  }
}
