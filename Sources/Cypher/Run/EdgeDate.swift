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
      if let date = try? EDTF(times.text(row)), case .date(let day) = Self.single(date) {
        return .date(day)
      }
      return Self.edtf(times.text(row))
    }
  }

  private static func day(_ day: Int32) -> Value {
    day == .min || day == .max ? .null : .date(Date(daysSince1970: Int(day)))
  }

  private static func edtf(_ text: String) -> Value {
    guard let date = try? EDTF(text) else { return .null }
    return .edtf(date)
  }

  /// The one certain day of a date, where it is one.
  private static func single(_ date: EDTF) -> Value {
    let span = TimeSpan(occurrence: date)
    return span.isSingleDay ? day(span.earliestStart) : .edtf(date)
  }
}
