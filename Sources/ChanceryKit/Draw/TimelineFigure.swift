import Chronology
import Dossier
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
    let thresholds = Set(try view.timeline.thresholds.map(dossier.store.eventID))
    let events = try FigureEvents(
      dossier, view, top: view.top ?? usualTop, names: names, thresholds: thresholds)
    let otherDates = try events.otherDates(dossier, names)
    let language = names.language
    var sources = SourceNumbers(language, for: events.items, continuing: view.register)
    let entries = events.items.map { item in
      entry(
        item, otherDates[item.event.id, default: []], names, &sources,
        isThreshold: thresholds.contains(item.event.id))
    }
    let latest = Figure.latest(events.items.flatMap(\.documents))
    let style = TimelineStyle(
      title: view.title ?? title(view, names), language: language,
      layout: layout(view), lanes: lanes(view),
      groupsBlocs: view.timeline.groupsBlocs,
      idleTime: view.timeline.compressedGaps.map { .brokenAbove(percent: $0) } ?? .kept,
      widthInMillimeters: view.widthInMillimeters,
      footer: footer(latest, events.omitted, language), theme: view.theme.scene)
    let chart = TimelineChart(entries, sources: sources.notes, style: style)
    let notes = sources.notes
    let shown = events.items.map(\.event)
    return Figure.Drawn(
      canvas: chart.canvas,
      pages: { chart.pages(entries, sources: notes, style: style).map(\.canvas) }, dot: nil,
      remarks: chart.remarks.map { $0.text(in: language) }
        + (chart.isTallerThanPage
          ? [
            language.words(
              "plus haut qu’une page\u{202F}: un PDF en a plusieurs",
              "higher than a page: a PDF has several")
          ] : []),
      omitted: events.omitted, sources: sources,
      rows: { try dossier.eventListing(of: shown, language: language) },
      latest: Figure.iso(latest))
  }

  private static func entry(
    _ item: FigureEvents.Item, _ told: [FigureEvents.OtherDate], _ names: EntityNames,
    _ sources: inout SourceNumbers, isThreshold: Bool
  ) -> TimelineEntry {
    let event = item.event
    var numbers = sources.numbers(of: item.documents)
    if numbers.isEmpty, let file = event.assertedBy { numbers = [sources.number(ofFile: file)] }
    func actors(_ ids: [ID<Entity>]) -> [TimelineActor] {
      ids.map { TimelineActor(id: $0, name: names.name($0), bloc: bloc($0, names)) }
    }
    let otherDates = told.map { other in
      TimelineEntry.OtherDate(date: other.date, sources: sources.numbers(of: other.documents))
    }
    // Who tells another date stands beside that date.
    let others = Set(otherDates.flatMap(\.sources))
    numbers.removeAll(where: others.contains)
    return TimelineEntry(
      event: event.id, date: event.date, reported: event.reported, label: item.headline,
      actors: actors(event.sources), targets: actors(event.targets),
      place: event.place.map(names.name),
      type: event.type.wording(in: names.language).noun, quadClass: event.type.quadClass,
      factuality: event.factuality, sources: numbers, isPinned: event.title != nil,
      intensity: abs(event.type.score(in: event.mode)), isThreshold: isThreshold,
      otherDates: otherDates)
  }

  private static func layout(_ view: View) -> TimelineStyle.Layout {
    switch view.timeline.layout {
    case .lanes: .lanes
    case .storyline: .storyline
    case .vertical: .vertical
    case .list: .list
    }
  }

  private static func lanes(_ view: View) -> TimelineStyle.Lanes {
    switch view.timeline.lanes {
    case .actors: .actors(maximum: view.timeline.mostLanes)
    case .blocs: .blocs(maximum: view.timeline.mostLanes)
    case .types: .types
    case .none: .none
    }
  }

  /// The state of a person or institution; `nil` for what stands for itself.
  private static func bloc(_ id: ID<Entity>, _ names: EntityNames) -> TimelineActor.Bloc? {
    guard let entity = names.entity(id), entity.kind != .country, let code = entity.country,
      names.entity(ID("country:\(code)")) != nil
    else { return nil }
    let state = ID<Entity>("country:\(code)")
    return TimelineActor.Bloc(id: state, name: names.name(state))
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
    if omitted == 1 {
      parts.append(
        language == .french
          ? "1 événement de moindre importance n’est pas dessiné."
          : "1 event of lesser importance is not drawn.")
    } else if omitted > 1 {
      parts.append(
        language == .french
          ? "\(omitted) événements de moindre importance ne sont pas dessinés."
          : "\(omitted) events of lesser importance are not drawn.")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension View.Theme {
  /// The theme as drawings know it.
  var scene: Theme {
    switch self {
    case .print: .print
    case .dark: .dark
    }
  }
}
