/// How a whole query is run: a pipeline for each part between unions.
package struct QueryPlan: Sendable {
  /// The parts; at least one.
  package let pipelines: [Pipeline]
  /// Whether duplicates go, at any of the unions: what comes after `UNION ALL` keeps them.
  package let unions: [Query.Union]
  /// The names of the result's columns; empty where nothing is returned.
  package let columns: [String]

  /// Whether any step changes the graph.
  package var writes: Bool { pipelines.contains { $0.steps.contains(where: \.writes) } }
}

/// Steps through which rows go from the first to the last.
package struct Pipeline: Sendable {
  package internal(set) var steps: [Step]
  /// How many columns rows have.
  package internal(set) var slotCount: Int
  /// The columns that are handed on at the end, in order.
  package internal(set) var outputs: [Int]
}

/// One step of a pipeline.
package struct Step: Sendable {
  package let kind: StepKind
  /// How many rows are expected to leave it.
  package let estimate: Double
  /// The columns that later steps read; the others are not kept.
  var live: [Int] = []
  /// Its number among the steps of the statement, by which a profile counts.
  var number = Int.max

  init(_ kind: StepKind, estimate: Double) {
    self.kind = kind
    self.estimate = estimate
  }
}

/// What a step does with the rows that come to it.
package indirect enum StepKind: Sendable {
  /// Each row with every node that fits.
  case nodeScan(NodeScan)
  /// Each row with every edge that fits, and its ends.
  case edgeScan(EdgeScan)
  /// Each row with every edge at a node.
  case expand(Expand)
  /// Each row with every walk from a node.
  case walk(Walk)
  /// Each row with the shortest walks between two nodes.
  case shortest(ShortestWalk)
  /// Each row whose relationship, which is bound already, fits a pattern; its ends are bound.
  case boundEdge(BoundEdge)
  /// Puts a path together.
  case path(PathAssembly)
  /// The rows for which all conditions are true.
  case filter([Term])
  /// Each row with what a pattern finds for it, or with nulls.
  case optional(Pipeline, nulls: [Int], marker: Int)
  /// Each row with every element of a list.
  case unwind(Term, slot: Int)
  /// Adds columns.
  case project([Assignment])
  /// One row for each group.
  case aggregate(Aggregation)
  /// The first row of each group of equal ones.
  case distinct([Int])
  /// The rows in order; only so many first ones where a bound is given.
  case sort([SortKey], most: Term?)
  case skip(Term)
  case limit(Term)
  case create(Creation)
  case merge(Merging)
  case set([Change])
  case delete([Term], detaches: Bool)
  case call(CallStep)
}

/// A column and how it is worked out.
package struct Assignment: Sendable {
  package let slot: Int
  package let term: Term
}

/// One key of an order.
package struct SortKey: Sendable {
  package let slot: Int
  package let isDescending: Bool
}

/// How nodes are looked for.
package struct NodeScan: Sendable {
  /// A property, or the id, that a node must have.
  package enum Seek: Sendable {
    case all
    case id(Term)
    case property(key: String, Term)
  }

  package let slot: Int
  /// The node has all of them.
  package let labels: [String]
  package let seek: Seek
}

/// Which edges are followed, and how.
package struct EdgePattern: Sendable {
  /// Any of these; all where there are none.
  package let types: [String]
  package let direction: EdgeDirection
  /// What the clause says of time.
  package let time: [TimeTerm]
  /// What is asked of the edge's own dates as ranges of days.
  package var windows: [DateWindow] = []
}

/// From which end the edges of a pattern are followed.
package enum EdgeDirection: String, CaseIterable, Hashable, Sendable {
  case outgoing, incoming, both

  /// The same edges seen from their other end.
  var reversed: EdgeDirection {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    case .both: .both
    }
  }
}

/// A condition of a `MATCH` on time.
package enum TimeTerm: Sendable {
  case asOf(Term)
  case between(Term, Term)
  case knownAt(Term)

  /// The days that it names.
  var terms: [Term] {
    switch self {
    case .asOf(let day), .knownAt(let day): [day]
    case .between(let first, let last): [first, last]
    }
  }
}

/// A comparison of an edge's date with a value that does not depend on the edge.
package struct DateWindow: Sendable {
  package let comparator: Comparator
  package let property: EdgeDate
  package let bound: Term
  /// The condition as it was written, for edges whose date is no single day.
  package let condition: Term
}

/// Every edge that fits, with its ends.
package struct EdgeScan: Sendable {
  package let edge: Int
  package let from: Int
  package let to: Int
  package let pattern: EdgePattern
  /// The edges of the same clause, which must be others.
  package let others: [Int]
}

/// A hop from a bound node.
package struct Expand: Sendable {
  package let from: Int
  package let edge: Int
  package let to: Int
  /// Whether the other end is bound already.
  package let isInto: Bool
  package let pattern: EdgePattern
  /// The labels that the other end must have.
  package let labels: [String]
  /// The edges, or lists of edges, of the same clause, which must be others.
  package let others: [Int]
  /// Where only the number of edges matters: the column that multiplies the row.
  package var count: Int?
}

/// A hop of any length from a bound node.
package struct Walk: Sendable {
  package let from: Int
  package let edges: Int
  package let to: Int
  package let isInto: Bool
  package let pattern: EdgePattern
  package let least: Int
  package let most: Int
  package let labels: [String]
  package let others: [Int]
  /// The column in which conditions see the edge that is looked at.
  package let each: Int
  /// What every edge of it must meet.
  package let conditions: [Term]
  /// Whether the edges are asked for, written from the other end.
  package let isReversed: Bool
}

/// The shortest walks between two bound nodes.
package struct ShortestWalk: Sendable {
  package let from: Int
  package let to: Int
  package let edges: Int
  package let path: Int?
  package let pattern: EdgePattern
  package let least: Int
  package let most: Int
  /// Whether all of the shortest are wanted, or one.
  package let isAll: Bool
  package let each: Int
  package let conditions: [Term]
  /// Whether the edges are wanted as a list, or the one edge itself.
  package let listsEdges: Bool
}

/// A relationship, or a list of them, that an earlier clause has bound.
package struct BoundEdge: Sendable {
  package let edge: Int
  package let from: Int
  package let to: Int
  package let fromIsBound: Bool
  package let toIsBound: Bool
  package let pattern: EdgePattern
  /// Bounds where it is a list.
  package let length: ClosedRange<Int>?
  package let others: [Int]
}

/// A path of nodes and edges that are bound.
package struct PathAssembly: Sendable {
  package let slot: Int
  /// The node that it begins with.
  package let start: Int
  /// Edges, or lists of edges, in order.
  package let edges: [Int]
}

/// Groups and what is worked out for each.
package struct Aggregation: Sendable {
  package struct Item: Sendable {
    package let slot: Int
    package let kind: AggregateKind
    package let isDistinct: Bool
    /// Empty for `count(*)`.
    package let arguments: [Term]
    package let range: SourceRange
  }

  package let keys: [Assignment]
  package let items: [Item]
  /// The column that says how often a row counts.
  package var multiplicity: Int?
}

/// A procedure that is called for each row.
package struct CallStep: Sendable {
  package let procedure: Procedure
  package let arguments: [Term]
  /// Of each output that is taken its place among the outputs, and its column.
  package let outputs: [(output: Int, slot: Int)]
  package let range: SourceRange
}
