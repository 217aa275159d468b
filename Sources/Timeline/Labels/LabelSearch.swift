/// Looks for the placement that shows the most labels.
///
/// Placing labels one by one depends on their order and on whether high or low rows are liked: a
/// crowd of sites needs its middle labels on top and its outer ones beside. So several orders and
/// likings are tried, and the best is mended by taking out neighbors and filling up again.
struct LabelSearch {
  private typealias Place = LabelPlacement.Place

  /// What one row further up costs, as leader length, in each try.
  private static let rowCosts: [Centipoints] = [10_00, 0, -15_00, -100_00]
  /// How often the best placement is thinned out and filled up again.
  private static let rounds = 6
  /// The most labels for which all tries are made; above, only the first order.
  private static let thoroughLimit = 30

  let sites: [LabelPlacement.Site]
  let rowCount: Int
  let frame: Range<Centipoints>

  /// Returns the best placement found of the sites in an order of importance.
  func best(_ order: [Int]) -> [LabelPlacement.Place?] {
    let isThorough = order.count <= Self.thoroughLimit
    let orders = isThorough ? [order, order.sorted(), order.sorted().reversed()] : [order]
    var best = [Place?](repeating: nil, count: sites.count)
    for order in orders {
      for rowCost in Self.rowCosts {
        keep(filled(order, rowCost, from: best.map { _ in nil }), in: &best)
      }
    }
    return isThorough ? mended(best, orders) : best
  }

  private func keep(_ places: [Place?], in best: inout [Place?]) {
    if score(places) > score(best) { best = places }
  }

  /// More value first, then less cost.
  private func score(_ places: [Place?]) -> (value: Int, thrift: Int) {
    let value = sites.indices.reduce(0) { $0 + (places[$1] == nil ? 0 : sites[$1].value) }
    let rows = places.reduce(0) { max($0, ($1?.row ?? -1) + 1) }
    let climbs = places.reduce(0) { $0 + ($1?.row ?? 0) }
    return (value, -(runs(places) + climbs * 10_00 + rows * 40_00))
  }

  /// The length of all sideways runs.
  private func runs(_ places: [Place?]) -> Centipoints {
    sites.indices.reduce(0) { sum, index in
      sum + (places[index].map { abs($0.attachment - sites[index].x) } ?? 0)
    }
  }

  /// Adds labels one by one, each where it costs least.
  private func filled(
    _ order: [Int], _ rowCost: Centipoints, from places: [Place?]
  ) -> [Place?] {
    order.reduce(places) { places, site in
      guard places[site] == nil else { return places }
      let candidates = (0..<rowCount).compactMap { row in
        LabelPlacement.inserting(site, into: row, of: places, sites, frame).map {
          (places: $0, cost: runs($0) + row * rowCost)
        }
      }
      return candidates.min { $0.cost < $1.cost }?.places ?? places
    }
  }

  /// Takes out neighboring labels and fills up again in other ways, as long as that helps.
  private func mended(_ start: [Place?], _ orders: [[Int]]) -> [Place?] {
    var best = start
    for _ in 0..<Self.rounds {
      let before = best
      let placed = before.indices.filter { before[$0] != nil }
      for size in 1...3 where size <= placed.count {
        for first in 0...placed.count - size {
          var thinned = before
          for site in placed[first..<first + size] { thinned[site] = nil }
          for order in orders {
            for rowCost in Self.rowCosts { keep(filled(order, rowCost, from: thinned), in: &best) }
          }
        }
      }
      if best == before { break }
    }
    return best
  }
}
