import Drawing
import Ontology

/// The key beneath a matrix: only what it holds.
struct MatrixLegend {
  let marks: [Mark]
  /// In points.
  let height: Double

  private typealias Share = DyadMatrix.Share

  /// Lays out the key in rows.
  init(
    _ matrix: DyadMatrix, _ grid: MatrixGrid, groups: [(name: String, color: Color)],
    at origin: Point, width: Double, _ wording: DiagramWording
  ) {
    var entries: [KeyRows.Entry] = []
    let cells = matrix.cells.values
    for conduct in DiagramEdge.Conduct.allCases
    where cells.contains(where: { cell in cell.bundles.contains { $0.conduct == conduct } }) {
      entries.append(
        KeyRows.Entry(text: wording.conduct(conduct)) { Self.sign(conduct, at: $0) })
    }
    let room = grid.hasRoomForBoth ? grid.side / 2 : grid.side
    let texts = Set(
      cells.flatMap { cell in
        (grid.hasRoomForBoth && cell.rest.count == 0
          ? [cell.cooperation.count, cell.conflict.count] : [cell.count])
          .compactMap { MatrixCellMarks.text($0, room: room) }
      })
    if let least = texts.filter({ $0 != "+" }).min() {
      entries.append(
        KeyRows.Entry(text: wording.matrixNumber) { Self.number(least, at: $0) })
    }
    if texts.contains("+") {
      entries.append(KeyRows.Entry(text: wording.matrixMany) { Self.number("+", at: $0) })
    }
    for group in groups {
      entries.append(
        KeyRows.Entry(text: group.name) { place in
          [
            .rectangle(
              Box(x: place.x + 10, y: place.y - 4, width: 2.5, height: 8), fill: group.color)
          ]
        })
    }
    let rows = KeyRows(entries, at: origin, width: width)
    (marks, height) = (rows.marks, rows.height)
  }

  private static func sign(_ conduct: DiagramEdge.Conduct, at place: Point) -> [Mark] {
    let box = Box(
      center: Point(place.x + KeyRows.signWidth / 2, place.y), width: 9, height: 9)
    var cell = DyadMatrix.Cell()
    let style = EdgeStyle(conduct)
    let share = Share(count: 1, isMaterial: !style.isDashed)
    switch conduct {
    case .quad(.verbalCooperation), .quad(.materialCooperation): cell.cooperation = share
    case .quad(.verbalConflict), .quad(.materialConflict): cell.conflict = share
    case .quad(.neutral), .structural: cell.rest = share
    }
    return MatrixCellMarks.marks(cell, in: box, hasRoomForBoth: false)
      + [.rectangle(box, stroke: Stroke(Palette.hairline, width: 0.4))]
  }

  private static func number(_ text: String, at place: Point) -> [Mark] {
    let baseline = place.y + MatrixGrid.numberSize * TextMetrics.capHeight / 2
    return [
      .text(
        TextMark(
          text, at: Point(place.x + KeyRows.signWidth / 2, baseline), size: MatrixGrid.numberSize,
          anchor: .middle))
    ]
  }
}
