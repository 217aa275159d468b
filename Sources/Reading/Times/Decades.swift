/// A3: decades and centuries.
extension TimeGrammar {
  /// "années 1990", "the nineties", "XXe siècle", "the 20th century".
  func decadeOrCentury(at start: Int) -> Match? {
    let index = skipArticle(start)
    if let several = severalDecades(at: index) ?? severalCenturies(at: index) { return several }
    return century(at: index) ?? (isFrench ? frenchDecade(at: index) : englishDecade(at: index))
  }

  private func frenchDecade(at index: Int) -> Match? {
    guard word(index) == .units, self[index].value == TimeUnit.year.rawValue,
      let number = cardinal(at: index + 1)
    else { return nil }
    return decade(number.value, end: number.end)
  }

  private func englishDecade(at start: Int) -> Match? {
    if word(start) == .decadeName {
      guard word(start - 1) == .the || [.early, .middle, .late, .dash].contains(word(start - 1))
      else { return nil }
      return Match(reading: .decade(self[start].value), end: start + 1)
    }
    let index = skip(.apostrophe, start)
    guard word(index) == .number, self[index].digits == 2 || self[index].digits == 4 else {
      return nil
    }
    // "1990s", "1990's".
    let mark = skip(.apostrophe, index + 1)
    guard self[mark].isAttached, isLetterS(mark),
      self[index].digits == 4 || index > start
        || word(start - 1) == .the || [.early, .middle, .late, .dash].contains(word(start - 1))
    else { return nil }
    return decade(self[index].value, end: mark + 1)
  }

  func decade(_ number: Int, end: Int) -> Match? {
    if number < 100, number % 10 == 0 { return Match(reading: .decade(number), end: end) }
    guard (1000...2100).contains(number), number % 10 == 0 else { return nil }
    return Match(
      reading: .fixed(.masked(prefix: number / 10, openDigits: 1, .none), .decadeOrCentury),
      end: end)
  }

  private func isLetterS(_ index: Int) -> Bool {
    guard index < lexemes.count else { return false }
    let range = text.tokens[self[index].tokens.lowerBound].folded
    return range.count == 1 && text.folded.bytes[range.lowerBound] == 0x73
  }

  private func century(at index: Int) -> Match? {
    guard let ordinal = ordinalNumber(at: index) ?? romanOrdinal(at: index),
      (1...21).contains(ordinal.value)
    else { return nil }
    let unit = skip(.dash, ordinal.end)
    guard word(unit) == .unit, self[unit].value == TimeUnit.century.rawValue else { return nil }
    if word(unit + 1) == .era {
      // The fifth century BC is the years 500 to 401, in EDTF -0499 to -0400.
      let first = CalendarPoint(year: 1 - ordinal.value * 100)
      return Match(
        reading: .fixed(TimeValue(first, first.advanced(by: 99)), .decadeOrCentury), end: unit + 2)
    }
    return Match(
      reading: .fixed(
        .masked(prefix: ordinal.value - 1, openDigits: 2, .none), .decadeOrCentury),
      end: unit + 1)
  }

  /// A year such as "44 BC".
  ///
  /// EDTF counts a year 0, so that 44 BC is -0043.
  func yearBeforeEra(at index: Int) -> Match? {
    guard word(index) == .number, (1...4).contains(self[index].digits), isWhole(index),
      self[index].value > 0, word(index + 1) == .era
    else { return nil }
    let year = CalendarPoint(year: 1 - self[index].value)
    return Match(reading: .fixed(TimeValue(year), .monthOrYear), end: index + 2)
  }

  /// The Roman numeral of a century: its capitals and the suffix are one word, "XXe".
  func romanOrdinal(at index: Int) -> (value: Int, end: Int)? {
    guard word(index) == .other || word(index) == .suffix, index < lexemes.count else { return nil }
    var letters = text.folded.bytes[text.tokens[self[index].tokens.lowerBound].folded]
    for suffix in ["eme", "er", "e"] where letters.count > suffix.utf8.count {
      if letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
        letters = letters.dropLast(suffix.utf8.count)
        break
      }
    }
    var value = 0
    var last = 0
    for letter in letters.reversed() {
      let digit: Int
      switch letter {
      case 0x69: digit = 1
      case 0x76: digit = 5
      case 0x78: digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return value > 0 ? (value, index + 1) : nil
  }
}
