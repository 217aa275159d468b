import Chronology
import Notation
package import TemporalGraph

extension OpenGraph {
  /// Lists how many relations of each type begin in each step of time.
  ///
  /// - Throws: `GraphQueryError` where a relation is unknown.
  package func countListing(
    by step: CalendarStep?, _ query: GraphQuery, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    let start = Listing.Column(language.words("Début", "Start"))
    var listing = Listing(
      columns: [.init("Relation", narrowest: 9)] + (step == nil ? [] : [start])
        + [.init(language.words("Nombre", "Count"), isNumeric: true)],
      keys: ["relation", "start", "count"])
    let rows = Self.merged(view.typeCounts(by: step ?? .year), step)
    for row in rows.prefix(limit ?? .max) {
      let start = row.start.map { Self.date($0, step) }
      listing.append(
        .init(
          cells: [TerminalText(graph.wording(row.type))]
            + (step == nil ? [] : [TerminalText(start ?? "–")])
            + [TerminalText("\(row.count)")],
          values: [
            .string(graph.snapshot.vocabulary.name(row.type)), JSONValue(start),
            .int(row.count),
          ]))
    }
    return listing
  }

  /// The counts of all time together where no step is asked for, the most frequent first.
  private static func merged(_ counts: [TypeCount], _ step: CalendarStep?) -> [TypeCount] {
    guard step == nil else { return counts }
    var sums: [TypeRow: Int] = [:]
    for count in counts { sums[count.type, default: 0] += count.count }
    return sums.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { TypeCount(type: $0.key, start: nil, count: $0.value) }
  }

  /// A step as EDTF writes it: its year or month, its first day for weeks and days.
  static func date(_ start: Day, _ step: CalendarStep?) -> String {
    let text = start.description
    return switch step {
    case .year: String(text.dropLast(6))
    case .month: String(text.dropLast(3))
    case .week, .day, nil: text
    }
  }
}
