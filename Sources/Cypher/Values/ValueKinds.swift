/// A set of kinds of value: what a parameter takes, what an expression may give.
///
/// Null is a value of every kind and has no bit of its own: the empty set is what always gives null,
/// and it fits everywhere.
package struct ValueKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let boolean = ValueKinds(rawValue: 1 << 0)
  package static let integer = ValueKinds(rawValue: 1 << 1)
  package static let float = ValueKinds(rawValue: 1 << 2)
  package static let string = ValueKinds(rawValue: 1 << 3)
  package static let list = ValueKinds(rawValue: 1 << 4)
  package static let map = ValueKinds(rawValue: 1 << 5)
  package static let node = ValueKinds(rawValue: 1 << 6)
  package static let relationship = ValueKinds(rawValue: 1 << 7)
  package static let path = ValueKinds(rawValue: 1 << 8)
  package static let date = ValueKinds(rawValue: 1 << 9)
  package static let localTime = ValueKinds(rawValue: 1 << 10)
  package static let time = ValueKinds(rawValue: 1 << 11)
  package static let localDateTime = ValueKinds(rawValue: 1 << 12)
  package static let dateTime = ValueKinds(rawValue: 1 << 13)
  package static let duration = ValueKinds(rawValue: 1 << 14)
  package static let edtf = ValueKinds(rawValue: 1 << 15)

  /// Integers and floats.
  package static let number: ValueKinds = [.integer, .float]
  /// What lies in time: all temporal values but durations.
  package static let instant: ValueKinds = [.date, .localTime, .time, .localDateTime, .dateTime]
  /// Every kind.
  package static let any = ValueKinds(rawValue: (1 << 16) - 1)

  /// Whether a value of one of these kinds may be given where others are asked for.
  package func mayFit(_ asked: ValueKinds) -> Bool { isEmpty || !isDisjoint(with: asked) }

  /// The names of the kinds, as a message lists them: `an integer, a float or a string`.
  package var names: String {
    let names = Self.named.filter { contains($0.kind) }.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "null" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  private static let named: [(kind: ValueKinds, name: String)] = [
    (.boolean, "a boolean"), (.integer, "an integer"), (.float, "a float"),
    (.string, "a string"), (.list, "a list"), (.map, "a map"), (.node, "a node"),
    (.relationship, "a relationship"), (.path, "a path"), (.date, "a date"),
    (.localTime, "a local time"), (.time, "a time"), (.localDateTime, "a local date and time"),
    (.dateTime, "a date and time"), (.duration, "a duration"), (.edtf, "an EDTF date"),
  ]
}

extension Value {
  /// The kind of this value; empty for null.
  package var kind: ValueKinds {
    switch self {
    case .null: []
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .string: .string
    case .list: .list
    case .map: .map
    case .node: .node
    case .relationship: .relationship
    case .path: .path
    case .date: .date
    case .localTime: .localTime
    case .time: .time
    case .localDateTime: .localDateTime
    case .dateTime: .dateTime
    case .duration: .duration
    case .edtf: .edtf
    }
  }
}
