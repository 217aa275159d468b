/// A1, A2: dates in figures and the parts that full and partial dates share.
extension TimeGrammar {
  /// A date in figures: `2026-01-20`, `20/01/2026`, `20.01.26`.
  func numericDate(at start: Int) -> Match? {
    if let iso = isoDate(at: start) { return iso }
    if let short = dayAndMonthInFigures(at: start) { return short }
    guard let (first, second, third) = figures(at: start), third.digits == 4 || third.digits == 2
    else { return namedAttack(at: start) }
    let separator = word(start + 1)
    // Two digits name a year only after slashes: versions and sections have dots.
    guard third.digits == 4 || separator == .slash else { return nil }
    let year = third.digits == 4 ? third.value : 2000 + third.value
    let dayFirst = CalendarFields(day: first.value, month: second.value, year: year)
    let monthFirst = CalendarFields(day: second.value, month: first.value, year: year)
    let isDayFirst = Self.isDate(dayFirst)
    let isMonthFirst = isEnglish && separator != .period && Self.isDate(monthFirst)
    let reading: TimeReading =
      switch (isDayFirst, isMonthFirst) {
      case (true, true):
        dayFirst == monthFirst
          ? .calendar(dayFirst, .byTense) : .ambiguous(monthFirst, dayFirst)
      case (true, false): .calendar(dayFirst, .byTense)
      case (false, true): .calendar(monthFirst, .byTense)
      case (false, false): .trap
      }
    return Match(reading: reading, end: start + 5)
  }

  private func isoDate(at start: Int) -> Match? {
    guard let (year, month, day) = figures(at: start), year.digits == 4, month.digits == 2,
      day.digits == 2, word(start + 1) != .period
    else { return nil }
    let fields = CalendarFields(day: day.value, month: month.value, year: year.value)
    return Match(
      reading: Self.isDate(fields) ? .calendar(fields, .byTense) : .trap, end: start + 5)
  }

  /// « le 24/02 ».
  private func dayAndMonthInFigures(at start: Int) -> Match? {
    let index = start
    guard isFrench, [.the, .ofThe, .at].contains(word(index - 1)), word(index) == .number,
      self[index].digits == 2, word(index + 1) == .slash, self[index + 1].isAttached,
      word(index + 2) == .number, self[index + 2].digits == 2, self[index + 2].isAttached,
      !(word(index + 3) == .slash && self[index + 3].isAttached)
    else { return nil }
    let fields = CalendarFields(day: self[index].value, month: self[index + 2].value)
    guard Self.isDate(fields) else { return nil }
    return Match(reading: .calendar(fields, .byTense), end: index + 3)
  }

  /// "9/11", the day of 2001 and not the ninth of November.
  private func namedAttack(at start: Int) -> Match? {
    guard isEnglish, word(start) == .number, self[start].value == 9,
      self[start].digits == 1, word(start + 1) == .slash, self[start + 1].isAttached,
      word(start + 2) == .number, self[start + 2].value == 11, self[start + 2].isAttached,
      !(word(start + 3) == .slash && self[start + 3].isAttached)
    else { return nil }
    let day = CalendarPoint(year: 2001, month: 9, day: 11)
    return Match(reading: .fixed(TimeValue(day), .namedDay), end: start + 3)
  }

  /// Three numbers with the same separator between them and nothing else.
  private func figures(at start: Int) -> (TimeLexeme, TimeLexeme, TimeLexeme)? {
    let separator = word(start + 1)
    guard word(start) == .number, self[start].digits <= 4, word(start + 2) == .number,
      word(start + 4) == .number, word(start + 3) == separator,
      separator == .slash || separator == .dash || separator == .period,
      !(self[start].isAttached && word(start - 1) != .opening && word(start - 1) != .quote),
      (1...4).allSatisfy({ self[start + $0].isAttached }), self[start + 2].digits <= 2,
      // A fourth number makes it a version or an address.
      !(word(start + 5) == separator && self[start + 5].isAttached && word(start + 6) == .number
        && self[start + 6].isAttached)
    else { return nil }
    return (self[start], self[start + 2], self[start + 4])
  }

  private static func isDate(_ fields: CalendarFields) -> Bool {
    guard let month = fields.month, (1...12).contains(month) else { return false }
    return !fields.isImpossible
  }

  /// A day of the month: `20`, `1er`, `premier`, `6th`.
  func dayNumber(at start: Int) -> (value: Int, end: Int)? {
    switch word(start) {
    case .number:
      guard self[start].digits <= 2, isWhole(start) else { return nil }
      let hasSuffix = word(start + 1) == .suffix && self[start + 1].isAttached
      return (self[start].value, start + (hasSuffix ? 2 : 1))
    case .ordinal:
      guard isEnglish || self[start].value == 1 else { return nil }
      return (self[start].value, start + 1)
    default: return nil
    }
  }

  /// A year of four digits where a year may stand by its form.
  func yearNumber(at index: Int) -> (value: Int, end: Int)? {
    let lexeme = self[index]
    guard lexeme.word == .number, lexeme.digits == 4, (1000...2100).contains(lexeme.value),
      isWhole(index), word(index + 1) != .counted, !hasLetters(index + 1)
    else { return nil }
    return (lexeme.value, index + 1)
  }

  /// Whether letters follow a number without a space: "1990s".
  private func hasLetters(_ index: Int) -> Bool {
    word(index) == .other && self[index].isAttached && !isMark(index)
  }

  /// A month's name; abbreviations take their period with them.
  func monthName(at index: Int) -> (value: Int, end: Int)? {
    switch word(index) {
    case .month: return (self[index].value, index + 1)
    case .shortMonth:
      let hasPeriod = word(index + 1) == .period && self[index + 1].isAttached
      return (self[index].value, index + (hasPeriod ? 2 : 1))
    case .cardinal where isFrench && self[index].value == 7:
      // "sept." is September's abbreviation as well as the number.
      guard word(index + 1) == .period, self[index + 1].isAttached else { return nil }
      return (9, index + 2)
    default: return nil
    }
  }
}
