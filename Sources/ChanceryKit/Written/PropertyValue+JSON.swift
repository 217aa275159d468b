import Chronology
import Linguistics
import Notation
import TemporalGraph

/// A value of a fact that is none.
struct WrittenValueError: Error, CustomStringConvertible {
  let text: String

  var description: String { "'\(text)' in written_fact is no value of a property" }
}

extension PropertyValue {
  /// The value as a fact keeps it: JSON, in which what JSON does not know is an object of one member,
  /// such as `{"date": "2026-01-20"}` or `{"edtf": "2026-01~"}`.
  var json: String { member.line }

  private var member: JSONValue {
    switch self {
    case .boolean(let value): .bool(value)
    case .integer(let number): .int(Int(number))
    case .float(let number) where number.isFinite: .double(number)
    case .float(let number): .object([JSONMember("float", .string("\(number)"))])
    case .text(let text): .string(text)
    case .day(let day):
      // Years of more digits than EDTF knows stay what they are.
      .object([
        JSONMember("date", EDTF.day(day).map { .string("\($0)") } ?? .int(day.daysSince1970))
      ])
    case .list(let elements): .array(elements.map(\.member))
    case .map(let entries):
      .object([
        JSONMember(
          "map", .array(entries.map { .array([.string($0.key), $0.value.member]) }))
      ])
    case .tagged(let type, let text): .object([JSONMember(type, .string(text))])
    }
  }

  /// Reads what `json` writes.
  init(json text: String) throws {
    guard let value = Self.value(try JSONText(Array(text.utf8), file: "written_fact")) else {
      throw WrittenValueError(text: text)
    }
    self = value
  }

  private static func value(_ tree: JSONText) -> Self? {
    switch tree {
    case .null: return nil
    case .bool(let value): return .boolean(value)
    case .number(let text):
      if let number = Int64(text) { return .integer(number) }
      return Double(text).map { .float($0) }
    case .string(let text): return .text(text)
    case .array(let elements):
      let values = elements.compactMap(value)
      return values.count == elements.count ? .list(values) : nil
    case .object(let entries):
      guard entries.count == 1, let entry = entries.first else { return nil }
      return value(of: entry)
    }
  }

  private static func value(of entry: JSONText.Entry) -> Self? {
    switch (entry.key, entry.value) {
    case ("date", .string(let text)): day(text).map { .day($0) }
    case ("date", .number(let days)): Int(days).map { .day(Day(daysSince1970: $0)) }
    case ("float", .string(let text)): Double(text).map { .float($0) }
    case ("map", .array(let pairs)): map(of: pairs)
    case (let type, .string(let text)): .tagged(type: type, text: text)
    case (_, .null), (_, .bool), (_, .number), (_, .array), (_, .object): nil
    }
  }

  private static func map(of pairs: [JSONText]) -> Self? {
    var entries: [(String, PropertyValue)] = []
    for pair in pairs {
      guard case .array(let parts) = pair, parts.count == 2, let key = parts[0].string,
        let value = value(parts[1])
      else { return nil }
      entries.append((key, value))
    }
    return .map(of: entries)
  }

  private static func day(_ text: String) -> Day? { date(text)?.exactDay }

  /// A date; `nil` where a text is none.
  private static func date(_ text: String) -> EDTF? {
    do throws(EDTFError) {
      return try EDTF(text)
    } catch {
      return nil
    }
  }

  /// The date that a value tells: a day, an EDTF date, or a text that is one.
  var date: EDTF? {
    switch self {
    case .day(let day): EDTF.day(day)
    case .tagged("edtf", let text), .text(let text): Self.date(text)
    case .boolean, .integer, .float, .list, .map, .tagged: nil
    }
  }

  /// The text of a text.
  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }
}
