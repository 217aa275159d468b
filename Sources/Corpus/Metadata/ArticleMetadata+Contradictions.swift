import Chronology

extension ArticleMetadata {
  /// Days by which two dates of one article may differ: time zones, and texts filed the evening
  /// before.
  private static let tolerance = 1

  /// Notes what speaks against the date that counts.
  mutating func noteContradictions() {
    guard let publication, let days = Self.days(publication.value) else { return }
    var seen: Set<EDTF> = []
    for other in published where other.origin < .firstTime {
      guard let otherDays = Self.days(other.value), Self.gap(days, otherDays) > Self.tolerance,
        seen.insert(other.value).inserted
      else { continue }
      notes.append(
        "published: \(publication.value) by \(publication.origin.wording), but \(other.value) by "
          + "\(other.origin.wording) ('\(other.quote)'); the first is taken")
    }
    if let update = updated.first, let last = Self.days(update.value),
      last.upperBound.advanced(by: Self.tolerance) <= days.lowerBound
    {
      notes.append(
        "updated \(update.value) by \(update.origin.wording), before it was published "
          + "(\(publication.value) by \(publication.origin.wording))")
    }
  }

  /// The days between the bounds of a date that has both.
  private static func days(_ value: EDTF) -> Range<Day>? {
    guard let first = value.bounds.earliestStart.day, let last = value.bounds.latestEnd.day,
      first < last
    else { return nil }
    return first..<last
  }

  /// How many days lie between two spans; 0 where they meet.
  private static func gap(_ left: Range<Day>, _ right: Range<Day>) -> Int {
    max(
      left.upperBound.distance(to: right.lowerBound) + 1,
      right.upperBound.distance(to: left.lowerBound) + 1, 0)
  }
}
