/// B3, B4, B5: days of the week.
extension TimeGrammar {
  /// A weekday's name; abbreviations only where a date follows them.
  func weekdayName(at index: Int) -> (value: Int, end: Int)? {
    switch word(index) {
    case .weekday: return (self[index].value, index + 1)
    case .shortWeekday:
      var next = index + 1
      next = skip(.comma, skip(.period, next))
      let hasDay = dayNumber(at: next) != nil
      let hasMonth = word(next) == .month || word(next) == .shortMonth
      // "Wed April 15": without its period only before a month and day.
      guard next > index + 1 ? hasDay || hasMonth : isMonthAndDay(index, next) else { return nil }
      return (self[index].value, next)
    default: return nil
    }
  }

  private func isMonthAndDay(_ index: Int, _ next: Int) -> Bool {
    guard self[index].isCapitalized else { return false }
    if let day = dayNumber(at: next) { return monthName(at: day.end) != nil }
    return monthName(at: next).map { dayNumber(at: $0.end) != nil } ?? false
  }

  /// A weekday with what picks one of them: `lundi dernier`, `next Friday`, `Monday last week`.
  func weekdayExpression(at start: Int) -> Match? {
    var index = skipArticle(start)
    let article = index > start
    var choice = TimeReading.Choice.byTense
    if let (chosen, end) = choiceBefore(at: index, article) {
      (choice, index) = (chosen, end)
    }
    if choice == .this, let (fields, end) = namedDate(at: index) {
      return Match(reading: fields.isImpossible ? .trap : .calendar(fields, .this), end: end)
    }
    guard word(index) == .weekday, !isNamePart(index) else { return nil }
    let weekday = self[index].value
    index += 1
    if let shifted = weekdayOfWeek(weekday, at: index, choice) { return shifted }
    if word(index) == .inEight {
      return Match(reading: .weekdayAhead(weekday, weeks: self[index].value), end: index + 1)
    }
    if choice == .byTense, let (weeks, end) = weeksAway(at: index) {
      return Match(reading: .weekdayAhead(weekday, weeks: weeks), end: end)
    }
    if choice == .byTense, let (chosen, end) = choiceAfter(at: index) {
      (choice, index) = (chosen, end)
    }
    if article, choice == .byTense, isFrench { return nil }
    return Match(reading: .calendar(CalendarFields(weekday: weekday), choice), end: index)
  }

  /// A choice before its noun: `ce`, `last`, `the following`, `this coming`.
  func choiceBefore(at index: Int, _ article: Bool) -> (TimeReading.Choice, Int)? {
    switch word(index) {
    case .current where isFrench: return nil
    case .this, .current:
      if word(index + 1) == .past { return (.last, index + 2) }
      if word(index + 1) == .coming { return (.next, index + 2) }
      return (.this, index + 1)
    case .last: return (.last, index + 1)
    case .past: return isEnglish ? (.last, index + 1) : nil
    case .next: return (article && isEnglish ? .following : .next, index + 1)
    case .coming: return (.next, index + 1)
    case .following: return (.following, index + 1)
    case .previous: return (.previous, index + 1)
    default: return nil
    }
  }

  /// A choice after its noun: `dernier`, `suivant`, `passé`.
  func choiceAfter(at index: Int) -> (TimeReading.Choice, Int)? {
    guard isFrench else { return nil }
    return switch word(index) {
    case .last, .past: (.last, index + 1)
    case .next, .coming: (.next, index + 1)
    case .following: (.following, index + 1)
    case .previous: (.previous, index + 1)
    case .current: (.this, index + 1)
    default: nil
    }
  }

  /// "mercredi de la semaine dernière", "Wednesday last week".
  private func weekdayOfWeek(_ weekday: Int, at start: Int, _ choice: TimeReading.Choice) -> Match?
  {
    let index = skip(.of, start)
    guard choice == .byTense, index > start || isEnglish,
      let week = shiftedUnit(at: index), case .unitShift(.week, let weeks) = week.reading
    else { return nil }
    return Match(reading: .weekdayOfWeek(weekday, weeks: weeks), end: week.end)
  }

  /// "Friday week", "the Sunday before last", "the Monday after next".
  private func weeksAway(at index: Int) -> (weeks: Int, end: Int)? {
    guard isEnglish else { return nil }
    switch (word(index), word(index + 1)) {
    case (.before, .last): return (-2, index + 2)
    case (.after, .next): return (1, index + 2)
    case (.unit, _):
      guard self[index].value == TimeUnit.week.rawValue, endsClause(index + 1) else { return nil }
      return (1, index + 1)
    default: return nil
    }
  }

  /// Whether a mark or the end of the text stands at an index.
  func endsClause(_ index: Int) -> Bool {
    switch word(index) {
    case .comma, .period, .stop, .closing, .quote, .end, .lineBreak: true
    default: false
    }
  }

  /// "Black Friday", "the Sunday Times", "Friday prayers": a name or a rite that holds a weekday.
  func isNamePart(_ index: Int) -> Bool {
    if isFrench {
      // « le Journal du dimanche », « la prière du vendredi ».
      return word(index - 1) == .program
        || word(index - 1) == .ofThe && [.paper, .rite].contains(word(index - 2))
    }
    let next = word(index + 1) == .dayPart ? index + 2 : index + 1
    return word(index - 1) == .program || word(next) == .rite
      || [.paper, .times].contains(word(next)) && self[next].isCapitalized
  }
}
