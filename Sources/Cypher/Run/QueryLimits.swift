/// What a query may cost before it ends with an error.
package struct QueryLimits: Hashable, Sendable {
  /// About how many bytes of rows and values it may hold at once.
  package var memory: Int
  /// How many steps it may take: rows that are made and edges that are looked at.
  package var steps: Int
  /// How many nanoseconds it may take by the clock that the caller gives.
  package var time: Int64

  package init(
    memory: Int = 1 << 30, steps: Int = .max, time: Int64 = .max
  ) {
    self.memory = memory
    self.steps = steps
    self.time = time
  }

  /// Nothing is limited.
  package static let none = QueryLimits(memory: .max)
}
