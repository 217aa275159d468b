/// Places labels in rows above their sites, each tied to its site by an orthogonal leader.
///
/// Labels come one by one. Each tries every row: the labels of a row are shifted as little as
/// possible (`PoolAdjacentViolators`), and of the rows in which no leader would cross a label or
/// another leader it takes the one that costs least in leader length and height. A label that finds
/// no row stays out; the caller puts a number in its place.
///
/// A leader rises from its site to the channel under its row and, where the label had to move, runs
/// along one of the channel's tracks to the label. Order in a row is the order of the sites, so the
/// leaders of one row never cross (`LeaderTracks`).
///
/// Source: M. Bekos, M. Kaufmann and A. Symvonis, *Labeling Collinear Sites*, Journal of Graph
/// Algorithms and Applications 12(3), 2008 (labels on one side of the line).
struct LabelPlacement {
  /// Where a label's event stands, and how wide the label is.
  struct Site: Hashable {
    let x: Centipoints
    let width: Centipoints
    /// How much it resists being moved; above 0.
    let weight: Int
    /// How much it matters that it is shown; above 0.
    var value = 1
  }

  /// Where a label came to stand.
  struct Place: Hashable {
    /// From 0, the row nearest to the sites.
    let row: Int
    let start: Centipoints
    /// Where the leader meets the label.
    let attachment: Centipoints
  }

  /// The space between two labels of a row.
  static let gap: Centipoints = 6_00
  /// The space between a label and a leader that passes it.
  static let clearance: Centipoints = 1_50
  /// The least distance of two leaders.
  static let leaderGap: Centipoints = 1_00
  /// The longest way a leader may run sideways.
  static let longestRun: Centipoints = 110_00
  /// One per site, in their order; `nil` where there is no room.
  let places: [Place?]

  /// Places as many labels as possible.
  ///
  /// `LabelSearch` tries several orders and tastes; the try that places the most weight is kept.
  ///
  /// - Parameters:
  ///   - sites: Ascending by `x`.
  ///   - order: Places in `sites`, the most important first; sites that are missing get no label.
  ///   - rowCount: How many rows there may be.
  ///   - frame: From where to where labels may stand.
  init(sites: [Site], order: [Int], rowCount: Int, within frame: Range<Centipoints>) {
    let search = LabelSearch(sites: sites, rowCount: rowCount, frame: frame)
    places = search.best(order)
  }

  /// The places with one more label in a row, its neighbors shifted as little as possible; `nil`
  /// where that cannot be.
  static func inserting(
    _ site: Int, into row: Int, of places: [Place?], _ sites: [Site], _ frame: Range<Centipoints>
  ) -> [Place?]? {
    let members = sites.indices.filter { places[$0]?.row == row || $0 == site }
    let boxes = members.map { member in
      PoolAdjacentViolators.Box(
        desiredStart: sites[member].x - sites[member].width / 2,
        width: sites[member].width + gap, weight: sites[member].weight)
    }
    let room = frame.lowerBound..<frame.upperBound + gap
    guard let starts = PoolAdjacentViolators.starts(of: boxes, within: room) else { return nil }
    var result = places
    for (member, start) in zip(members, starts) {
      let place = Place(
        row: row, start: start, attachment: attachment(of: sites[member], at: start))
      guard abs(place.attachment - sites[member].x) <= longestRun else { return nil }
      result[member] = place
    }
    return isClear(result, sites) ? result : nil
  }

  /// The point of a label's underside that is nearest to its site, not quite at a corner.
  private static func attachment(of site: Site, at start: Centipoints) -> Centipoints {
    let inset = min(3_00, site.width / 2)
    return min(max(site.x, start + inset), start + site.width - inset)
  }

  /// What a placed label forbids to the leaders of higher rows.
  private struct Obstacle {
    let row: Int
    let pole: Centipoints
    let label: ClosedRange<Centipoints>
    let run: ClosedRange<Centipoints>
  }

  /// Whether no leader passes through a label, crosses another leader or runs along one.
  static func isClear(_ places: [Place?], _ sites: [Site]) -> Bool {
    let obstacles = places.indices.compactMap { index -> Obstacle? in
      guard let place = places[index] else { return nil }
      let site = sites[index]
      return Obstacle(
        row: place.row, pole: site.x,
        label: place.start - clearance...place.start + site.width + clearance,
        run: min(site.x, place.attachment)...max(site.x, place.attachment))
    }
    for (index, upper) in obstacles.enumerated() {
      // Sites ascend, so the nearest pole is the neighbor's.
      if index > 0, upper.pole - obstacles[index - 1].pole < leaderGap { return false }
      for lower in obstacles where lower.row < upper.row {
        if lower.label.contains(upper.pole) || lower.run.contains(upper.pole) { return false }
      }
    }
    return true
  }
}
