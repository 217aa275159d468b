import Chronology
import Drawing
import Ontology

/// Says in sentences what a chart shows, for those who cannot see it; at most 150 words.
enum TimelineDescription {
  private static let maximumWords = 150
  private static let topCount = 5

  /// One event: date, participants, what happened, status, sources.
  static func sentence(of entry: TimelineEntry, _ date: EDTF?, _ words: ChartWords) -> String {
    var text = date.map { words.longDate($0) } ?? words.undated
    let sides = [entry.actors, entry.targets].map { side in
      side.map(\.name).joined(separator: ", ")
    }.filter { !$0.isEmpty }
    if !sides.isEmpty { text += ", " + sides.joined(separator: " – ") }
    text += words.colon + " " + (entry.title ?? entry.label)
    if let place = entry.place { text += " (\(place))" }
    if let status = words.factuality(entry.factuality) { text += ", " + status }
    for other in entry.otherDates {
      text += ", " + words.disputed + words.colon + " " + words.longDate(other.date)
      if !other.sources.isEmpty {
        text += " [" + other.sources.map { "\($0)" }.joined(separator: ", ") + "]"
      }
    }
    if let reported = entry.reported {
      text += words.pick(", rapporté\(words.colon) ", ", reported: ") + words.longDate(reported)
    }
    let sources = Set(entry.sources).sorted().map { "\($0)" }.joined(separator: ", ")
    if !sources.isEmpty {
      text += ", " + (entry.sources.count > 1 ? "sources" : "source") + " " + sources
    }
    return text
  }

  /// The whole chart: how many events, from when to when, who, the most important, what is omitted.
  static func text(
    of events: [DatedEvent], remarks: [TimelineRemark], ranking: [Int], words: ChartWords
  ) -> String {
    var sentences = [opening(events, words)]
    sentences += participants(events, words)
    sentences += remarks.map { $0.text(in: words.language) }
    let heading = words.pick("Principaux événements", "Main events") + words.colon + " "
    var top: [String] = []
    for index in ranking.prefix(topCount) {
      let event = events[index]
      let next =
        top + [
          EventLabel.dateText(event.date, event.entry, words.language) + ", " + event.entry.label
        ]
      let draft = (sentences + [heading + next.joined(separator: " ; ")]).joined(separator: " ")
      guard draft.split(separator: " ").count <= maximumWords else { break }
      top = next
    }
    let separator = words.pick("\u{202F}; ", "; ")
    if !top.isEmpty { sentences.append(heading + top.joined(separator: separator) + ".") }
    return sentences.joined(separator: " ")
  }

  private static func opening(_ events: [DatedEvent], _ words: ChartWords) -> String {
    let evidence = events.flatMap(\.placement.glyph.evidence)
    let first = evidence.map(\.lowerBound).min() ?? 0
    let last = (evidence.map(\.upperBound).max() ?? 1) - 1
    let count = words.events(events.count)
    let from = words.day(Day(daysSince1970: first))
    let to = words.day(Day(daysSince1970: last))
    return words.pick(
      "Chronologie de \(count), du \(from) au \(to).", "Timeline of \(count), \(from) to \(to).")
  }

  /// The five who take part most often.
  private static func participants(_ events: [DatedEvent], _ words: ChartWords) -> [String] {
    var names: [String] = []
    var counts: [String: Int] = [:]
    for event in events {
      var seen: Set<String> = []
      for actor in event.entry.actors + event.entry.targets
      where seen.insert(actor.name).inserted {
        if counts[actor.name] == nil { names.append(actor.name) }
        counts[actor.name, default: 0] += 1
      }
    }
    guard !names.isEmpty else { return [] }
    let sorted = names.enumerated().sorted { left, right in
      (counts[right.element] ?? 0, left.offset) < (counts[left.element] ?? 0, right.offset)
    }
    let list = sorted.prefix(5).map { "\($0.element) (\(counts[$0.element] ?? 0))" }
      .joined(separator: ", ")
    return [words.pick("Participants", "Participants") + words.colon + " " + list + "."]
  }
}
