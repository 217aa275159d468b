import Foundation

/// What a row of `written_over` holds: an element of the graph as JSON, or a link as an id.
enum CoveredKind: String {
  case entity, event, relation
  /// Which entity an entity as read counts as.
  case link

  static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decoded<Value: Decodable>(_ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw UnreadableColumn(column: "record", text: text)
    }
  }
}
