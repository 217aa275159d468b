/// The memory that matching a pattern needs; one for each thread.
struct PatternStack: Sendable {
  /// Places to go on at when a way fails.
  var places: [(step: Int32, at: Int32)] = []
  /// A bit for each fork and place that has been tried.
  var tried: [UInt64] = []
}
