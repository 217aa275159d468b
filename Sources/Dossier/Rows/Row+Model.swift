import Chronology
import GRDB
import Ontology

/// A stored text that is none of the words its column may hold.
struct UnreadableColumn: Error, CustomStringConvertible {
  let column: String
  let text: String

  var description: String { "'\(text)' cannot stand in column \(column)" }
}

extension Row {
  /// A word of a closed list.
  func word<Word: RawRepresentable>(_ column: String) throws -> Word
  where Word.RawValue == String {
    let text: String = self[column]
    guard let word = Word(rawValue: text) else {
      throw UnreadableColumn(column: column, text: text)
    }
    return word
  }

  /// A word of a closed list, or `nil` for NULL.
  func optionalWord<Word: RawRepresentable>(_ column: String) throws -> Word?
  where Word.RawValue == String {
    let text: String? = self[column]
    return try text == nil ? nil : word(column) as Word
  }

  /// The words of a list kept as one text, parted by spaces.
  func words<Word: RawRepresentable>(_ column: String) throws -> [Word]
  where Word.RawValue == String {
    let text: String = self[column]
    return try text.split(separator: " ").map { part in
      guard let word = Word(rawValue: String(part)) else {
        throw UnreadableColumn(column: column, text: String(part))
      }
      return word
    }
  }

  /// A date, or `nil` for NULL.
  func date(_ column: String) throws -> EDTF? {
    let text: String? = self[column]
    guard let text else { return nil }
    do {
      return try EDTF(text)
    } catch {
      throw UnreadableColumn(column: column, text: text)
    }
  }

  func id<Subject>(_ column: String) -> ID<Subject> { ID(self[column]) }

  func optionalID<Subject>(_ column: String) -> ID<Subject>? {
    let text: String? = self[column]
    return text.map { ID($0) }
  }

  /// A half-open range of bytes.
  func range(_ start: String, _ end: String) throws -> Range<Int> {
    let (lower, upper): (Int, Int) = (self[start], self[end])
    guard 0 <= lower, lower <= upper else {
      throw UnreadableColumn(column: end, text: "\(lower)..<\(upper)")
    }
    return lower..<upper
  }
}

/// A list of words of a closed list as one text, parted by spaces.
func joined<Word: RawRepresentable>(_ words: [Word]) -> String where Word.RawValue == String {
  words.map(\.rawValue).joined(separator: " ")
}
