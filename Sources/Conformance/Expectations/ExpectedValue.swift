/// A value as the kit writes it: with entities by what they look like, not by which they are.
///
/// Temporal values are written as strings.
package indirect enum ExpectedValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  case list([ExpectedValue])
  case map([String: ExpectedValue])
  case node(labels: Set<String>, properties: [String: ExpectedValue])
  case relationship(type: String, properties: [String: ExpectedValue])
  case path([Hop], end: ExpectedValue)

  /// A node and the relationship that leads on from it.
  package struct Hop: Hashable, Sendable {
    package var node: ExpectedValue
    package var relationship: ExpectedValue
    /// Whether it is walked along its direction.
    package var isForward: Bool
  }
}
