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
  ///
  /// The values are emptied while their array is changed, so that the array is not copied.
  mutating func append(_ value: StoredValue, row: Int) -> Bool {
    rows.append(row)
    switch value {
    case .real(let number):
      guard case .numbers(var numbers) = values else { return false }
      values = .booleans([])
      numbers.append(number)
      values = .numbers(numbers)
    case .text(let text):
      guard case .texts(var texts) = values else { return false }
      values = .booleans([])
      texts.append(text)
      values = .texts(texts)
    case .integer(let integer):
      if case .integers(var integers) = values {
        values = .booleans([])
        integers.append(integer)
        values = .integers(integers)
      } else {
        guard case .booleans(var booleans) = values, 0...1 ~= integer else { return false }
        values = .integers([])
        booleans.append(integer == 1)
        values = .booleans(booleans)
      }
    case .other: return false
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
