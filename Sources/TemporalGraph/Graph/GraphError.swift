/// Why a builder refused a change.
package enum GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A node that still has edges cannot be deleted alone.
  case nodeHasEdges(NodeRow, count: Int)
  /// An end of an edge, or what was to be changed, is deleted.
  case deleted

  package var description: String {
    switch self {
    case .nodeHasEdges(_, let count):
      "a node still has \(count) edge\(count == 1 ? "" : "s"); delete them too, or detach it"
    case .deleted: "it was deleted before"
    }
  }
}
