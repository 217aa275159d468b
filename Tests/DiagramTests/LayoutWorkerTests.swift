import Drawing
import Foundation
import TestSupport
import Testing

@testable import Diagram

struct LayoutWorkerTests {
  /// The program beside the tests.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "chancery").path

  private func request(_ engine: LayoutSettings.Engine, seed: UInt64 = 1) -> LayoutRequest {
    var random = SplitMix64(seed: seed)
    let nodes = (0..<20).map { row in
      LayoutRequest.Outline(
        width: Double.random(in: 20...90, using: &random), height: 16.3, isRound: row % 3 == 0)
    }
    let ties = (1..<20).map { node in
      LayoutRequest.Tie(
        tail: node, head: Int.random(in: 0..<node, using: &random),
        length: node % 2 == 0 ? 80.25 : nil, ranks: 1 + node % 2)
    }
    return LayoutRequest(
      nodes: nodes, ties: ties,
      settings: LayoutSettings(
        engine: engine, direction: engine == .dot ? .right : nil, root: engine == .twopi ? 4 : nil),
      clusters: engine == .dot ? [[1, 2, 3], [7, 9]] : [])
  }

  private func failure(
    _ executable: String, _ arguments: [String], seconds: Int = 5
  ) -> LayoutWorker.Failure? {
    let limits = LayoutLimits(seconds: seconds)
    guard
      let worker = LayoutWorker(executable: executable, arguments: arguments, limits: limits)
    else { return nil }
    do throws(LayoutWorker.Failure) {
      _ = try worker.answer(to: request(.dot))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [LayoutSettings.Engine.dot, .neato, .sfdp, .twopi])
  func `a worker places a graph as this process does, time and again`(
    engine: LayoutSettings.Engine
  ) throws {
    let worker = LayoutWorker(
      executable: Self.program, arguments: [LayoutService.commandName])
    for seed in 0..<3 as Range<UInt64> {
      let request = request(engine, seed: seed)
      let expected = try GraphvizLayout.placementInProcess(of: request)
      #expect(try worker?.answer(to: request).get() == expected)
    }
  }

  @Test(arguments: [
    ("exit 3", "exit code 3"), ("kill -SEGV $$", "signal 11"), ("kill -KILL $$", "signal 9"),
    ("cat", "its answer makes no sense"),
  ])
  func `a worker that breaks down is reported with how it ended`(script: String, how: String) {
    guard case .ended(let end)? = failure("/bin/sh", ["-c", script]) else {
      Issue.record("no failure")
      return
    }
    #expect(end == how)
  }

  @Test func `a worker that does not answer is stopped`() {
    let start = ContinuousClock.now
    guard case .late(let seconds)? = failure("/bin/sleep", ["60"], seconds: 1) else {
      Issue.record("no failure")
      return
    }
    #expect(seconds == 1 && ContinuousClock.now - start < .seconds(20))
  }

  @Test func `a worker that used up its processor time is late as well`() {
    let failure = failure("/bin/sh", ["-c", "kill -s 24 $$"])
    guard case .late? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `a program that does not exist is no worker`() {
    #expect(failure("/nowhere/chancery", []) == nil)
  }

  @Test(arguments: [
    (DiagramError.Reason.layoutTooSlow(seconds: 20), "within 20 seconds and was stopped; choose"),
    (.layoutStopped("signal 11"), "(signal 11); choose fewer actors"),
  ])
  func `an error says what to do`(reason: DiagramError.Reason, words: String) {
    #expect(DiagramError(reason).description.contains(words))
  }
}
