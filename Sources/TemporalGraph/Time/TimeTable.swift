package import Chronology

/// The different times of a graph, each kept once: millions of edges share a few hundred dates.
///
/// A condition on time is therefore decided once for each date, and not for each edge.
package struct TimeTable: Hashable, Sendable {
  /// One entry for each row; the first is `TimeSpan.undated`.
  package private(set) var spans: [TimeSpan] = [.undated]
  /// The date as EDTF writes it; empty where none was told.
  package private(set) var texts: [String] = [""]
  private var rows: [Key: UInt32] = [Key(span: .undated, text: ""): 0]

  private struct Key: Hashable, Sendable {
    let span: TimeSpan
    let text: String
  }

  /// A table that holds no more than the missing date.
  package init() {}

  /// How many times there are.
  package var count: Int { spans.count }

  /// The bounds of a row.
  package subscript(row: TimeRow) -> TimeSpan { spans[Int(row.index)] }

  /// The date of a row as EDTF writes it; empty where none was told.
  package func text(_ row: TimeRow) -> String { texts[Int(row.index)] }

  /// The row of something that happens on a day.
  package mutating func day(_ day: Int32) -> TimeRow {
    intern(TimeSpan(day: day), text: Day(daysSince1970: Int(day)).description)
  }

  /// The row of something that happens on some day of a date; no date gives the undated row.
  package mutating func occurrence(_ date: EDTF?) -> TimeRow {
    guard let date else { return .undated }
    return intern(TimeSpan(occurrence: date), text: date.description)
  }

  /// The row of something that holds all through a date; no date gives the undated row.
  package mutating func state(_ date: EDTF?) -> TimeRow {
    guard let date else { return .undated }
    return intern(TimeSpan(state: date), text: date.description)
  }

  /// The row of something known from some day of a date on; its text is that date.
  package mutating func known(since date: EDTF) -> TimeRow {
    intern(TimeSpan(knownSince: date), text: date.description)
  }

  /// The row of bounds and their text, which is added if it is new.
  package mutating func intern(_ span: TimeSpan, text: String) -> TimeRow {
    let key = Key(span: span, text: text)
    if let row = rows[key] { return TimeRow(row) }
    let row = UInt32(spans.count)
    spans.append(span)
    texts.append(text)
    rows[key] = row
    return TimeRow(row)
  }
}
