/// What was taken from a network before it was drawn, so that its caption can tell.
struct GraphReduction: Hashable, Sendable {
  /// By the id of a hub, how many actors that are tied to it alone are only counted beside it.
  var folded: [String: Int] = [:]
  /// By the id of a hub, how many bundles of edges lead to those.
  var foldedBundles: [String: Int] = [:]
  /// How many hops around its center are left, where that is fewer than were asked for.
  var hops: Int?
  /// How many blocs are drawn as one node each.
  var collapsedBlocs = 0
  /// How many nodes were left out with all of their ties.
  var omittedNodes = 0
  /// How many bundles of edges were left out.
  var omittedBundles = 0

  /// How many actors are only counted.
  var foldedCount: Int { folded.values.reduce(0, +) }

  /// Returns what is left to tell where only some nodes are drawn: who was counted beside another
  /// is left out with it.
  func keeping(_ ids: Set<String>) -> GraphReduction {
    var reduction = self
    reduction.folded = folded.filter { ids.contains($0.key) }
    reduction.foldedBundles = foldedBundles.filter { ids.contains($0.key) }
    reduction.omittedNodes += foldedCount - reduction.foldedCount
    reduction.omittedBundles +=
      foldedBundles.values.reduce(0, +) - reduction.foldedBundles.values.reduce(0, +)
    return reduction
  }
}
