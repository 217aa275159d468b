/// A3: decades and centuries that share their noun.
extension TimeGrammar {
  /// « les années 1980 et 1990 ».
  func severalDecades(at index: Int) -> Match? {
    guard isFrench, word(index) == .units, self[index].value == TimeUnit.year.rawValue,
      let first = cardinal(at: index + 1), let isChoice = joins(first.end),
      let second = cardinal(at: first.end + 1), second.value > first.value,
      let earlier = decade(first.value, end: first.end),
      let later = decade(second.value, end: second.end)
    else { return nil }
    return Match(
      reading: .alternatives([earlier.reading, later.reading], isChoice: isChoice), end: second.end)
  }

  /// "the 19th and 20th centuries", « aux XIXe et XXe siècles ».
  func severalCenturies(at index: Int) -> Match? {
    guard let first = ordinalNumber(at: index) ?? romanOrdinal(at: index),
      let isChoice = joins(first.end),
      let second = ordinalNumber(at: first.end + 1) ?? romanOrdinal(at: first.end + 1),
      (1..<22).contains(first.value), second.value > first.value, second.value < 22,
      word(second.end) == .units || word(second.end) == .unit,
      self[second.end].value == TimeUnit.century.rawValue
    else { return nil }
    return Match(
      reading: .alternatives([century(first.value), century(second.value)], isChoice: isChoice),
      end: second.end + 1)
  }

  private func century(_ number: Int) -> TimeReading {
    .fixed(.masked(prefix: number - 1, openDigits: 2, .none), .decadeOrCentury)
  }

  /// Whether a word makes a choice of two; `nil` where it joins nothing.
  private func joins(_ index: Int) -> Bool? { [.or: true, .and: false][word(index)] }
}
