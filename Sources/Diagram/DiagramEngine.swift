/// Which engine of Graphviz places a network.
public enum DiagramEngine: String, CaseIterable, Sendable {
  /// Those that suit the size are tried, and the most legible drawing is kept.
  case auto
  /// Ranks, from left to right or downwards.
  case dot
  /// Forces that keep ties at their lengths.
  case neato
  /// Forces for many nodes.
  case sfdp
  /// Rings around one node.
  case twopi
}
