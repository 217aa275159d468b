import Chronology
import TemporalGraph

/// What every edge says of its time, as properties of the language: `r.date` and its like.
///
/// An edge that has a property of that name of its own shows that one.
package enum EdgeDate: String, CaseIterable, Hashable, Sendable {
  /// When it holds: a date where it is one certain day, else an EDTF date; null where none is told.
  case date
  /// The first day it may begin on.
  case earliest
  /// The last day it may end on.
  case latest
  /// Since when it is known.
  case known

  /// The value for a row of the graph's times.
  func value(_ row: TimeRow, in times: TimeTable) -> Value {
    guard row != .undated else { return .null }
    let span = times[row]
    switch self {
    case .date:
      if span.isSingleDay { return Self.day(span.earliestStart) }
      return Self.edtf(times.text(row))
    case .earliest: return Self.day(span.earliestStart)
    case .latest: return span.latestEnd == .max ? .null : Self.day(span.latestEnd - 1)
    case .known:
      guard let date = try? EDTF(times.text(row)) else { return .null }
      let report = TimeSpan(occurrence: date)
      return report.isSingleDay ? Self.day(report.earliestStart) : .edtf(date)
    }
  }

  private static func day(_ day: Int32) -> Value {
    guard day != .min, day != .max else { return .null }
    return Date(daysSince1970: Int(day)).map { .date($0) } ?? .null
  }

  private static func edtf(_ text: String) -> Value {
    guard let date = try? EDTF(text) else { return .null }
    return .edtf(date)
  }
}
