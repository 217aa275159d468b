import Drawing

/// The ground on which the actors of one bloc stand.
struct BlocRegion: Hashable, Sendable {
  let bloc: String
  /// A convex outline, clockwise on the canvas.
  let outline: [Point]
  /// The room for the bloc's name.
  let label: Box

  /// The size of names, in points.
  static let fontSize = 6.5
  /// Around actors, and between the name and the outline, in points.
  static let margin = 8.0
  /// The height of a name with what is around it, in points.
  static let labelHeight = 10.0

  /// The blocs of several nodes: their names and rows, in alphabetical order.
  static func blocs(of nodes: [NodeFigure]) -> [(name: String, rows: [Int])] {
    var rows: [String: [Int]] = [:]
    for (row, figure) in nodes.enumerated() {
      if let group = figure.node.group, !group.isEmpty { rows[group, default: []].append(row) }
    }
    return rows.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .map { (name: $0.key, rows: $0.value) }
  }

  /// The upright box around some figures, as `dot` keeps it free of all others.
  ///
  /// - Parameters:
  ///   - bloc: The name.
  ///   - boxes: The rooms of what stands inside; at least one.
  init(_ bloc: String, around boxes: [Box]) {
    let inner = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }.expanded(by: Self.margin)
    let top = inner.minY - Self.labelHeight + Self.margin / 2
    self.bloc = bloc
    outline = [
      Point(inner.minX, top), Point(inner.maxX, top), Point(inner.maxX, inner.maxY),
      Point(inner.minX, inner.maxY),
    ]
    label = Box(
      x: inner.minX + 4, y: top + 2,
      width: TextMetrics.width(of: bloc, size: Self.fontSize, weight: .bold),
      height: Self.fontSize)
  }

  /// The convex hull around some figures, with the name above the highest; `nil` where the hull or
  /// the name would lie over another figure.
  ///
  /// - Parameters:
  ///   - bloc: The name.
  ///   - boxes: The rooms of its figures; at least one.
  ///   - others: The rooms of all other figures.
  init?(_ bloc: String, hullOf boxes: [Box], apartFrom others: [Box]) {
    let highest = boxes.min { ($0.minY, $0.minX) < ($1.minY, $1.minX) } ?? boxes[0]
    let width = TextMetrics.width(of: bloc, size: Self.fontSize, weight: .bold)
    label = Box(
      x: highest.center.x - width / 2, y: highest.minY - 4 - Self.fontSize, width: width,
      height: Self.fontSize)
    let rooms = boxes.map { $0.expanded(by: Self.margin) } + [label.expanded(by: 4)]
    outline = ConvexHull.outline(of: rooms.flatMap(\.corners))
    self.bloc = bloc
    let hull = outline
    guard !others.contains(where: { ConvexHull.meets(hull, $0) }) else { return nil }
  }

  private init(_ region: BlocRegion, _ change: (Point) -> Point) {
    bloc = region.bloc
    outline = region.outline.map(change)
    let (start, end) = (
      change(Point(region.label.minX, region.label.minY)),
      change(Point(region.label.maxX, region.label.maxY))
    )
    label = Box(x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y)
  }

  /// Returns the region with every point changed alike, by moving or scaling.
  func mapped(_ change: (Point) -> Point) -> BlocRegion { BlocRegion(self, change) }

  /// The regions of figures that were placed without regard to blocs.
  ///
  /// One that would hold another bloc's or nobody's actor, or meet another region, is left out: the
  /// outlines' color says the bloc all the same.
  static func hulls(of nodes: [NodeFigure], _ rooms: [Box]) -> [BlocRegion] {
    var regions: [BlocRegion] = []
    for bloc in blocs(of: nodes) {
      let others = rooms.indices.filter { !bloc.rows.contains($0) }.map { rooms[$0] }
      guard
        let region = BlocRegion(
          bloc.name, hullOf: bloc.rows.map { rooms[$0] }, apartFrom: others),
        !regions.contains(where: { ConvexHull.meet($0.outline, region.outline) })
      else { continue }
      regions.append(region)
    }
    return regions
  }
}
