import Synchronization

/// Edges that change no more, sorted for reading: columns, adjacency in both directions, and the
/// order of days.
///
/// Edge rows are sorted by (source, first possible day, type, target), so that the columns are the
/// outgoing adjacency themselves: what a hub did in a window is one run of rows. The incoming side
/// names rows in the order of (target, first possible day, row); it follows from the outgoing one, and
/// is made when it is first asked for.
package final class SealedEdges: Sendable {
  package let nodeCount: Int
  /// Columns by edge row.
  package let sources: [UInt32]
  package let types: [UInt32]
  package let times: [UInt32]
  /// Since when each is known; empty where no edge says so.
  package let known: [UInt32]
  /// `others` are the targets; places are edge rows.
  package let out: Incidence
  /// The most days from the first possible start to the last possible end of an edge.
  ///
  /// A window reaches back that far. `nil` where an edge has no limit on a side: then nothing is cut
  /// off at that end.
  package let longest: Int32?
  /// Whether every edge lies on one certain day.
  package let isAllSingleDays: Bool
  private let table: TimeTable
  private let incomingEdges = AtomicLazyReference<IncomingEdges>()
  private let days: Lazy<DayOrder>
  private let typeOrders: (out: Lazy<TypeOrder>, into: Lazy<TypeOrder>)

  /// How many edges there are.
  package var count: Int { sources.count }

  /// The targets by edge row.
  package var targets: [UInt32] { out.others }

  /// The first possible day by edge row.
  package var starts: [Int32] { out.starts }

  /// All edges by day.
  package var dayOrder: DayOrder { days.value { DayOrder(self) } }

  /// The incoming side; of several threads that ask for it first, one's is shared by all.
  package var incoming: IncomingEdges {
    incomingEdges.load() ?? incomingEdges.storeIfNil(IncomingEdges(of: self, table))
  }

  /// A node's outgoing edges by type and day; made when first asked for.
  package var outByType: TypeOrder {
    typeOrders.out.value { TypeOrder(out, types: types) }
  }

  /// A node's incoming edges by type and day; made when first asked for.
  package var intoByType: TypeOrder {
    typeOrders.into.value {
      let side = incoming
      return TypeOrder(side.adjacency, types: side.edges.map { types[Int($0)] })
    }
  }

  /// Takes sorted columns.
  init(
    nodeCount: Int, sources: [UInt32], types: [UInt32], times: [UInt32], known: [UInt32],
    out: Incidence, table: TimeTable
  ) {
    self.nodeCount = nodeCount
    self.sources = sources
    self.types = types
    self.times = times
    self.known = known
    self.out = out
    self.table = table
    let extent = TimeExtent(rows: times, of: table)
    longest = extent.longest
    isAllSingleDays = extent.isAllSingleDays
    days = Lazy()
    typeOrders = (Lazy(), Lazy())
  }

  /// No edges.
  package static let none = SealedEdges(
    nodeCount: 0, sources: [], types: [], times: [], known: [],
    out: Incidence(offsets: [0], starts: [], others: []), table: TimeTable())
}
