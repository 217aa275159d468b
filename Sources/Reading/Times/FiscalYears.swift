/// A2: years that a treasury, a school or a court counts, dated by the years that name them.
extension TimeGrammar {
  /// "FY2025", "fiscal 2025", « l'année budgétaire 2025 », "the 2025-26 school year",
  /// "the next fiscal year".
  func fiscalYear(at start: Int) -> Match? {
    let index = skipArticle(start)
    switch word(index) {
    case .fiscalMark: return fiscalNumber(at: skip(.dash, index + 1))
    case .yearKind:
      // "fiscal 2025" and "fiscal year 2025".
      let noun = skip(.dash, index + 1)
      guard isEnglish, isYearUnit(noun) || self[index].value == 1 else { return nil }
      return yearOrYears(at: isYearUnit(noun) ? noun + 1 : noun)
    case .unit where isFrench && isYearUnit(index), .yearNoun:
      guard word(index + 1) == .yearKind else { return nil }
      return yearOrYears(at: skip(.of, index + 2)) ?? chosenAfter(index + 2)
    case .number:
      guard let year = yearOrYears(at: index), word(year.end) == .yearKind,
        isYearUnit(year.end + 1)
      else { return nil }
      return Match(reading: year.reading, end: year.end + 2)
    default: return chosenBefore(at: index)
    }
  }

  /// The number after "FY", of four digits or two.
  private func fiscalNumber(at index: Int) -> Match? {
    if let years = yearOrYears(at: index) { return years }
    guard word(index) == .number, self[index].digits == 2, isWhole(index) else { return nil }
    let fields = CalendarFields(year: 2000 + self[index].value)
    return Match(reading: .calendar(fields, .byTense), end: index + 1)
  }

  /// "2025", or "2025-26" and "2025/2026".
  private func yearOrYears(at index: Int) -> Match? {
    guard let year = yearNumber(at: index) else { return nil }
    let first = CalendarFields(year: year.value)
    if [.dash, .slash].contains(word(year.end)), self[year.end].isAttached,
      let second = laterYear(than: year.value, at: year.end + 1)
    {
      let years = TimeValue(
        CalendarPoint(year: year.value), CalendarPoint(year: second))
      return Match(reading: .fixed(years, .listOfDates), end: year.end + 2)
    }
    return Match(reading: .calendar(first, .byTense), end: year.end)
  }

  private func laterYear(than year: Int, at index: Int) -> Int? {
    guard word(index) == .number, self[index].isAttached else { return nil }
    let number = self[index]
    let later = number.digits == 2 ? year - year % 100 + number.value : number.value
    return (number.digits == 2 || number.digits == 4) && later > year ? later : nil
  }

  /// "the next fiscal year", « la prochaine année scolaire ».
  private func chosenBefore(at start: Int) -> Match? {
    guard let (choice, index) = choiceBefore(at: start, false) else { return nil }
    if isEnglish {
      guard word(index) == .yearKind, isYearUnit(index + 1) else { return nil }
      return Match(reading: yearShift(choice), end: index + 2)
    }
    guard isYearUnit(index) || word(index) == .yearNoun, word(index + 1) == .yearKind else {
      return nil
    }
    return Match(reading: yearShift(choice), end: index + 2)
  }

  /// « (l'année scolaire) prochaine ».
  private func chosenAfter(_ index: Int) -> Match? {
    choiceAfter(at: index).map { Match(reading: yearShift($0.0), end: $0.1) }
  }

  private func yearShift(_ choice: TimeReading.Choice) -> TimeReading {
    switch choice {
    case .this, .byTense: .unitShift(.year, 0)
    case .last: .unitShift(.year, -1)
    case .next: .unitShift(.year, 1)
    case .following: .neighboringUnit(.year, 1)
    case .previous: .neighboringUnit(.year, -1)
    }
  }

  private func isYearUnit(_ index: Int) -> Bool {
    word(index) == .unit && self[index].value == TimeUnit.year.rawValue
  }
}
