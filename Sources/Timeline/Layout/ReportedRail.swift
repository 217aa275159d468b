import Chronology

/// The rail under the lanes on which stands when something was reported, where that was long after
/// it occurred.
///
/// A report counts as late where it came more than one unit of the axis after the event's last
/// possible day; one that falls into a break of the axis is not drawn.
struct ReportedRail {
  /// The room it takes where it is not empty.
  static let depth: Centipoints = 11_00

  /// A report.
  struct Report {
    /// The event's place in the list.
    let event: Int
    /// Where it was reported.
    let x: Centipoints
    /// How long after its last possible day.
    let days: Int
  }

  /// From left to right.
  let reports: [Report]
  /// The middle of the rail.
  let y: Centipoints

  /// The room it takes.
  var height: Centipoints { reports.isEmpty ? 0 : Self.depth }

  /// Finds the late reports of events that stand out of the crowd.
  init(_ events: [DatedEvent], _ ladder: TickLadder, top: Centipoints) {
    let unit = ladder.step.shortestDays
    func isShown(_ day: Int) -> Bool {
      ladder.scale.stretches.contains { $0.days.contains(day) }
    }
    reports = events.indices.compactMap { index -> Report? in
      let event = events[index]
      guard event.isNamed, let occurred = event.date.latestDay?.daysSince1970,
        let reported = event.entry.reported?.earliestDay?.daysSince1970,
        reported - occurred > unit, isShown(reported), isShown(occurred)
      else { return nil }
      return Report(
        event: index, x: ladder.scale.middle(of: reported..<reported + 1),
        days: reported - occurred)
    }.sorted { ($0.x, $0.event) < ($1.x, $1.event) }
    y = top + Self.depth / 2
  }
}
