import Drawing
import TestSupport
import Testing

@testable import Diagram

struct LayoutMessageTests {
  private let request = LayoutRequest(
    nodes: [
      LayoutRequest.Outline(width: 20.125, height: 16, isRound: true),
      LayoutRequest.Outline(width: 0.1, height: 3, isRound: false),
    ],
    ties: [
      LayoutRequest.Tie(tail: 0, head: 1, length: 80.3, ranks: 3),
      LayoutRequest.Tie(tail: 1, head: 1),
    ],
    settings: LayoutSettings(
      engine: .twopi, direction: .down, nodeSeparation: 3, rankSeparation: 4, margin: 7,
      keepsLengths: true, root: 1),
    clusters: [[0, 1], []])

  @Test func `a request is read as it was written`() throws {
    let read = try LayoutRequest(message: request.message)
    #expect(read.nodes == request.nodes && read.ties == request.ties)
    #expect(read.settings == request.settings && read.clusters == request.clusters)
  }

  @Test func `an answer is read as it was written`() throws {
    let placement = LayoutPlacement(
      centers: [Point(1.5, -2.25)], curves: [[], [Point(0.1, 3), Point(-7, 1e9)]])
    for answer: Result<LayoutPlacement, DiagramError> in [
      .success(placement), .failure(DiagramError(.layout("« é »"))),
      .failure(DiagramError(.graphvizUnavailable)),
    ] {
      #expect(try LayoutMessage.answer(LayoutMessage.bytes(answer)) == answer)
    }
  }

  @Test func `a message that is cut or longer than it says is an error`() {
    let whole = request.message
    for count in 0..<whole.count {
      #expect(throws: MessageReader.Fault.self) {
        try LayoutRequest(message: Array(whole.prefix(count)))
      }
    }
    #expect(throws: MessageReader.Fault.self) { try LayoutRequest(message: whole + [0]) }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a message with a wrong byte never reaches Graphviz with a row that is not there`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    var bytes = request.message
    bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
    guard let read = try? LayoutRequest(message: bytes) else { return }
    #expect(read.ties.allSatisfy { $0.tail < read.nodes.count && $0.head < read.nodes.count })
    #expect(read.nodes.allSatisfy { $0.width >= 0 && $0.height >= 0 })
  }

  @Test(arguments: [
    [0x43, 0x4C, 1, 0, 5, 0, 0, 0], [0x43, 0x4C, 2, 0, 5, 0, 0, 0],
    [0x43, 0x4D, 1, 0, 5, 0, 0, 0], [0x43, 0x4C, 1, 0, 255, 255, 255, 255], [0x43, 0x4C],
  ])
  func `a frame of another version, kind or size is an error`(header: [UInt8]) {
    let length = try? LayoutMessage.length(header)
    #expect(
      length
        == (header.count == 8 && header[1] == 0x4C && header[2] == 1 && header[7] == 0 ? 5 : nil))
  }
}
