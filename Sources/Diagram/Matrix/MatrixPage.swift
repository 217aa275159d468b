import Chronology
import Drawing

/// A network drawn as a table, put on one canvas.
struct MatrixPage {
  let selection: DiagramSelection
  let matrix: DyadMatrix
  let grid: MatrixGrid
  let sources: [SourceNote]
  let style: DiagramStyle
  /// Why it is no network, where that was not asked for.
  let isLastResort: Bool

  /// In points.

  private var wording: DiagramWording { DiagramWording(language: style.language) }
  private var width: Double { Canvas.points(fromMillimeters: style.widthInMillimeters) }

  /// Draws the most involved actors, as many as there is room for.
  init(
    _ graph: DiagramGraph, _ sources: [SourceNote], _ style: DiagramStyle, isLastResort: Bool
  ) {
    let width = Canvas.points(fromMillimeters: style.widthInMillimeters)
    selection = DiagramSelection(
      graph, maximumNodes: MatrixGrid.capacity(width: width), maximumEdges: .max)
    matrix = DyadMatrix(selection, edges: graph.edges)
    grid = MatrixGrid(matrix.actors.map(\.label), width: width, height: DiagramPage.mostHeight)
    let numbers = Set(selection.bundles.flatMap(\.sourceNumbers))
    self.sources = sources.filter { numbers.contains($0.number) }
    self.style = style
    self.isLastResort = isLastResort
  }

  /// Names that end in an ellipsis.
  var shortenedNames: [String] {
    matrix.actors.map(\.label).filter { grid.fitting($0).isShortened }
  }

  /// The whole drawing.
  var canvas: Canvas {
    let frame = DiagramFrame(
      style: style, sources: sources, wording: wording, description: summary.text, footer: footer)
    let content = DiagramFrame.Content(height: grid.height, margins: (above: 8, beneath: 9)) { y in
      table(at: Point(max(0, (width - grid.width) / 2), y))
    }
    return frame.canvas(around: content) { origin in
      let legend = MatrixLegend(matrix, grid, groups: groups, at: origin, width: width, wording)
      return (legend.marks, legend.height)
    }
  }

  private var summary: DiagramSummary {
    DiagramSummary(wording: wording, selection: selection, isMatrix: true)
  }

  private var footer: String {
    [
      style.asOf.map(wording.asOf), wording.nodes(matrix.actors.count),
      wording.ties(selection.bundles.count), isLastResort ? wording.lastResort : nil,
      summary.omission,
    ].compactMap { $0 }.joined(separator: "\u{A0}· ")
  }

  /// Blocs in the order of their rows.
  private var groups: [(name: String, color: Color)] {
    var names: [String] = []
    for group in matrix.actors.compactMap(\.group) where !names.contains(group) {
      names.append(group)
    }
    return names.enumerated().map { ($1, Palette.groups[$0 % Palette.groups.count]) }
  }

  private func table(at corner: Point) -> [Mark] {
    func placed(_ box: Box) -> Box {
      Box(x: corner.x + box.x, y: corner.y + box.y, width: box.width, height: box.height)
    }
    let origin = Point(corner.x + grid.origin.x, corner.y + grid.origin.y)
    let names = Dictionary(
      selection.nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    var marks = lines(at: origin)
    for (place, cell) in matrix.cells.sorted(by: { $0.key < $1.key }) {
      let sentence = cell.bundles.map { summary.sentence(of: $0, names: names) }
        .joined(separator: "; ")
      marks.append(
        .group(
          GroupMark(
            id: "cell-\(place.row + 1)-\(place.column + 1)", role: .symbol, label: sentence,
            title: sentence,
            MatrixCellMarks.marks(
              cell, in: placed(grid.box(place)).expanded(by: -0.3),
              hasRoomForBoth: grid.hasRoomForBoth))))
    }
    return marks + corners(at: origin) + nameMarks(at: origin)
  }

  /// Faint lines between cells, stronger ones after every fifth and between blocs, and what nobody
  /// does: something to oneself.
  private func lines(at origin: Point) -> [Mark] {
    let length = grid.side * Double(grid.count)
    var marks: [Mark] = (0..<grid.count).map { row in
      .rectangle(
        Box(
          x: origin.x + Double(row) * grid.side, y: origin.y + Double(row) * grid.side,
          width: grid.side, height: grid.side), fill: Palette.hairline.tint(0.35))
    }
    for row in 0...grid.count {
      let isEdge = row == 0 || row == grid.count
      let isBloc = !isEdge && matrix.actors[row - 1].group != matrix.actors[row].group
      let stroke =
        isEdge || isBloc
        ? Stroke(Palette.neutral, width: isBloc ? 0.8 : 0.5)
        : Stroke(Palette.hairline.tint(row % 5 == 0 ? 1 : 0.55), width: row % 5 == 0 ? 0.5 : 0.3)
      let step = Double(row) * grid.side
      marks.append(
        .line(
          from: Point(origin.x, origin.y + step), to: Point(origin.x + length, origin.y + step),
          stroke: stroke))
      marks.append(
        .line(
          from: Point(origin.x + step, origin.y), to: Point(origin.x + step, origin.y + length),
          stroke: stroke))
    }
    return marks
  }

  /// What rows and columns are.
  private func corners(at origin: Point) -> [Mark] {
    let right = origin.x - MatrixGrid.gap
    let bottom = origin.y - MatrixGrid.gap
    return [
      .text(
        TextMark(
          wording.matrixColumns, at: Point(right, bottom - 9), size: DiagramFrame.noteSize,
          anchor: .end,
          color: Palette.note)),
      .text(
        TextMark(
          wording.matrixRows, at: Point(right, bottom), size: DiagramFrame.noteSize, anchor: .end,
          color: Palette.note)),
    ]
  }

  private func nameMarks(at origin: Point) -> [Mark] {
    let colors = Dictionary(
      groups.map { ($0.name, $0.color) }, uniquingKeysWith: { first, _ in first })
    return matrix.actors.enumerated().flatMap { row, actor -> [Mark] in
      let name = grid.fitting(actor.label).text
      let middle = (Double(row) + 0.5) * grid.side
      let drop = grid.fontSize * TextMetrics.capHeight / 2
      var marks: [Mark] = [
        .text(
          TextMark(
            name, at: Point(origin.x - MatrixGrid.gap, origin.y + middle + drop),
            size: grid.fontSize, anchor: .end)),
        .text(
          TextMark(
            name, at: Point(origin.x + middle + drop, origin.y - MatrixGrid.gap),
            size: grid.fontSize, isTurned: true)),
      ]
      if let color = actor.group.flatMap({ colors[$0] }) {
        let start = Double(row) * grid.side
        marks.append(
          .rectangle(
            Box(x: origin.x - 4, y: origin.y + start, width: 2.5, height: grid.side), fill: color))
        marks.append(
          .rectangle(
            Box(x: origin.x + start, y: origin.y - 4, width: grid.side, height: 2.5), fill: color))
      }
      return [
        .group(
          GroupMark(
            id: "actor-\(actor.id)", role: .symbol, label: wording.sentence(of: actor),
            title: wording.sentence(of: actor), marks))
      ]
    }
  }
}
