import Drawing
import Ontology

/// How an edge of a conduct is drawn.
struct EdgeStyle: Hashable, Sendable {
  /// What stands at the end of an edge.
  enum Head: Hashable, Sendable {
    /// Nothing.
    case none
    /// Two strokes.
    case vee
    /// A filled triangle.
    case normal
    /// A bar across.
    case tee
  }

  /// The color of conflict, dark enough for text.
  static let conflictText = Color(0x9E3D00)

  let color: Color
  /// In points, for something that happened once.
  let width: Double
  let isDashed: Bool
  let head: Head
  /// Whether a minus stands on the edge, so that conflict is seen without color.
  let isNegative: Bool

  /// Returns how a conduct is drawn.
  init(_ conduct: DiagramEdge.Conduct) {
    switch conduct {
    case .quad(.verbalCooperation):
      self.init(Palette.cooperation, width: 0.8, isDashed: true, head: .vee)
    case .quad(.materialCooperation):
      self.init(Palette.cooperation, width: 1.6, head: .normal)
    case .quad(.verbalConflict):
      self.init(Palette.conflict, width: 0.8, isDashed: true, head: .vee, isNegative: true)
    case .quad(.materialConflict):
      self.init(Palette.conflict, width: 1.6, head: .tee)
    case .quad(.neutral):
      // A statement has a direction, unlike a membership.
      self.init(Palette.neutral, width: 0.5, head: .vee)
    case .structural:
      self.init(Palette.neutral, width: 0.5, head: .none)
    }
  }

  private init(
    _ color: Color, width: Double, isDashed: Bool = false, head: Head, isNegative: Bool = false
  ) {
    self.color = color
    self.width = width
    self.isDashed = isDashed
    self.head = head
    self.isNegative = isNegative
  }

  /// Returns the width for something that happened often: 0.4 points more per doubling, at most
  /// 3.2.
  ///
  /// - Parameter count: How often, at least 1.
  /// - Returns: A width in points.
  func width(count: Int) -> Double {
    var (doublings, left) = (0, count)
    while left > 1 {
      doublings += 1
      left /= 2
    }
    return min(3.2, width + 0.4 * Double(doublings))
  }
}
