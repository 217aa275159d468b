import Drawing

/// Boxes put close together on a sheet.
struct BoxPacking: Sendable {
  /// The upper left corner of each box.
  let origins: [Point]
  /// In points.
  let width: Double
  /// In points.
  let height: Double

  /// Between boxes, in points.
  static let gap = 14.0
  /// So many widths of the sheet are tried, and so many where boxes are many.
  private static let tries = (few: 40, many: 4)

  /// Packs boxes for a room, so that they can be drawn as large as possible.
  ///
  /// - Parameters:
  ///   - sizes: Width and height of each box.
  ///   - width: The room in points.
  ///   - height: The room in points.
  /// - Returns: The packing that must be scaled down least; among equals the lowest.
  static func best(
    _ sizes: [(width: Double, height: Double)], width: Double, height: Double
  ) -> BoxPacking {
    let widest = sizes.map(\.width).max() ?? 0
    let whole = sizes.reduce(-gap) { $0 + $1.width + gap }
    let count = sizes.count <= 200 ? tries.few : tries.many
    var widths = (0...count).map { widest + (whole - widest) * Double($0) / Double(count) }
    if widest < width { widths.append(width) }
    var best = BoxPacking(sizes, within: widest)
    for candidate in widths.sorted() {
      let packing = BoxPacking(sizes, within: candidate)
      let (new, old) = (packing.scale(width, height), best.scale(width, height))
      // A hair of size is not worth a ragged sheet.
      if new > old + 0.005 || new > old - 0.005 && packing.height < best.height - 0.5 {
        best = packing
      }
    }
    return best
  }

  /// Puts the highest first, each as high up as it can lie, then as far left.
  ///
  /// Source: J. Jylänki, *A Thousand Ways to Pack the Bin*, 2010 (skyline bottom-left).
  ///
  /// - Parameters:
  ///   - sizes: Width and height of each box.
  ///   - limit: The width of the sheet in points; no less than the widest box.
  init(_ sizes: [(width: Double, height: Double)], within limit: Double) {
    var origins = sizes.map { _ in Point(0, 0) }
    var skyline = [Step(x: 0, y: 0)]
    var (right, bottom) = (0.0, 0.0)
    let order = sizes.indices.sorted { left, right in
      let (first, second) = (sizes[left], sizes[right])
      if first.height != second.height { return first.height > second.height }
      return first.width != second.width ? first.width > second.width : left < right
    }
    for row in order {
      let size = sizes[row]
      var place = Point(0, skyline.map(\.y).max() ?? 0)
      for step in skyline where step.x == 0 || step.x + size.width <= limit + 0.01 {
        let reach = step.x + size.width + Self.gap
        let top = Self.lowest(of: skyline, from: step.x, to: reach)
        if top < place.y - 0.01 || top < place.y + 0.01 && step.x < place.x {
          place = Point(step.x, top)
        }
      }
      origins[row] = place
      right = max(right, place.x + size.width)
      bottom = max(bottom, place.y + size.height)
      Self.raise(
        &skyline, from: place.x, to: place.x + size.width + Self.gap,
        to: place.y + size.height + Self.gap)
    }
    self.origins = origins
    (width, height) = (right, bottom)
  }

  /// The share of full size at which it fits a room; at most 1.
  func scale(_ width: Double, _ height: Double) -> Double {
    min(1, width / max(self.width, 1), height / max(self.height, 1))
  }

  /// From `x` up to the next step, the sheet is free from `y` on.
  private struct Step {
    let x: Double
    let y: Double
  }

  /// The greatest height of a skyline between two places.
  private static func lowest(of skyline: [Step], from start: Double, to end: Double) -> Double {
    var lowest = 0.0
    for (row, step) in skyline.enumerated() {
      let next = row + 1 < skyline.count ? skyline[row + 1].x : .infinity
      if step.x < end, next > start { lowest = max(lowest, step.y) }
    }
    return lowest
  }

  private static func raise(
    _ skyline: inout [Step], from start: Double, to end: Double, to height: Double
  ) {
    let behind = skyline.last { $0.x <= end }?.y ?? 0
    let kept = skyline.filter { $0.x < start || $0.x > end }
    let end = Step(x: end, y: behind)
    skyline = (kept + [Step(x: start, y: height), end]).sorted { $0.x < $1.x }
  }
}
