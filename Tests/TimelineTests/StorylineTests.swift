import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Timeline

struct StorylineTests {
  /// Random meetings of at most four among some lanes.
  private static func sessions(_ seed: UInt64, lanes: Int, count: Int) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      let size = Int.random(in: 1...4, using: &random)
      return Array(Array(0..<lanes).shuffled(using: &random).prefix(size)).sorted()
    }
  }

  private static func order(_ sessions: [[Int]], lanes: Int) -> StorylineOrder {
    let lasts = (0..<lanes).map { lane in sessions.lastIndex { $0.contains(lane) } ?? 0 }
    return StorylineOrder(lanes: Array(0..<lanes), sessions: sessions, lasts: lasts)
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `gathers at every event those who take part, and loses nobody`(seed: UInt64) {
    let sessions = Self.sessions(seed, lanes: 7, count: 9)
    let orders = Self.order(sessions, lanes: 7).orders
    #expect(orders.count == 10 && orders[0].sorted() == Array(0..<7))
    for (session, order) in zip(sessions, orders.dropFirst()) {
      let places = session.compactMap { order.firstIndex(of: $0) }.sorted()
      #expect(places.count == session.count)
      #expect((places.last ?? 0) - (places.first ?? 0) == session.count - 1)
      #expect(Set(order).count == order.count)
    }
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `keeps lines in order and apart`(seed: UInt64) {
    let sessions = Self.sessions(seed, lanes: 6, count: 8)
    let orders = Self.order(sessions, lanes: 6).orders
    let solution = StorylineHeights(
      orders: orders, sessions: [[]] + sessions, nameHeights: Array(repeating: 12_00, count: 6))
    for (layer, order) in orders.enumerated() {
      let session = Set(layer == 0 ? [] : sessions[layer - 1])
      for (upper, lower) in zip(order, order.dropFirst()) {
        let gap = (solution.heights[layer][lower] ?? 0) - (solution.heights[layer][upper] ?? 0)
        let isMeeting = session.contains(upper) && session.contains(lower)
        #expect(isMeeting ? gap == StorylineHeights.near : gap >= StorylineHeights.apart)
      }
    }
  }

  @Test func `crosses no lines where nobody has to cross`() {
    let orders = Self.order([[0, 1], [2, 3], [0, 1], [1, 2]], lanes: 4).orders
    #expect(StorylineOrder.crossings(orders) == 0)
  }

  @Test func `crosses as few lines as an exhaustive search for two meetings`() {
    // 0 meets 2, then 1 meets 3: from 0 1 2 3, each meeting costs one crossing at least.
    let orders = Self.order([[0, 2], [1, 3]], lanes: 4).orders
    #expect(StorylineOrder.crossings(orders) <= 2)
  }

  @Test func `finds the most lines that can stay straight`() {
    #expect(StorylineHeights.straight([0, 1, 2, 3], [1, 2, 0, 3]) == [1, 2, 3])
    #expect(StorylineHeights.straight([0, 1], [2]).isEmpty)
  }

  @Test func `draws the same whatever the order of entries, within the frame`() throws {
    let style = TimelineStyle(title: "", language: .french, layout: .storyline)
    let entries = try ParisSummits.entries()
    let svg = SVGWriter.svg(TimelineChart(entries, style: style).canvas)
    #expect(SVGWriter.svg(TimelineChart(entries.reversed(), style: style).canvas) == svg)
    let layout = try #require(TimelineLayout(entries, style: style, top: 12_00))
    for event in layout.events {
      #expect(
        event.heights.allSatisfy { ($0 ?? 0) >= layout.lanesTop && ($0 ?? 0) <= layout.lanesBottom }
      )
    }
  }
}
