import Chronology
import Notation
import Ontology
import TemporalGraph

extension OpenGraph {
  /// The weight that a property gives relations.
  ///
  /// - Throws: Where no relation has it, or it is no number.
  func weight(_ name: String) throws(GraphQueryError) -> EdgeWeight {
    let words = graph.snapshot.vocabulary
    guard let key = words.key(name), edgeKeys.contains(key) else {
      let known = edgeKeys.map { words.name($0) }.sorted()
      throw .unknownProperty(name, near: NearMisses.of(name, among: known), known: known)
    }
    let numeric = numericKeys
    guard numeric.contains(key) else {
      throw .noNumbers(name, numeric: numeric.map { words.name($0) }.sorted())
    }
    return .property(key)
  }

  /// Why a path cannot weigh by a property, with the relation in words.
  func refusal(of name: String, _ error: WeightError) -> GraphQueryError {
    switch error {
    case .negative(let edge, let weight):
      .noWeight(name, value: "\(weight)", relation: description(of: edge))
    case .noNumber(let edge):
      .noWeight(name, value: written(name, of: edge), relation: description(of: edge))
    }
  }

  /// What an edge carries, as an object; null where it carries nothing.
  func properties(of edge: EdgeRow) -> JSONValue {
    let snapshot = graph.snapshot
    let members = snapshot.edgeProperties.keys(of: edge.place).compactMap { key in
      snapshot.property(edge, key).map { JSONMember(snapshot.vocabulary.name(key), JSONValue($0)) }
    }
    return members.isEmpty ? .null : .object(members.sorted { $0.key < $1.key })
  }

  /// What an edge weighs, for a reader: 1 where it has no such property.
  func written(_ name: String, of edge: EdgeRow) -> String {
    switch graph.snapshot.property(edge, name) {
    case nil: "1"
    case .float(let number): written(number)
    case .integer(let number): "\(number)"
    case .some(let value): JSONValue(value).line
    }
  }

  /// The keys of which some relation has a number.
  var numericKeys: [KeyRow] {
    edgeKeys.filter { key in
      switch graph.snapshot.edgeProperties.column(key)?.storage {
      case .integers, .floats: true
      case .values(let values): values.contains { $0?.number != nil }
      case .booleans, .days, .texts, nil: false
      }
    }
  }

  /// The keys that some relation has.
  private var edgeKeys: [KeyRow] {
    let table = graph.snapshot.edgeProperties
    return table.columns.indices.map { KeyRow(UInt32($0)) }
      .filter { table.column($0)?.present.isEmpty == false }
  }

  private func description(of edge: EdgeRow) -> String {
    let snapshot = graph.snapshot
    let words = [
      graph.name(snapshot.source(edge)), snapshot.vocabulary.name(snapshot.type(edge)),
      graph.name(snapshot.target(edge)), date(snapshot.time(edge)),
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}

extension PropertyValue {
  /// A number, whether whole or not.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    case .boolean, .text, .day, .list, .map, .tagged: nil
    }
  }
}

extension JSONValue {
  /// A property's value; days and what a later module knows as their texts.
  init(_ value: PropertyValue) {
    switch value {
    case .boolean(let value): self = .bool(value)
    case .integer(let number): self = .int(Int(number))
    case .float(let number): self = .double(number)
    case .text(let text), .tagged(_, let text): self = .string(text)
    case .day(let day): self = .string(day.description)
    case .list(let values): self = .array(values.map { JSONValue($0) })
    case .map(let entries):
      self = .object(entries.map { JSONMember($0.key, JSONValue($0.value)) })
    }
  }
}
