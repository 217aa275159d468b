import Drawing

/// Draws what one does to another: cooperation in the upper left half, conflict in the lower right.
///
/// The half says what the color says, for those who do not see colors.
enum MatrixCellMarks {
  /// Returns the fill of a half.
  static func color(_ share: DyadMatrix.Share, isConflict: Bool) -> Color {
    let color = isConflict ? Palette.conflict : Palette.cooperation
    return color.tint(share.isMaterial ? 0.72 : 0.3)
  }

  /// Draws a cell.
  ///
  /// - Parameters:
  ///   - cell: What happened.
  ///   - box: The square.
  ///   - hasRoomForBoth: Whether each half bears its own figure; else one figure stands for both.
  /// - Returns: Halves, then figures; what happened once has none.
  static func marks(_ cell: DyadMatrix.Cell, in box: Box, hasRoomForBoth: Bool) -> [Mark] {
    let corner = (
      upper: Point(box.minX, box.minY), lower: Point(box.maxX, box.maxY),
      right: Point(box.maxX, box.minY), left: Point(box.minX, box.maxY)
    )
    var marks: [Mark] = []
    if cell.rest.count > 0 {
      marks.append(
        .circle(
          center: box.center, radius: box.width * 0.3, stroke: Stroke(Palette.neutral, width: 0.6)))
    }
    if cell.cooperation.count > 0 {
      marks.append(
        .polygon(
          [corner.upper, corner.right, corner.left],
          fill: color(cell.cooperation, isConflict: false)
        ))
    }
    if cell.conflict.count > 0 {
      marks.append(
        .polygon(
          [corner.right, corner.lower, corner.left], fill: color(cell.conflict, isConflict: true)))
    }
    guard hasRoomForBoth, cell.rest.count == 0 else {
      return marks + number(cell.count, at: box.center, room: box.width)
    }
    let third = box.width * 0.3
    return marks
      + number(
        cell.cooperation.count, at: Point(box.minX + third, box.minY + third), room: box.width / 2)
      + number(
        cell.conflict.count, at: Point(box.maxX - third, box.maxY - third), room: box.width / 2)
  }

  /// The figure of a count; what has no room is a plus, which the key explains.
  static func text(_ count: Int, room: Double) -> String? {
    guard count > 1 else { return nil }
    let digits = String(count)
    let width = TextMetrics.width(of: digits, size: MatrixGrid.numberSize)
    return width <= room + 0.5 ? digits : "+"
  }

  private static func number(_ count: Int, at center: Point, room: Double) -> [Mark] {
    guard let text = text(count, room: room) else { return [] }
    let baseline = center.y + MatrixGrid.numberSize * TextMetrics.capHeight / 2
    return [
      .text(
        TextMark(
          text, at: Point(center.x, baseline), size: MatrixGrid.numberSize, anchor: .middle))
    ]
  }
}
