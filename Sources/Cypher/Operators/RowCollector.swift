/// Collects rows that come of the rows of a batch, and hands them on a batch at a time.
struct RowCollector {
  private let outlet: Outlet
  private var origins: [Int32] = []
  private var first: [UInt32] = []
  private var second: [UInt32] = []
  private let firstSlot: Int?
  private let secondSlot: Int?
  /// Whether the next operator wants more.
  private(set) var wantsMore = true

  /// Collects rows with up to two new columns.
  ///
  /// - Parameters:
  ///   - outlet: Where full batches go.
  ///   - edges: The column of edges.
  ///   - nodes: The column of nodes.
  init(_ outlet: Outlet, edges: Int?, nodes: Int?) {
    self.outlet = outlet
    firstSlot = edges.flatMap { outlet.live.contains($0) ? $0 : nil }
    secondSlot = nodes.flatMap { outlet.live.contains($0) ? $0 : nil }
    origins.reserveCapacity(Batch.size)
    if firstSlot != nil { first.reserveCapacity(Batch.size) }
    if secondSlot != nil { second.reserveCapacity(Batch.size) }
  }

  /// Adds a row; gives false where no more are wanted.
  @inline(__always)
  mutating func add(
    _ origin: Int, edge: UInt32, node: UInt32, of batch: Batch
  ) throws(CypherError) -> Bool {
    origins.append(Int32(truncatingIfNeeded: origin))
    if firstSlot != nil { first.append(edge) }
    if secondSlot != nil { second.append(node) }
    return origins.count < Batch.size ? true : try flush(batch)
  }

  /// Hands on what was collected.
  mutating func flush(_ batch: Batch) throws(CypherError) -> Bool {
    guard !origins.isEmpty else { return wantsMore }
    var result = batch.gathered(origins, outlet.live)
    if let firstSlot { result.columns[firstSlot] = .edges(first) }
    if let secondSlot { result.columns[secondSlot] = .nodes(second) }
    origins.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    second.removeAll(keepingCapacity: true)
    if !(try outlet.push(result)) { wantsMore = false }
    return wantsMore
  }
}
