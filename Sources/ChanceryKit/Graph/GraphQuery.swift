public import Chronology
package import TemporalGraph

/// Which part of the graph a question looks at; what is left out asks nothing.
public struct GraphQuery: Hashable, Sendable {
  /// Relation types, any of which will do.
  public var relations: [String]
  /// What may have lasted on the first day of this date or later.
  public var since: EDTF?
  /// What may have begun on the last day of this date or earlier.
  public var until: EDTF?
  /// The world at the end of this date.
  public var asOf: EDTF?
  /// What was known at the end of this date.
  public var knownAt: EDTF?
  /// Whether only what is certain counts where dates are vague.
  public var isCertain: Bool

  /// Takes what is asked.
  public init(
    relations: [String] = [], since: EDTF? = nil, until: EDTF? = nil, asOf: EDTF? = nil,
    knownAt: EDTF? = nil, isCertain: Bool = false
  ) {
    self.relations = relations
    self.since = since
    self.until = until
    self.asOf = asOf
    self.knownAt = knownAt
    self.isCertain = isCertain
  }

  /// The conditions of a view.
  package var conditions: TimeConditions {
    var conditions = TimeConditions(certainty: isCertain ? .certain : .possible)
    conditions.asOf = asOf?.latestDay
    conditions.knownAt = knownAt?.latestDay
    if since != nil || until != nil {
      let first = since?.earliestDay ?? Day(daysSince1970: Int(Int32.min))
      let last = until?.latestDay ?? Day(daysSince1970: Int(Int32.max))
      conditions.during = min(first, last)..<last.advanced(by: 1)
    }
    return conditions
  }
}
