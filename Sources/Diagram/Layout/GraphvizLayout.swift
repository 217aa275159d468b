import Synchronization

/// Coordinates from Graphviz, one layout at a time.
///
/// Graphviz keeps global state and crashes when two threads use it, so that everything goes through
/// one lock and one context, which lives as long as the process.
enum GraphvizLayout {
  private static let session = Mutex<GraphvizSession?>(nil)

  /// Places a graph; the same request gives the same placement.
  static func placement(of request: LayoutRequest) throws(DiagramError) -> LayoutPlacement {
    try LayoutBudget.check(nodes: request.nodes.count, edges: request.ties.count)
    let result = session.withLock { session -> Result<LayoutPlacement, DiagramError> in
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
    return try result.get()
  }
}
