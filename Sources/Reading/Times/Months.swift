import Chronology

/// B4, B6: months alone, and dates in a year told from the document.
extension TimeGrammar {
  /// A month's name with what picks its year, or alone.
  func monthExpression(at start: Int) -> Match? {
    var index = start
    var choice = TimeReading.Choice.byTense
    if let (chosen, end) = choiceBefore(at: index, false), chosen != .following {
      (choice, index) = (chosen, end)
    } else if word(index) == .the || word(index) == .unit {
      // "le mois de septembre".
      guard let month = monthOfUnit(at: index) else { return nil }
      index = month
    }
    guard word(index) == .month else { return nil }
    let month = self[index].value
    if index > start, choice == .byTense, let year = yearNumber(at: skip(.of, index + 1)) {
      return Match(
        reading: .calendar(CalendarFields(month: month, year: year.value), .byTense), end: year.end)
    }
    if choice == .byTense, let (chosen, end) = choiceAfter(at: index + 1) {
      return Match(reading: .calendar(CalendarFields(month: month), chosen), end: end)
    }
    let match = Match(reading: .calendar(CalendarFields(month: month), choice), end: index + 1)
    if let shifted = withShiftedYear(match) { return shifted }
    guard choice != .byTense || isMonth(index) else { return nil }
    return match
  }

  /// The month's name after « du mois de ».
  func monthOfUnit(after index: Int) -> Int? {
    word(index) == .ofThe ? monthOfUnit(at: index + 1) : nil
  }

  private func monthOfUnit(at start: Int) -> Int? {
    let index = skipArticle(start)
    guard word(index) == .unit, self[index].value == TimeUnit.month.rawValue,
      word(index + 1) == .of
    else { return nil }
    return index + 2
  }

  /// Whether a month's name by itself is a month, and no planet, verb or person.
  func isMonth(_ index: Int) -> Bool {
    let lexeme = self[index]
    if word(index - 1) == .planet || word(index - 1) == .program { return false }
    let isNumbered = isAttachedNumber(index + 1)
    if isNumbered { return false }
    switch language {
    case .french:
      // A capital inside a sentence: the planet, a marshal, a first name; all capitals are a style.
      guard lexeme.isCapitalized, !isWritten(inCapitals: index) else { return true }
      return beginsSentence(index) && !isName(index + 1)
        && (lexeme.value != 3 || word(index + 1) == .comma)
    case .english:
      let isIntroduced = introducesMonth(word(index - 1))
      if [3, 5].contains(lexeme.value) { return lexeme.isCapitalized && isIntroduced }
      if isIntroduced { return lexeme.value != 8 || lexeme.isCapitalized }
      return lexeme.isCapitalized && !isName(index + 1)
        || !lexeme.isCapitalized && index == 0 && lexemes.count == 1 && lexeme.value != 8
    }
  }

  private func introducesMonth(_ word: TimeWord) -> Bool {
    switch word {
    case .in, .since, .until, .by, .before, .after, .onward, .from, .to, .of, .between, .and, .or,
      .early, .middle, .late, .dash, .last, .next, .this, .every, .courant, .about:
      true
    default: false
    }
  }

  private func isAttachedNumber(_ index: Int) -> Bool {
    word(index) == .dash && self[index].isAttached && word(index + 1) == .number
      && self[index + 1].isAttached
  }

  private func isName(_ index: Int) -> Bool { word(index) == .other && self[index].isCapitalized }

  /// Whether a lexeme opens a sentence or the text.
  func beginsSentence(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .end, .stop, .period, .lineBreak, .quote, .opening, .dash: true
    default: false
    }
  }

  func isWritten(inCapitals index: Int) -> Bool {
    let range = text.tokens[self[index].tokens.lowerBound].range
    guard range.count > 1 else { return false }
    return text.utf8[range].dropFirst().allSatisfy { $0 < 0x61 || $0 > 0x7a }
  }

  /// The date in a year told from the document: "of last year", "de cette année".
  func withShiftedYear(_ match: Match) -> Match? {
    guard case .calendar(let fields, .byTense) = match.reading, fields.year == nil,
      fields.month != nil
    else { return nil }
    let index = skip(.comma, skip(.of, match.end))
    guard index > match.end || isEnglish,
      let year = shiftedUnit(at: index)
    else { return nil }
    switch year.reading {
    case .unitShift(.year, _), .neighboringUnit(.year, _):
      return Match(reading: .inUnit(fields, year.reading), end: year.end)
    default: return nil
    }
  }
}
