import Synchronization

/// Coordinates from Graphviz, one layout at a time.
///
/// Graphviz keeps global state and crashes when two threads use it, so that everything goes through
/// one lock. Where the program can run itself as a worker, Graphviz runs there and can be stopped;
/// else it runs in this process, in one context that lives as long as the process. The placements
/// are the same.
package enum GraphvizLayout {
  /// Where layouts are made.
  private struct Place: ~Copyable {
    var session: GraphvizSession?
    var program: Program?
    var worker: LayoutWorker?
  }

  /// What is run as a worker.
  private struct Program: Sendable {
    let executable: String
    let arguments: [String]
    let limits: LayoutLimits
  }

  private static let place = Mutex<Place>(Place())

  /// Makes layouts in a process of their own from now on.
  ///
  /// - Parameter executable: A program whose hidden command runs `LayoutService`.
  package static func useWorker(executable: String) {
    useWorker(
      executable: executable, arguments: [LayoutService.commandName], limits: LayoutLimits())
  }

  /// Makes layouts in a process that is started so.
  static func useWorker(executable: String, arguments: [String], limits: LayoutLimits) {
    place.withLock { place in
      place.worker = nil
      place.program = Program(executable: executable, arguments: arguments, limits: limits)
    }
  }

  /// Makes layouts in this process from now on.
  static func useNoWorker() {
    place.withLock { place in
      place.worker = nil
      place.program = nil
    }
  }

  /// Places a graph; the same request gives the same placement.
  static func placement(of request: LayoutRequest) throws(DiagramError) -> LayoutPlacement {
    try LayoutBudget.check(nodes: request.nodes.count, edges: request.ties.count)
    let result = place.withLock { place -> Result<LayoutPlacement, DiagramError> in
      if let program = place.program {
        if place.worker == nil {
          place.worker = LayoutWorker(
            executable: program.executable, arguments: program.arguments, limits: program.limits)
        }
        if let answer = place.worker.map({ answer($0, to: request) }) {
          if case .failure(let error) = answer, !error.isOfGraphviz { place.worker = nil }
          return answer
        }
        // The system starts no process: this one has to do.
        place.program = nil
      }
      return inProcess(&place.session, request)
    }
    return try result.get()
  }

  /// Places a graph in this process.
  static func placementInProcess(of request: LayoutRequest) throws(DiagramError) -> LayoutPlacement
  {
    try place.withLock { place in inProcess(&place.session, request) }.get()
  }

  private static func answer(
    _ worker: LayoutWorker, to request: LayoutRequest
  ) -> Result<LayoutPlacement, DiagramError> {
    do throws(LayoutWorker.Failure) {
      return try worker.answer(to: request)
    } catch {
      switch error {
      case .late(let seconds): return .failure(DiagramError(.layoutTooSlow(seconds: seconds)))
      case .ended(let how): return .failure(DiagramError(.layoutStopped(how)))
      }
    }
  }

  private static func inProcess(
    _ session: inout GraphvizSession?, _ request: LayoutRequest
  ) -> Result<LayoutPlacement, DiagramError> {
    do throws(DiagramError) {
      if session == nil { session = try GraphvizSession() }
      guard let placed = try session?.place(request) else {
        throw DiagramError(.graphvizUnavailable)
      }
      return .success(placed)
    } catch {
      return .failure(error)
    }
  }
}

extension DiagramError {
  /// Whether Graphviz itself says so, and lives on.
  fileprivate var isOfGraphviz: Bool {
    switch reason {
    case .layout, .graphvizUnavailable: true
    case .repeatedNode, .unknownNode, .tooLarge, .engineTooSlow, .tooNarrow, .layoutTooSlow,
      .layoutStopped:
      false
    }
  }
}
