/// The aggregating functions.
package enum AggregateKind: String, CaseIterable, Hashable, Sendable {
  case count, sum, avg, min, max, collect, percentileCont, percentileDisc, stDev, stDevP
}
