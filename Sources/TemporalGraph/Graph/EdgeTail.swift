/// The edges that came after the last sealing, and where they hang.
///
/// Few and unsorted: reading a node looks at all of its tail edges. Builders seal before a tail
/// grows long.
package struct EdgeTail: Sendable {
  package private(set) var batch = EdgeBatch()
  /// Rows of `batch` by source.
  private var out: [UInt32: [UInt32]] = [:]
  /// Rows of `batch` by target.
  private var into: [UInt32: [UInt32]] = [:]

  /// No edges.
  package init() {}

  /// How many edges there are.
  package var count: Int { batch.count }

  /// The rows of the batch that a node is the source of, in the order of their addition.
  package func out(of node: NodeRow) -> [UInt32] { count == 0 ? [] : out[node.index] ?? [] }

  /// The rows of the batch that a node is the target of, in the order of their addition.
  package func into(_ node: NodeRow) -> [UInt32] { count == 0 ? [] : into[node.index] ?? [] }

  /// Adds an edge.
  mutating func append(
    source: NodeRow, target: NodeRow, type: TypeRow, time: TimeRow, known: TimeRow
  ) {
    let row = UInt32(count)
    batch.append(source: source, target: target, type: type, time: time, known: known)
    out[source.index, default: []].append(row)
    into[target.index, default: []].append(row)
  }

  /// Sets when an edge holds, and since when it is known.
  mutating func setTime(_ row: Int, to time: TimeRow) { batch.times[row] = time.index }
}
