import Chronology
import Drawing

extension TimelineLayout {
  /// Labels as many events as there is room for, and stacks the rows.
  static func label(
    _ events: inout [DatedEvent], _ density: LabelDensity, _ language: Language,
    _ frame: Range<Centipoints>, top: Centipoints
  ) -> (rows: LabelRows, trackCounts: [Int]) {
    let ranking = Importance.order(
      events.map(\.entry), isSpread: density.crowd != .none
    ) { events[$0].placement.glyph.earliest }.prefix(density.labels)
    var rank = [Int](repeating: Int.max, count: events.count)
    for (place, event) in ranking.enumerated() { rank[event] = place }
    let candidates = ranking.sorted {
      (events[$0].placement.anchor, $0) < (events[$1].placement.anchor, $1)
    }
    let labels = candidates.compactMap { index in
      EventLabel(
        events[index].entry, date: events[index].date, language: language, density: density
      ).map { (event: index, text: $0) }
    }
    let sites = labels.map { label in
      LabelPlacement.Site(
        x: events[label.event].placement.anchor,
        width: Centipoints(coveringPoints: label.text.width),
        weight: 1 + 3 * (ranking.count - rank[label.event]) / max(ranking.count, 1),
        value: (ranking.count - rank[label.event]) * (ranking.count - rank[label.event]))
    }
    let order = labels.indices.sorted { rank[labels[$0].event] < rank[labels[$1].event] }
    let placement = LabelPlacement(
      sites: sites, order: order, rowCount: density.rows, within: frame)
    return assign(&events, labels, placement.places, rowCount: density.rows, top: top)
  }

  private static func assign(
    _ events: inout [DatedEvent], _ labels: [(event: Int, text: EventLabel)],
    _ places: [LabelPlacement.Place?], rowCount: Int, top: Centipoints
  ) -> (rows: LabelRows, trackCounts: [Int]) {
    var heights = [Centipoints](repeating: 0, count: rowCount)
    var trackCounts = [Int](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      let members = labels.indices.filter { places[$0]?.row == row }
      let placed = members.compactMap { member in places[member].map { (labels[member], $0) } }
      let runs = placed.map { label, place in
        LeaderTracks.Run(
          site: events[label.event].placement.anchor, attachment: place.attachment)
      }
      let tracks = LeaderTracks.tracks(of: runs)
      trackCounts[row] = (tracks.max() ?? 0) + 1
      for ((label, place), track) in zip(placed, tracks) {
        events[label.event].label = DatedEvent.PlacedLabel(
          text: label.text, place: place, track: track)
        heights[row] = max(heights[row], Centipoints(coveringPoints: label.text.height))
      }
    }
    return (LabelRows(heights: heights, trackCounts: trackCounts, top: top), trackCounts)
  }

  /// Gives numbers, from left to right, to the events without label, as many as the rail holds.
  static func number(
    _ events: inout [DatedEvent], _ density: LabelDensity, _ room: Range<Centipoints>
  ) -> NumberRail {
    guard density.numbersOthers else { return NumberRail([], within: room) }
    let bare = events.indices.filter { events[$0].label == nil }
      .sorted { (events[$0].placement.anchor, $0) < (events[$1].placement.anchor, $1) }
    let rail = NumberRail(bare.map { events[$0].placement.anchor }, within: room)
    for (number, event) in bare.prefix(rail.centers.count).enumerated() {
      events[event].number = number + 1
    }
    return rail
  }

  /// Whether a mark reaches beyond the frame without being open there.
  static func isCut(_ glyph: DateGlyph, on scale: TimeScale) -> Bool {
    glyph.evidence.contains {
      $0.lowerBound < scale.days.lowerBound || $0.upperBound > scale.days.upperBound
    }
  }

  /// What had to be done so that everything fits.
  static func remarks(
    _ events: [DatedEvent], undated: Int, merged: [String], breaks: Int, spread: Centipoints,
    crowded: Int, cut: Int, _ crowd: LabelDensity.Crowd = .none, namesAll: Bool = false
  ) -> [TimelineRemark] {
    let numbered = events.count { $0.number != nil }
    let unlabelled = namesAll ? 0 : events.count { !$0.isNamed }
    return [
      numbered > 0 ? .numbered(numbered) : nil,
      unlabelled > 0
        ? crowd == .heat
          ? .counted(events.count, drawn: events.count - unlabelled) : .unlabelled(unlabelled)
        : nil,
      undated > 0 ? .undated(undated) : nil, merged.isEmpty ? nil : .merged(merged),
      breaks > 0 ? .broken(breaks) : nil,
      spread >= 50 ? .spread(points: (spread + 99) / 100) : nil,
      crowded > 0 ? .crowded(crowded) : nil, cut > 0 ? .cut(cut) : nil,
    ].compactMap { $0 }
  }
}
