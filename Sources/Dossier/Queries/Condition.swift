import Chronology
import GRDB

/// A condition in SQL that grows by conjunction, with its arguments.
struct Condition {
  private(set) var sql = "1"
  private(set) var arguments: StatementArguments = []

  mutating func and(_ condition: String, _ more: StatementArguments = []) {
    sql += " AND (\(condition))"
    arguments += more
  }

  /// One of several values; an empty list asks nothing.
  mutating func and(_ column: String, isOneOf values: [String]) {
    guard !values.isEmpty else { return }
    let marks = databaseQuestionMarks(count: values.count)
    and("\(column) IN (\(marks))", StatementArguments(values))
  }

  /// The date in a column may touch the days from the beginning of `since` to the end of `until`.
  ///
  /// A row without a date meets no such condition; an open or unknown end does not hinder.
  mutating func and(_ column: String, since: EDTF?, until: EDTF?) {
    guard since != nil || until != nil else { return }
    and("\(column) IS NOT NULL")
    if let first = DayBounds(since).earliest {
      and("\(column)_latest IS NULL OR \(column)_latest > ?", [first])
    }
    if let end = DayBounds(until).latest {
      and("\(column)_earliest IS NULL OR \(column)_earliest < ?", [end])
    }
  }

  /// The date in a column may have begun by the end of `day`.
  mutating func and(_ column: String, begunBy day: EDTF?) {
    and(column, since: nil, until: day)
  }
}

extension StatementArguments {
  /// These arguments followed by others.
  func appending(_ others: StatementArguments) -> StatementArguments {
    var all = self
    all += others
    return all
  }
}
