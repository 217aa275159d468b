/// From which end the edges of a node are followed.
package enum Direction: String, CaseIterable, Sendable {
  case outgoing, incoming, both

  /// The same edges seen from their other end.
  package var reversed: Direction {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    case .both: .both
    }
  }
}
