/// The values of one property, of those edges that have it.
package struct ImportedProperty: Hashable, Sendable {
  /// Values of one type, one for each row.
  package enum Values: Hashable, Sendable {
    case numbers([Double])
    case integers([Int64])
    case texts([String])
    case booleans([Bool])

    /// The type as `graph_key` has it.
    var type: String {
      switch self {
      case .numbers: "number"
      case .integers: "integer"
      case .texts: "text"
      case .booleans: "boolean"
      }
    }

    /// No values of a type; `nil` where there is no such type.
    init?(type: String) {
      switch type {
      case "number": self = .numbers([])
      case "integer": self = .integers([])
      case "text": self = .texts([])
      case "boolean": self = .booleans([])
      default: return nil
      }
    }
  }

  package let key: String
  /// Places among the edges that it comes with, ascending.
  package private(set) var rows: [Int] = []
  package private(set) var values: Values

  /// Takes every property.
  package init(key: String, rows: [Int], values: Values) {
    self.key = key
    self.rows = rows
    self.values = values
  }

  /// Adds a value as SQLite keeps it; says whether it is of the right type.
  mutating func append(_ value: StoredValue, row: Int) -> Bool {
    let old = values
    values = .integers([])
    defer { rows.append(row) }
    switch (old, value) {
    case (.numbers(var numbers), .real(let number)):
      numbers.append(number)
      values = .numbers(numbers)
    case (.integers(var integers), .integer(let integer)):
      integers.append(integer)
      values = .integers(integers)
    case (.texts(var texts), .text(let text)):
      texts.append(text)
      values = .texts(texts)
    case (.booleans(var booleans), .integer(let integer)) where 0...1 ~= integer:
      booleans.append(integer == 1)
      values = .booleans(booleans)
    default: return false
    }
    return true
  }
}

/// A value as SQLite keeps it.
enum StoredValue {
  case integer(Int64)
  case real(Double)
  case text(String)
  case other
}
