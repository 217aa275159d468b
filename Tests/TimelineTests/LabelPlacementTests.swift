import TestSupport
import Testing

@testable import Timeline

struct LabelPlacementTests {
  private static let frame = 0..<350_00

  @Test(.tags(.property), arguments: [5, 12, 50, 500], 0..<10 as Range<UInt64>)
  func `lets no labels or leaders meet`(count: Int, seed: UInt64) {
    let sites = sites(count, seed)
    let placement = LabelPlacement(
      sites: sites, order: Array(sites.indices.prefix(40)), rowCount: 4, within: Self.frame)
    let boxes = placement.places.enumerated().compactMap { index, place in
      place.map { (row: $0.row, across: $0.start..<$0.start + sites[index].width) }
    }
    for (index, box) in boxes.enumerated() {
      #expect(box.across.lowerBound >= 0 && box.across.upperBound <= 350_00)
      for other in boxes[..<index] where other.row == box.row {
        #expect(!box.across.overlaps(other.across))
      }
    }
    #expect(LabelPlacement.isClear(placement.places, sites))
    #expect(crossings(placement.places, sites) == 0)
  }

  @Test func `places the most important first`() {
    let sites = (0..<3).map { LabelPlacement.Site(x: 100_00 + $0 * 2_00, width: 200_00, weight: 1) }
    let placement = LabelPlacement(
      sites: sites, order: [2, 0, 1], rowCount: 1, within: Self.frame)
    #expect(placement.places.map { $0 != nil } == [false, false, true])
  }

  @Test func `labels everything where there is room`() {
    let sites = (0..<5).map { LabelPlacement.Site(x: 20_00 + $0 * 70_00, width: 60_00, weight: 1) }
    let placement = LabelPlacement(
      sites: sites, order: Array(0..<5), rowCount: 4, within: Self.frame)
    #expect(placement.places.allSatisfy { $0?.row == 0 })
  }

  private func sites(_ count: Int, _ seed: UInt64) -> [LabelPlacement.Site] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      LabelPlacement.Site(
        x: Int.random(in: 0..<350_00, using: &random),
        width: Int.random(in: 20_00...100_00, using: &random),
        weight: Int.random(in: 1...4, using: &random))
    }.sorted { $0.x < $1.x }
  }

  /// How many pairs of leaders cross, found from their segments.
  private func crossings(_ places: [LabelPlacement.Place?], _ sites: [LabelPlacement.Site]) -> Int {
    let leaders = leaders(places, sites)
    var count = 0
    for (index, leader) in leaders.enumerated() {
      for other in leaders[..<index] {
        if leader.crosses(other) || other.crosses(leader) { count += 1 }
      }
    }
    return count
  }

  /// A leader: up at `site` to `height`, across to `attachment`, up to `top`.
  private struct Leader {
    let site: Int
    let attachment: Int
    let height: Int
    let top: Int

    /// Whether one of the other's uprights meets this one's crossbar.
    func crosses(_ other: Leader) -> Bool {
      let bar = min(site, attachment)...max(site, attachment)
      return bar.contains(other.site) && other.height >= height
        || bar.contains(other.attachment) && other.height <= height && other.top >= height
    }
  }

  private func leaders(
    _ places: [LabelPlacement.Place?], _ sites: [LabelPlacement.Site]
  ) -> [Leader] {
    (0..<4).flatMap { row in
      let members = sites.indices.filter { places[$0]?.row == row }
      let runs = members.compactMap { member in
        places[member].map { LeaderTracks.Run(site: sites[member].x, attachment: $0.attachment) }
      }
      return zip(runs, LeaderTracks.tracks(of: runs)).map { run, track in
        Leader(
          site: run.site, attachment: run.attachment, height: row * 1_000 + track,
          top: row * 1_000 + 999)
      }
    }
  }
}
