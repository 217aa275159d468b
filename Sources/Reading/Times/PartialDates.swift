/// A1, A2, B1, B2: dates with a month's name, days of the month, years.
extension TimeGrammar {
  /// A date in words, as far as the text gives it.
  func calendarDate(at start: Int) -> Match? {
    let index = skipArticle(start)
    if let (fields, end) = namedDate(at: index) {
      if fields.isImpossible { return Match(reading: .trap, end: end) }
      if let attack = namedAttack(fields, index, end) { return attack }
      if fields.year == nil, let (choice, end) = choiceAfter(at: end) {
        return Match(reading: .calendar(fields, choice), end: end)
      }
      return inShiftedYear(Match(reading: .calendar(fields, .byTense), end: end))
    }
    if let day = dayOfNamedMonth(at: start) ?? dayOfMonth(at: start) { return day }
    return year(at: start)
  }

  /// The years of attacks that are called by their month and day.
  private static let attackYears = [911: 2001, 1007: 2023, 1113: 2015]

  private func isAttack(_ index: Int) -> Bool {
    word(index) == .attack || word(index) == .report && self[index].value == 1
  }

  /// "the September 11 attacks", « les attaques du 7 octobre »; other attacks lie behind.
  private func namedAttack(_ fields: CalendarFields, _ start: Int, _ end: Int) -> Match? {
    guard fields.year == nil, let month = fields.month, let day = fields.day,
      word(end) == .attack || word(start - 1) == .ofThe && isAttack(start - 2)
    else { return nil }
    guard let year = Self.attackYears[month * 100 + day] else {
      return Match(reading: .calendar(fields, .last), end: end)
    }
    let point = CalendarPoint(year: year, month: month, day: day)
    return Match(reading: .historic(point, fields), end: end)
  }

  /// A weekday, day and month, or a month and year, in the order of the language.
  func namedDate(at start: Int) -> (CalendarFields, Int)? {
    var fields = CalendarFields()
    var index = start
    if let weekday = weekdayName(at: index) {
      fields.weekday = weekday.value
      index = skipArticle(skip(.comma, weekday.end))
    }
    if let dayFirst = dayThenMonth(at: index, fields) { return dayFirst }
    if isEnglish, let monthFirst = monthThenDay(at: index, fields) { return monthFirst }
    guard fields.weekday == nil, let month = monthName(at: index) else { return nil }
    let yearStart = skip(.of, month.end)
    guard let year = yearNumber(at: skip(.comma, yearStart)) else { return nil }
    // "In March, 2000 …" names a year only without the comma in French.
    guard word(yearStart) != .comma || isEnglish else { return nil }
    return (CalendarFields(month: month.value, year: year.value), year.end)
  }

  private func dayThenMonth(at start: Int, _ known: CalendarFields) -> (CalendarFields, Int)? {
    guard let day = dayNumber(at: start) else { return nil }
    let index = isEnglish ? skip(.of, day.end) : monthOfUnit(after: day.end) ?? day.end
    guard let month = monthName(at: index) else { return nil }
    // "three may go": an ordinary word in small letters.
    guard isFrench || self[index].isCapitalized || self[index].value != 5 else {
      return nil
    }
    var fields = known
    fields.day = day.value
    fields.month = month.value
    return withYear(fields, month.end)
  }

  private func monthThenDay(at start: Int, _ known: CalendarFields) -> (CalendarFields, Int)? {
    guard let month = monthName(at: start) else { return nil }
    guard let day = dayNumber(at: skipArticle(month.end)), (1...31).contains(day.value) else {
      return nil
    }
    var fields = known
    fields.day = day.value
    fields.month = month.value
    let (dated, end) = withYear(fields, day.end)
    // "troops march 20 miles": in small letters a month needs its year.
    guard self[start].isCapitalized || dated.year != nil || ![3, 5].contains(month.value) else {
      return nil
    }
    return (dated, end)
  }

  private func withYear(_ known: CalendarFields, _ index: Int) -> (CalendarFields, Int) {
    var fields = known
    if let year = yearNumber(at: index) ?? yearNumber(at: skip(.comma, index)),
      word(index) != .comma || isEnglish
    {
      fields.year = year.value
      return (fields, year.end)
    }
    return (fields, index)
  }

