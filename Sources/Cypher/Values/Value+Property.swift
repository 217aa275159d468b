import Chronology
package import TemporalGraph

extension Value {
  /// Takes a property as the graph stores it.
  package init(_ property: PropertyValue) {
    switch property {
    case .boolean(let value): self = .boolean(value)
    case .integer(let number): self = .integer(number)
    case .float(let number): self = .float(number)
    case .text(let text): self = .string(text)
    case .day(let day): self = Date(daysSince1970: day.daysSince1970).map { .date($0) } ?? .null
    case .list(let elements): self = .list(elements.map { Value($0) })
    case .map(let entries):
      self = .map(MapValue(entries.map { (key: $0.key, value: Value($0.value)) }))
    case .tagged(let type, let text): self = Self.stored(type: type, text: text)
    }
  }

  /// A temporal value or an EDTF date from its canonical text; a string where it is none.
  private static func stored(type: String, text: String) -> Value {
    let value: Value? =
      switch StoredKind(rawValue: type) {
      case .localTime?: (try? LocalTime(text)).map { .localTime($0) }
      case .time?: (try? Time(text, defaultOffset: 0)).map { .time($0) }
      case .localDateTime?: (try? LocalDateTime(text)).map { .localDateTime($0) }
      case .dateTime?: DateTime(stored: text).map { .dateTime($0) }
      case .duration?: (try? Duration(text)).map { .duration($0) }
      case .edtf?: (try? EDTF(text)).map { .edtf($0) }
      case nil: nil
      }
    return value ?? .string(text)
  }

  /// The types that the graph keeps as text; raw values are their tags.
  private enum StoredKind: String {
    case localTime = "localtime", time, localDateTime = "localdatetime", dateTime = "datetime"
    case duration, edtf
  }

  /// The property that the graph stores for this value; `nil` for null, which is no property.
  ///
  /// Booleans, numbers, strings and temporal values can be stored, and lists of one of these types;
  /// integers among floats become floats. A date is a day; other temporal values are kept as their
  /// canonical text, which tells all that they are.
  ///
  /// - Throws: `TypeError`, `InvalidPropertyType` for what cannot be stored.
  package func property() throws(CypherError) -> PropertyValue? {
    if isNull { return nil }
    guard case .list(let elements) = self else { return try scalarProperty("a property") }
    var properties: [PropertyValue] = []
    let kinds = elements.reduce(into: ValueKinds()) { $0.formUnion($1.kind) }
    for element in elements {
      if case .integer(let number) = element, kinds == .number {
        properties.append(.float(Double(number)))
      } else {
        properties.append(try element.scalarProperty("an element of a list property"))
      }
    }
    guard kinds.isSubset(of: .number) || kinds.rawValue.nonzeroBitCount <= 1 else {
      throw Self.invalidProperty(
        "a list that is stored has elements of one type; this one has \(kinds.names)")
    }
    return .list(properties)
  }

  private func scalarProperty(_ place: String) throws(CypherError) -> PropertyValue {
    switch self {
    case .boolean(let value): .boolean(value)
    case .integer(let number): .integer(number)
    case .float(let number): .float(number)
    case .string(let text): .text(text)
    case .date(let date): .day(date.calendarDay)
    case .localTime(let time): Self.tagged(.localTime, time)
    case .time(let time): Self.tagged(.time, time)
    case .localDateTime(let instant): Self.tagged(.localDateTime, instant)
    case .dateTime(let instant): Self.tagged(.dateTime, instant)
    case .duration(let duration): Self.tagged(.duration, duration)
    case .edtf(let date): Self.tagged(.edtf, date)
    case .null, .list, .map, .node, .relationship, .path:
      throw Self.invalidProperty("\(place) cannot be \(isNull ? "null" : kind.names)")
    }
  }

  private static func tagged(
    _ kind: StoredKind, _ value: some CustomStringConvertible
  ) -> PropertyValue {
    .tagged(type: kind.rawValue, text: value.description)
  }

  private static func invalidProperty(_ message: String) -> CypherError {
    CypherError(.typeError, .runtime, "InvalidPropertyType", message)
  }
}
