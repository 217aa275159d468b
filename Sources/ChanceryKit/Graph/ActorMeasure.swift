/// By what actors are ranked.
package enum ActorMeasure: String, CaseIterable, Sendable {
  /// Relations at either end.
  case degree
  /// Different actors that one has to do with.
  case neighbors
  case pagerank
  case betweenness
  case core
  case triangles

  /// Whether it is a number of something.
  var isCount: Bool { self != .pagerank && self != .betweenness }
}