  /// "le 12", "the 12th": a day whose month the context gives.
  private func dayOfMonth(at start: Int) -> Match? {
    var index = start
    var weekday: Int?
    let article = word(start) == .the
    if article { index += 1 }
    if let name = weekdayName(at: index) {
      weekday = name.value
      index = skipArticle(name.end)
    }
    // "les 27" are states, not a day.
    guard article && !(isFrench && isPlural(start)) || weekday != nil,
      let day = dayNumber(at: index), (1...31).contains(day.value),
      word(index) == .number, endsPhrase(day.end)
    else { return nil }
    if isEnglish && (day.end == index + 1 || weekday == nil && word(start - 1) != .on) {
      return nil
    }
    return Match(
      reading: .calendar(CalendarFields(weekday: weekday, day: day.value), .byTense), end: day.end)
  }

  /// Whether what follows is no noun that a number before it could count.
  private func endsPhrase(_ index: Int) -> Bool {
    let next = self[index]
    switch next.word {
    case .other: return next.isCapitalized || isMark(index)
    case .yearKind, .turn, .rite, .person, .counted, .unit, .units, .number, .cardinal, .hundred,
      .dash, .sign, .filler, .slash,
      .colon, .last, .next, .hourMark, .suffix, .ordinal, .same:
      return false
    case .comma, .period: return !(word(index + 1) == .number && self[index + 1].isAttached)
    default: return true
    }
  }

  /// Whether a lexeme is a mark of no further meaning.
  func isMark(_ index: Int) -> Bool {
    index < lexemes.count && text.tokens[self[index].tokens.lowerBound].kind == .mark
  }

  /// A year by itself: "2024", "l'année 2023", "the year 2023".
  private func year(at start: Int) -> Match? {
    var index = skipArticle(start)
    let isNamed = word(index) == .unit && self[index].value == TimeUnit.year.rawValue
    if isNamed { index += 1 }
    guard isNamed || index == start || isEnglish, let year = yearNumber(at: index),
      isNamed || isYear(index, article: index > start)
    else { return nil }
    return Match(
      reading: .calendar(CalendarFields(year: year.value), .byTense), end: year.end)
  }

  /// Whether four digits are a year, and not a count, a code or part of a name.
  func isYear(_ index: Int, article: Bool) -> Bool {
    let before = self[index - 1]
    switch before.word {
    case .code, .sign, .planet, .age, .hundred, .zonePlace: return false
    case .slash, .colon: if self[index].isAttached { return false }
    case .other where word(index - 2) == .code && self[index - 2].value == 1: return false
    case .dash where self[index].isAttached && before.isAttached && word(index - 2) != .number:
      return isRoman(index - 2)
    case .other where before.isCapitalized && !self[index].isAttached: return false
    case .number where before.isAttached && word(index - 2) == .other: return false
    default: break
    }
    let next = self[index + 1]
    switch next.word {
    case .unit, .units, .sign, .hundred, .hourMark, .oclock, .meridiem, .suffix, .counted, .zone:
      return false
    case .other:
      if next.isAttached, !isMark(index + 1) { return false }
      return isMark(index + 1) || next.isCapitalized || isYearPlace(index, article)
        || !looksPlural(index + 1)
    default: return true
    }
  }

  private func isRoman(_ index: Int) -> Bool {
    [.early, .middle, .late, .season].contains(word(index))
  }

  private func isYearPlace(_ index: Int, _ article: Bool) -> Bool {
    switch word(index - 1) {
    case .in, .since, .until, .by, .onward, .before, .after, .from: true
    case .the, .this, .that: isEnglish && article || word(index - 1) != .the
    default: false
    }
  }

  private func looksPlural(_ index: Int) -> Bool {
    let range = text.tokens[self[index].tokens.lowerBound].folded
    guard range.count > 3 else { return false }
    let last = text.folded.bytes[range.upperBound - 1]
    return last == 0x73 || last == 0x78
  }

  /// "mars de l'année dernière", "September last year": a date in a year told from the document.
  private func inShiftedYear(_ match: Match) -> Match { withShiftedYear(match) ?? match }
}
