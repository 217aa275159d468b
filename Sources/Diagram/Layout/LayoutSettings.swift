/// Which of Graphviz's engines places a graph, and how.
struct LayoutSettings: Hashable, Sendable {
  /// The engines that give the same drawing each time.
  ///
  /// `fdp` is missing because it does not, `circo` because it takes minutes.
  enum Engine: String, Sendable {
    case dot, neato, sfdp, twopi
  }

  /// Where `dot` begins.
  enum Direction: String, Sendable {
    case down = "TB"
    case right = "LR"
  }

  let engine: Engine
  var direction: Direction?
  /// Between neighbors of one rank, in points.
  var nodeSeparation = 18.0
  /// Between ranks, in points.
  var rankSeparation = 36.0
  /// Whether labels of `dot` stand in two rows between ranks, which makes them narrower and farther.
  var isStaggered = false
  /// Around nodes when overlaps are removed, in points.
  var margin = 4.0
  /// Whether edges stay as long as they were wished to be once overlaps are removed.
  var keepsLengths = false
  /// Whether `dot` keeps the actors of a bloc in a box of their own.
  var setsBlocsApart = false
  /// The row of the node around which `twopi` lays its rings; `nil` for the most central.
  var root: Int?
  /// How much wider than high the rings of `twopi` are drawn.
  var stretch = 1.0
  /// The share of a label's length for which rings of `twopi` leave room.
  var labelRoom = 1.0

  /// The attributes of the graph, in a fixed order.
  func attributes(nodeCount: Int) -> [(name: String, value: String)] {
    switch engine {
    case .dot:
      [
        ("rankdir", (direction ?? .down).rawValue), ("newrank", "true"), ("splines", "spline"),
        ("nodesep", Self.inches(nodeSeparation)), ("ranksep", Self.inches(rankSeparation)),
      ]
    case .neato:
      [
        ("mode", "major"), ("overlap", "prism"), ("sep", "+\(Int(margin))"), ("start", "1"),
        ("splines", "line"),
      ] + (keepsLengths ? [("overlap_shrink", "false"), ("overlap_scaling", "0")] : [])
    case .sfdp:
      [
        ("overlap", nodeCount <= 1_000 ? "prism" : "prism0"), ("sep", "+\(Int(margin))"),
        ("splines", "line"),
      ]
    case .twopi:
      // Radii are set afterwards by what has to stand on each ring: only angles are taken.
      [("ranksep", "1"), ("overlap", "true"), ("splines", "line")]
        + (root.map { [("root", "n\($0)")] } ?? [])
    }
  }

  /// Returns a length in points as the number of inches that Graphviz reads.
  ///
  /// - Parameter points: A length up to a few meters.
  /// - Returns: The number with four decimals.
  static func inches(_ points: Double) -> String {
    let tenThousandths = Int((points / 72 * 10_000).rounded())
    let fraction = String(tenThousandths % 10_000)
    let zeros = String(repeating: "0", count: 4 - fraction.utf8.count)
    return "\(tenThousandths / 10_000).\(zeros)\(fraction)"
  }
}
