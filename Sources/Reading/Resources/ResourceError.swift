/// Why a gazetteer or lexicon could not be read.
package struct ResourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// No folder with that name was found in any of the places.
    case noFolder(searched: [String])
    case unreadable
    /// The header does not have the column.
    case noColumn(String)
    /// A line has another number of fields than the header.
    case fieldCount(Int, expected: Int)
    /// A field holds what its column does not allow.
    case badValue(column: String, value: String, expected: String)
  }

  package let file: String
  /// Counted from 1; `nil` where it is about the file as a whole.
  package let line: Int?
  package let reason: Reason

  init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// One line: file, line, what is wrong and how to mend it.
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    switch reason {
    case .noFolder(let searched):
      return "\(place): not found in \(searched.joined(separator: ", ")); "
        + "keep the program beside its resources, or name their folder in CHANCERY_RESOURCES"
    case .unreadable: return "\(place): the file cannot be read"
    case .noColumn(let column): return "\(place): no column '\(column)' in the header"
    case .fieldCount(let count, let expected):
      return "\(place): \(count) fields where the header has \(expected)"
    case .badValue(let column, let value, let expected):
      return "\(place): '\(value)' under '\(column)'; expected \(expected)"
    }
  }
}
