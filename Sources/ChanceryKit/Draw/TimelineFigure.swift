import Chronology
import Drawing
import Ontology
import Timeline

/// Draws a timeline of a dossier's events.
enum TimelineFigure {
  /// How many events a timeline shows where nothing else is asked.
  static let usualTop = 24

  static func draw(
    _ view: View, _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> Figure.Drawn {
    let events = try FigureEvents(dossier, view.query, top: view.top ?? usualTop, names: names)
    let language = names.language
    var sources = SourceNumbers(language)
    let entries = events.items.map { item in
      entry(item, names, &sources)
    }
    let latest = Figure.latest(events.items.flatMap(\.documents))
    let chart = TimelineChart(
      entries, sources: sources.notes,
      style: TimelineStyle(
        title: view.title ?? title(view, names), language: language,
        lanes: .actors(maximum: view.lanes), widthInMillimeters: view.widthInMillimeters,
        footer: footer(latest, events.omitted, language)))
    return Figure.Drawn(
      canvas: chart.canvas, dot: nil, remarks: chart.remarks.map { $0.text(in: language) },
      latest: Figure.iso(latest))
  }

  private static func entry(
    _ item: FigureEvents.Item, _ names: EntityNames, _ sources: inout SourceNumbers
  ) -> TimelineEntry {
    let event = item.event
    var numbers = sources.numbers(of: item.documents)
    if numbers.isEmpty, let file = event.assertedBy { numbers = [sources.number(ofFile: file)] }
    func actors(_ ids: [ID<Entity>]) -> [TimelineActor] {
      ids.map { TimelineActor(id: $0, name: names.name($0)) }
    }
    return TimelineEntry(
      event: event.id, date: event.date, reported: event.reported, label: item.headline,
      actors: actors(event.sources), targets: actors(event.targets),
      place: event.place.map(names.name), quadClass: event.type.quadClass,
      factuality: event.factuality, sources: numbers, isPinned: event.title != nil,
      intensity: abs(event.type.score(in: event.mode)))
  }

  private static func title(_ view: View, _ names: EntityNames) -> String {
    let about = view.query.about.joined(separator: ", ")
    switch names.language {
    case .french: return about.isEmpty ? "Chronologie" : "Chronologie\u{202F}: \(about)"
    case .english: return about.isEmpty ? "Timeline" : "Timeline: \(about)"
    }
  }

  private static func footer(_ latest: Day?, _ omitted: Int, _ language: Language) -> String? {
    var parts: [String] = []
    if let state = Figure.state(latest, language) {
      parts.append(
        language == .french ? "Sources jusqu’au \(state)." : "Sources up to \(state).")
    }
    if omitted > 0 {
      parts.append(
        language == .french
          ? "\(omitted) événements de moindre importance ne sont pas dessinés."
          : "\(omitted) events of lesser importance are not drawn.")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
