/// G1: the end of one month or year and the beginning of the next, taken together.
extension TimeGrammar {
  /// « fin mars début avril », "late 2025, early 2026".
  func turnOfUnits(at start: Int) -> Match? {
    guard let first = part(at: start), case .part(.end, _) = first.reading else { return nil }
    let isJoined = [.comma, .slash, .dash].contains(word(first.end))
    let next = isJoined ? first.end + 1 : first.end
    guard let second = part(at: next), case .part(.start, _) = second.reading else { return nil }
    let (earlier, later) = lending(first.reading, second.reading)
    guard earlier.adjoins(later) else { return nil }
    return Match(reading: .span(earlier, later), end: second.end)
  }
}

extension TimeReading {
  /// Whether the unit that this is the end of is followed at once by the unit that the other begins.
  fileprivate func adjoins(_ other: TimeReading) -> Bool {
    guard case .part(_, .calendar(let end, .byTense)) = self,
      case .part(_, .calendar(let start, .byTense)) = other, end.day == nil, start.day == nil
    else { return false }
    guard let month = end.month, let next = start.month else {
      guard let year = end.year, end.month == start.month else { return false }
      return start.year == year + 1
    }
    return month % 12 + 1 == next
  }
}
