import Drawing

/// A diagram with every place decided, at full size, its upper left corner at the origin.
struct Arrangement: Sendable {
  /// One per node.
  let boxes: [Box]
  /// Per edge one curve, or two with the label between them; from source to target.
  let routes: [[Curve]]
  /// Per edge where its label stands; `nil` without a label.
  let labels: [Box?]
  /// Rows of dated events in the order of time, top to bottom; empty where places say nothing of
  /// time.
  let timeline: [Int]
  /// Ellipses on which nodes stand, the innermost first; empty where there are none.
  let rings: [Box]
  /// The grounds of blocs, which share no area.
  let regions: [BlocRegion]
  /// In points.
  let width: Double
  /// In points.
  let height: Double

  /// Takes places anywhere and moves them to the origin.
  init(
    boxes: [Box], routes: [[Curve]], labels: [Box?], timeline: [Int] = [], rings: [Box] = [],
    regions: [BlocRegion] = []
  ) {
    self.timeline = timeline
    let grounds = regions.flatMap(\.outline)
    let ends = (routes.flatMap { $0 }.flatMap(\.points) + grounds).map { point in
      Box(x: point.x, y: point.y, width: 0, height: 0)
    }
    let all = boxes + labels.compactMap { $0 } + ends
    let frame = all.dropFirst().reduce(all.first ?? Box(x: 0, y: 0, width: 0, height: 0)) {
      $0.union($1)
    }
    // Outlines and the second sheet of groups reach a little beyond their boxes.
    let origin = Point(frame.minX - 3, frame.minY - 3)
    func moved(_ box: Box) -> Box {
      Box(x: box.x - origin.x, y: box.y - origin.y, width: box.width, height: box.height)
    }
    self.boxes = boxes.map(moved)
    self.rings = rings.map(moved)
    self.labels = labels.map { $0.map(moved) }
    self.regions = regions.map { region in
      region.mapped { Point($0.x - origin.x, $0.y - origin.y) }
    }
    self.routes = routes.map { route in
      route.map { $0.mapped { Point($0.x - origin.x, $0.y - origin.y) } }
    }
    width = frame.width + 6
    height = frame.height + 6
  }

  /// How many edges would bear words, had these room.
  func hiddenLabelCount(_ edges: [FigureEdge]) -> Int {
    zip(edges, labels).count { $0.figure.labelSize != nil && $1 == nil }
  }

  /// The share of full size at which it fits a width and a height; at most 1.
  func scale(fitting width: Double, _ height: Double) -> Double {
    min(1, width / max(self.width, 1), height / max(self.height, 1))
  }
}
