import Drawing
import TestSupport
import Testing

@testable import Diagram

struct GraphvizLayoutTests {
  static let settings = [
    LayoutSettings(engine: .dot, direction: .right), LayoutSettings(engine: .dot, direction: .down),
    LayoutSettings(engine: .neato), LayoutSettings(engine: .sfdp),
  ]

  /// A connected graph of `count` nodes and about one and a half times as many ties.
  private func request(_ settings: LayoutSettings, count: Int, seed: UInt64) -> LayoutRequest {
    var random = SplitMix64(seed: seed)
    var ties: [LayoutRequest.Tie] = []
    for node in 1..<count {
      ties.append(LayoutRequest.Tie(tail: node, head: Int.random(in: 0..<node, using: &random)))
      if node % 2 == 0 {
        ties.append(LayoutRequest.Tie(tail: Int.random(in: 0..<node, using: &random), head: node))
      }
    }
    let nodes = (0..<count).map { row in
      LayoutRequest.Outline(
        width: Double.random(in: 20...90, using: &random), height: 16, isRound: row % 3 == 0)
    }
    return LayoutRequest(nodes: nodes, ties: ties, settings: settings)
  }

  @Test(arguments: settings)
  func `places nodes without overlaps`(settings: LayoutSettings) throws {
    let request = request(settings, count: 24, seed: 7)
    let placed = try GraphvizLayout.placement(of: request)
    let boxes = zip(request.nodes, placed.centers).map { node, center in
      Box(center: center, width: node.width - 0.2, height: node.height - 0.2)
    }
    for (row, box) in boxes.enumerated() {
      #expect(!boxes[(row + 1)...].contains { $0.intersects(box) })
    }
  }

  @Test(arguments: settings)
  func `places the same graph at the same points, whatever came before`(
    settings: LayoutSettings
  ) throws {
    let request = request(settings, count: 20, seed: 3)
    let first = try GraphvizLayout.placement(of: request)
    for (seed, other) in Self.settings.enumerated() {
      _ = try GraphvizLayout.placement(
        of: self.request(other, count: 12, seed: UInt64(seed)))
    }
    #expect(try GraphvizLayout.placement(of: request) == first)
  }

  @Test func `keeps edges as long as they were wished, where that is asked for`() throws {
    let node = LayoutRequest.Outline(width: 50, height: 18, isRound: false)
    let ties = [(0, 1), (2, 1)].map { LayoutRequest.Tie(tail: $0.0, head: $0.1, length: 100) }
    let placed = try GraphvizLayout.placement(
      of: LayoutRequest(
        nodes: [node, node, node], ties: ties,
        settings: LayoutSettings(engine: .neato, keepsLengths: true)))
    for tie in ties {
      #expect(abs(placed.centers[tie.tail].distance(to: placed.centers[tie.head]) - 100) < 2)
    }
  }

  @Test func `serves many threads, one at a time`() async throws {
    let expected = try Self.settings.map {
      try GraphvizLayout.placement(of: request($0, count: 15, seed: 1))
    }
    let placed = try await withThrowingTaskGroup(of: (Int, LayoutPlacement).self) { group in
      for task in 0..<24 {
        let request = request(Self.settings[task % 4], count: 15, seed: 1)
        group.addTask { (task % 4, try GraphvizLayout.placement(of: request)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(placed.count == 24)
    for (row, placement) in placed { #expect(placement == expected[row]) }
  }

  @Test func `ends the edges of dot at their nodes`() throws {
    let request = request(LayoutSettings(engine: .dot, direction: .down), count: 16, seed: 5)
    let placed = try GraphvizLayout.placement(of: request)
    for (tie, curve) in zip(request.ties, placed.curves) {
      let ends = [(tie.tail, curve.first), (tie.head, curve.last)]
      for (node, end) in ends {
        let outline = request.nodes[node]
        let room = Box(
          center: placed.centers[node], width: outline.width + 1, height: outline.height + 1)
        let end = try #require(end)
        #expect(room.overlap(with: Box(center: end, width: 0.4, height: 0.4)) > 0)
      }
    }
  }

  @Test func `refuses a graph over budget at once`() {
    let node = LayoutRequest.Outline(width: 20, height: 10, isRound: false)
    let request = LayoutRequest(
      nodes: Array(repeating: node, count: 5_001), ties: [],
      settings: LayoutSettings(engine: .sfdp))
    let error = #expect(throws: DiagramError.self) { try GraphvizLayout.placement(of: request) }
    #expect(error?.reason == .tooLarge(nodes: 5_001, edges: 0))
    #expect(error?.description.hasSuffix("choose fewer actors or a shorter time") == true)
  }

  @Test(arguments: [(72.0, "1.0000"), (1.0, "0.0139"), (0.0, "0.0000"), (1_000.0, "13.8889")])
  func `gives lengths in inches`(points: Double, inches: String) {
    #expect(LayoutSettings.inches(points) == inches)
  }
}
