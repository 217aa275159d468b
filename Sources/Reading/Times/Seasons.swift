/// A4, B7: seasons, quarters and half years.
extension TimeGrammar {
  /// A season with its year, its choice, or what makes it a noun of time.
  func season(at start: Int) -> Match? {
    var index = skipArticle(start)
    let article = index > start
    var choice = TimeReading.Choice.byTense
    if let (chosen, end) = choiceBefore(at: index, article) { (choice, index) = (chosen, end) }
    guard word(index) == .season || word(index) == .fall else { return nil }
    let number = self[index].value
    let next = index + 1
    if let dated = seasonWithYear(number, at: next) {
      guard word(start - 1) != .has, word(start - 1) != .had else { return nil }
      return dated
    }
    if choice == .byTense, let (chosen, end) = choiceAfter(at: next) {
      return Match(reading: .season(number, chosen), end: end)
    }
    guard choice != .byTense || isSeason(index, article) else { return nil }
    return Match(reading: .season(number, choice), end: next)
  }

  private func seasonWithYear(_ number: Int, at start: Int) -> Match? {
    let index = skip(.of, start)
    if index > start || isEnglish, let year = shiftedYear(at: index) {
      return Match(reading: .seasonInYear(number, year.reading), end: year.end)
    }
    guard let year = yearNumber(at: index) else { return nil }
    var end = year.end
    // "hiver 2025-2026", "winter 2025-26".
    let joined = word(end) == .dash || word(end) == .slash
    if joined, self[end].isAttached, word(end + 1) == .number, self[end + 1].isAttached,
      self[end + 1].value % 100 == (year.value + 1) % 100
    {
      end += 2
    }
    return Match(
      reading: .fixed(.season(year: year.value, number: number, .none), .seasonOrQuarter), end: end)
  }

  /// A year told from the document: "this year", "l'année dernière".
  func shiftedYear(at index: Int) -> Match? {
    guard let year = shiftedUnit(at: index) else { return nil }
    switch year.reading {
    case .unitShift(.year, _), .neighboringUnit(.year, _): return year
    default: break
    }
    return nil
  }

  /// Whether a season's name without a year is a season: "été" may be a participle, "spring" a verb.
  private func isSeason(_ index: Int, _ article: Bool) -> Bool {
    let before = article ? word(index - 2) : word(index - 1)
    // « le Printemps arabe » is no season.
    if isFrench, self[index].isCapitalized, !beginsSentence(index), !isWritten(inCapitals: index) {
      return false
    }
    if word(index) == .fall {
      // "the fall of Kabul" is no autumn.
      return [.in, .by, .since, .until, .before, .after].contains(before)
        && word(index + 1) != .of
    }
    switch before {
    case .has, .had, .must: return article
    case .ofThe: return [.early, .middle, .late].contains(word(index - 2))
    case .in, .at, .since, .until, .by, .before, .after, .onward, .from, .early, .middle, .late:
      return isFrench || article || word(index + 1) != .of
    default: return article && word(index + 1) != .other || article && isFrench
    }
  }

  /// A quarter or half year: "T4 2025", "premier semestre 2026", "the second half of 2025".
  func quarter(at start: Int) -> Match? {
    if let short = shortQuarter(at: start) { return short }
    let index = skipArticle(start)
    guard let ordinal = ordinalNumber(at: index), (1...4).contains(ordinal.value) else {
      return nil
    }
    // "second-quarter profits".
    let noun = skip(.dash, ordinal.end)
    let number: Int
    switch word(noun) {
    case .unit where self[noun].value == TimeUnit.quarter.rawValue:
      number = 32 + ordinal.value
    case .unit where self[noun].value == TimeUnit.half.rawValue && ordinal.value <= 2,
      .half where ordinal.value <= 2:
      number = 39 + ordinal.value
    default: return nil
    }
    let end = noun + 1
    if let dated = quarterWithYear(number, at: end) { return dated }
    guard word(noun) == .unit, word(end) != .of else { return nil }
    return Match(reading: .season(number, .byTense), end: end)
  }

  private func shortQuarter(at index: Int) -> Match? {
    guard word(index) == .quarterMark, self[index].isCapitalized,
      word(index + 1) == .number, self[index + 1].isAttached,
      (1...(self[index].value == 33 ? 4 : 2)).contains(self[index + 1].value)
    else { return nil }
    let number = self[index].value + self[index + 1].value - 1
    if let dated = quarterWithYear(number, at: index + 2) { return dated }
    // Without its year only where a time is expected: "T4" may be a tank.
    guard [.in, .at, .since, .by, .until, .before, .after].contains(word(index - 1)) else {
      return nil
    }
    return Match(reading: .season(number, .byTense), end: index + 2)
  }

  private func quarterWithYear(_ number: Int, at start: Int) -> Match? {
    let index = skipArticle(skip(.of, start))
    // The quarters of a fiscal year are not those of the calendar: the year is what is certain.
    if let year = fiscalYear(at: index), word(index) != .number { return year }
    if let year = shiftedYear(at: index) {
      return Match(reading: .seasonInYear(number, year.reading), end: year.end)
    }
    if word(index) == .unit, self[index].value == TimeUnit.year.rawValue, index > start,
      yearNumber(at: index + 1) == nil
    {
      return Match(reading: .seasonInYear(number, .unitShift(.year, 0)), end: index + 1)
    }
    let named = word(index) == .unit && self[index].value == TimeUnit.year.rawValue
    guard let year = yearNumber(at: named ? index + 1 : index) else { return nil }
    return Match(
      reading: .fixed(.season(year: year.value, number: number, .none), .seasonOrQuarter),
      end: year.end)
  }

  /// An ordinal in words or figures: "premier", "1er", "20th".
  func ordinalNumber(at index: Int) -> (value: Int, end: Int)? {
    if word(index) == .ordinal { return (self[index].value, index + 1) }
    if let compound = compoundOrdinal(at: index) { return compound }
    guard word(index) == .number, self[index].digits <= 2, word(index + 1) == .suffix,
      self[index + 1].isAttached
    else { return nil }
    return (self[index].value, index + 2)
  }

  /// "twenty-first".
  private func compoundOrdinal(at index: Int) -> (value: Int, end: Int)? {
    guard word(index) == .cardinal, self[index].value % 10 == 0, word(index + 1) == .dash,
      word(index + 2) == .ordinal, self[index + 2].value < 10
    else { return nil }
    return (self[index].value + self[index + 2].value, index + 3)
  }
}
