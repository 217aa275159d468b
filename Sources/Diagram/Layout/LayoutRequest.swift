import Drawing

/// What Graphviz is told of a graph: sizes and ties, no text.
struct LayoutRequest: Sendable {
  /// A node's outline, by which edges are cut off.
  struct Outline: Hashable, Sendable {
    let width: Double
    let height: Double
    let isRound: Bool
  }

  /// An edge between two rows of `nodes`.
  struct Tie: Hashable, Sendable {
    let tail: Int
    let head: Int
    /// From center to center, in points, where the engine heeds it; `nil` for its own default.
    var length: Double?
    /// How many ranks of `dot` it spans at least.
    var ranks = 1
  }

  let nodes: [Outline]
  let ties: [Tie]
  let settings: LayoutSettings
  /// Rows of nodes that stand together in a box of `dot`; each node is in at most one.
  let clusters: [[Int]]

  /// Takes outlines, ties between them and settings.
  init(
    nodes: [Outline], ties: [Tie], settings: LayoutSettings, clusters: [[Int]] = []
  ) {
    self.nodes = nodes
    self.ties = ties
    self.settings = settings
    self.clusters = clusters
  }
}

/// Where Graphviz puts things, in points, y downwards.
struct LayoutPlacement: Hashable, Sendable {
  /// One per node.
  let centers: [Point]
  /// One per tie: a start and three control points per Bézier piece; empty where Graphviz gave no
  /// single curve.
  let curves: [[Point]]
}
