import Chronology
import Notation
import Ontology

/// Events for calendars: iCalendar, whole days.
///
/// A calendar knows days and spans of days alone: events on an exact day, or from one to another, are
/// in it. Its time stamp is the newest date of publication, since no clock is asked.
///
/// Source: RFC 5545, 3.1 (folding), 3.3.11 (text), 3.6.1 (events).
enum ICalendar {
  static func export(_ selection: ExportSelection, title: String) -> Export {
    let newest = selection.documents.compactMap { $0.published?.latestDay }.max()
    let stamp = (newest?.basicISO ?? "19700101") + "T000000Z"
    let events = selection.events.compactMap { event in lines(of: event, selection, stamp) }
    let all =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chancery//Chancery//EN", "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:" + escaped(title),
      ] + events.joined() + ["END:VCALENDAR"]
    return Export(
      all.map { folded($0) + "\r\n" }.joined(),
      remarks: Timeless.remark(selection.events.count - events.count, selection.language))
  }

  private static func lines(
    of item: ExportedEvent, _ selection: ExportSelection, _ stamp: String
  ) -> [String]? {
    let event = item.event
    guard let date = event.date, let days = days(of: date), let start = days.lowerBound.basicISO,
      let end = days.upperBound.basicISO
    else { return nil }
    let actors = (event.sources + event.targets).map(selection.name)
    let description =
      item.claims.map { "« \($0.quote) »" } + item.sourceLines
      + [
        actors.joined(separator: ", "), "EDTF \(date), \(event.factuality.rawValue)",
      ]
    let named = DayBounds(date).named.map { bound in
      "X-CHANCERY-\(bound.name.uppercased().replacing("_", with: "-")):\(bound.day)"
    }
    return [
      "BEGIN:VEVENT", "UID:" + escaped(event.id.text + "@chancery"), "DTSTAMP:" + stamp,
      "DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end,
      "SUMMARY:" + escaped(item.remarkedHeadline(in: selection.language)),
      "DESCRIPTION:" + escaped(description.filter { !$0.isEmpty }.joined(separator: "\n")),
      "CATEGORIES:" + event.type.rawValue,
    ] + (event.place.map { ["LOCATION:" + escaped(selection.name($0))] } ?? [])
      + ["X-CHANCERY-EDTF:" + escaped(date.description)] + named
      + ["X-CHANCERY-FACTUALITY:" + event.factuality.rawValue, "END:VEVENT"]
  }

  /// The day, or the days of a span whose ends are exact; `nil` for any other date.
  private static func days(of date: EDTF) -> Range<Day>? {
    if let day = date.exactDay { return day..<day.advanced(by: 1) }
    let bounds = date.bounds
    guard case .interval = date.form, bounds.earliestStart == bounds.latestStart,
      bounds.earliestEnd == bounds.latestEnd
    else { return nil }
    return date.days
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacingControls().unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n", "\u{2028}", "\u{2029}": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 bytes, parted between characters.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += width
    }
    return folded
  }
}
