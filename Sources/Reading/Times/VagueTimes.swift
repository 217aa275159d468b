/// K1, N: times that nothing dates, and what only looks like a time.
extension TimeGrammar {
  /// "récemment", "bientôt", "at the time".
  func vagueTime(at start: Int) -> Match? {
    if isEnglish, word(start) == .in, word(start + 1) == .the, word(start + 2) == .past,
      lastOrNextSpan(at: start + 1) == nil, unitExpression(at: start + 1) == nil
    {
      return Match(reading: .vague(-1), end: start + 3)
    }
    guard word(start) == .vague else { return nil }
    return Match(reading: .vague(self[start].value), end: start + 1)
  }

  /// Marks that would be read as times: "24 heures sur 24", "24/7", "30 février".
  func trap(at start: Int) -> Match? {
    if word(start) == .trap { return Match(reading: .trap, end: start + 1) }
    guard word(start) == .number else { return nil }
    if isBroadcast(start) { return Match(reading: .trap, end: start + 2) }
    let isHours = word(start + 1) == .hourMark || word(start + 1) == .units
    if isHours, word(start + 2) == .outOf || word(start + 2) == .slash, word(start + 3) == .number {
      return Match(reading: .trap, end: start + 4)
    }
    if word(start + 1) == .slash, self[start].value == 24, word(start + 2) == .number,
      self[start + 2].value == 7
    {
      return Match(reading: .trap, end: start + 3)
    }
    guard let day = dayNumber(at: start), let month = monthName(at: day.end),
      day.value
        > CalendarPoint.length(ofMonth: month.value, year: yearNumber(at: month.end)?.value ?? 2000)
        || day.value < 1
    else { return nil }
    return Match(reading: .trap, end: yearNumber(at: month.end)?.end ?? month.end)
  }

  /// « le 20 heures », « le journal de 13 heures »: the news, and no length.
  private func isBroadcast(_ index: Int) -> Bool {
    guard isFrench, word(index + 1) == .units, self[index + 1].value == TimeUnit.hour.rawValue
    else { return false }
    return word(index - 1) == .the && !isPlural(index - 1)
      || word(index - 1) == .of && word(index - 2) == .paper
  }
}
