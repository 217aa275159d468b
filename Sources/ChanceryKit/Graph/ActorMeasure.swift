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
}
