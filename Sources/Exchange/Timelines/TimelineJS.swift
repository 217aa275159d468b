import Chronology
import Notation
import Ontology

/// Slides for TimelineJS3.
///
/// It shows HTML and lets frames through, so that every text is escaped. A date that is no exact day
/// is shown in words beside its EDTF; without a first or last day an event has no place there.
///
/// Source: Knight Lab, TimelineJS3, *JSON data format* and `TimelineConfig`.
enum TimelineJS {
  static func export(_ selection: ExportSelection, title: String) -> Export {
    let slides = selection.events.compactMap { slide($0, selection) }
    let json = JSONValue.object([
      JSONMember(
        "title",
        .object([
          JSONMember("text", .object([JSONMember("headline", .string(escaped(title)))]))
        ])),
      JSONMember("scale", .string("human")), JSONMember("events", .array(slides)),
    ])
    return Export(
      json.lines(depth: 2) + "\n",
      remarks: Timeless.remark(selection.events.count - slides.count, selection.language))
  }

  private static func slide(_ item: ExportedEvent, _ selection: ExportSelection) -> JSONValue? {
    let event = item.event
    guard let date = event.date, let start = start(of: date) else { return nil }
    let words = date.wording(in: selection.language)
    let shown = date.exactDay == nil || date.qualifier != nil ? "\(words) (\(date))" : words
    var members = [
      JSONMember("unique_id", .string(escaped(event.id.text))),
      JSONMember(
        "start_date", .object(start + [JSONMember("display_date", .string(escaped(shown)))])),
    ]
    if case .interval = date.form, let end = date.latestDay, date.earliestDay != nil {
      members.append(JSONMember("end_date", .object(parts(end))))
    }
    members.append(
      JSONMember(
        "text",
        .object([
          JSONMember(
            "headline", .string(escaped(item.remarkedHeadline(in: selection.language)))),
          JSONMember("text", .string(body(item, selection))),
        ])))
    if let actor = event.sources.first ?? event.targets.first {
      members.append(JSONMember("group", .string(escaped(selection.name(actor)))))
    }
    return .object(members)
  }

  /// The quotations and their documents, and what else has no place of its own.
  private static func body(_ item: ExportedEvent, _ selection: ExportSelection) -> String {
    let event = item.event
    let quotes = item.claims.map { "<blockquote>\(escaped($0.quote))</blockquote>" }
    let sources = item.sourceLines.map { "<p>\(escaped($0))</p>" }
    let actors = (event.sources + event.targets).map(selection.name).joined(separator: ", ")
    let bounds = DayBounds(event.date).named.map { "\($0.name) \($0.day)" }
    let facts =
      [
        event.type.rawValue, event.factuality.rawValue, event.date.map { "EDTF \($0)" }, actors,
      ].compactMap { $0 }.filter { !$0.isEmpty } + bounds
    return (quotes + sources + ["<p>\(escaped(facts.joined(separator: " · ")))</p>"]).joined()
  }

  /// The first day, or the last where there is no first, as finely as the date tells.
  private static func start(of date: EDTF) -> [JSONMember]? {
    guard let day = date.earliestDay ?? date.latestDay else { return nil }
    guard case .date = date.form else { return parts(day) }
    switch date.precision {
    case .second, .day: return parts(day)
    case .month: return Array(parts(day).prefix(2))
    case .season, .year, .decade, .century, .millennium, .unspecified:
      return Array(parts(day).prefix(1))
    }
  }

  private static func parts(_ day: Day) -> [JSONMember] {
    [
      JSONMember("year", .int(day.year)), JSONMember("month", .int(day.month)),
      JSONMember("day", .int(day.day)),
    ]
  }

  private static func escaped(_ text: String) -> String { XMLText.escaped(text) }
}
