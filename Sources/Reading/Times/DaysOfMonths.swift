/// B2: days of a month that is told from the document or the story.
extension TimeGrammar {
  /// « le 3 courant », « le 15 du mois prochain », "the 3rd of this month", "the 10th inst.".
  func dayOfNamedMonth(at start: Int) -> Match? {
    var index = skipArticle(start)
    var fields = CalendarFields()
    if let weekday = weekdayName(at: index) {
      fields.weekday = weekday.value
      index = skipArticle(weekday.end)
    }
    guard let day = dayNumber(at: index), (1...31).contains(day.value),
      word(index) == .number
    else { return nil }
    fields.day = day.value
    if let recurring = ofEveryMonth(day.value, at: day.end) { return recurring }
    guard let month = monthOfDay(at: day.end) else { return nil }
    return Match(reading: .inUnit(fields, month.reading), end: month.end)
  }

  /// The month that days before it belong to.
  func monthOfDay(at index: Int) -> Match? {
    switch word(index) {
    case .current where self[index].value == 1:
      return Match(reading: .unitShift(.month, 0), end: index + 1)
    case .monthMark:
      return Match(reading: .unitShift(.month, self[index].value), end: skip(.period, index + 1))
    case .of, .ofThe: return monthAfterOf(at: index)
    default: return nil
    }
  }

  private func monthAfterOf(at index: Int) -> Match? {
    if let month = shiftedUnit(at: index + 1) {
      switch month.reading {
      case .unitShift(.month, _), .neighboringUnit(.month, _): return month
      default: return nil
      }
    }
    let noun = skipArticle(index + 1)
    guard word(index) == .ofThe || noun > index + 1, isMonthUnit(noun), word(noun + 1) != .of
    else { return nil }
    return Match(reading: .unitShift(.month, 0), end: noun + 1)
  }

  /// « le 15 de chaque mois », "the 1st of every month".
  private func ofEveryMonth(_ day: Int, at index: Int) -> Match? {
    guard word(index) == .of, word(index + 1) == .every, isMonthUnit(index + 2) else { return nil }
    return Match(reading: .recurring("XXXX-XX-" + TimeValue.digits(day, 2)), end: index + 3)
  }

  private func isMonthUnit(_ index: Int) -> Bool {
    word(index) == .unit && self[index].value == TimeUnit.month.rawValue
  }
}
