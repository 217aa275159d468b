import Dossier
import TemporalGraph

extension EdgeProperties {
  /// What rows keep of them.
  var imported: [ImportedProperty] {
    zip(keys, columns).compactMap { key, column in
      let rows = (0..<column.present.words.count * 64).filter { column.present[$0] }
      return values(column, rows).map { ImportedProperty(key: key, rows: rows, values: $0) }
    }
  }

  /// The values of rows; an import brings no others than these.
  private func values(_ column: PropertyColumn, _ rows: [Int]) -> ImportedProperty.Values? {
    switch column.storage {
    case .booleans(let bits): .booleans(rows.map { bits[$0] })
    case .integers(let numbers): .integers(rows.map { numbers[$0] })
    case .floats(let numbers): .numbers(rows.map { numbers[$0] })
    case .texts(let texts): .texts(rows.map { self.texts[texts[$0]] })
    case .days, .values: nil
    }
  }

  /// Takes what rows have kept.
  init(_ properties: [ImportedProperty]) {
    self.init()
    for property in properties {
      property.forEach { row, value in set(value, row, property.key) }
    }
  }
}

extension ImportedProperty {
  /// Calls a closure with each row and its value.
  func forEach(_ body: (Int, PropertyValue) throws -> Void) rethrows {
    switch values {
    case .numbers(let numbers):
      for (row, number) in zip(rows, numbers) { try body(row, .float(number)) }
    case .integers(let integers):
      for (row, integer) in zip(rows, integers) { try body(row, .integer(integer)) }
    case .texts(let texts): for (row, text) in zip(rows, texts) { try body(row, .text(text)) }
    case .booleans(let booleans):
      for (row, boolean) in zip(rows, booleans) { try body(row, .boolean(boolean)) }
    }
  }
}
