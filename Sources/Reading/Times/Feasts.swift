/// A6: named days of the year.
extension TimeGrammar {
  /// A feast with or without its year, or a day of history that has become a name.
  func feast(at start: Int) -> Match? {
    let index = skipArticle(start)
    if let (choice, feast) = choiceBefore(at: index, false), word(feast) == .feast {
      return Match(reading: .feast(self[feast].value, choice), end: feast + 1)
    }
    switch word(index) {
    case .namedDate: return historicDay(at: index)
    case .feast:
      if isEnglish, word(index + 1) == .unit, self[index + 1].value == TimeUnit.weekend.rawValue {
        return Match(reading: .weekendOf(.feast(self[index].value, .byTense)), end: index + 2)
      }
      guard !isTitle(index) else { return Match(reading: .trap, end: index + 1) }
      let number = self[index].value
      if let year = yearNumber(at: skip(.of, index + 1)),
        let day = Feast(number: number).day(in: year.value)
      {
        return Match(reading: .fixed(TimeValue(day), .namedDay), end: year.end)
      }
      let (choice, end) = choiceAfter(at: index + 1) ?? (.byTense, index + 1)
      return Match(reading: .feast(number, choice), end: end)
    default: return nil
    }
  }

  /// "the Good Friday Agreement", « l'accord du Vendredi saint », "Easter Island".
  private func isTitle(_ index: Int) -> Bool {
    if word(index + 1) == .title, isEnglish { return self[index + 1].isCapitalized }
    return isFrench && word(index - 1) == .ofThe && word(index - 2) == .title
  }

  private func historicDay(at index: Int) -> Match? {
    let number = self[index].value
    let year = yearNumber(at: index + 1)
    let point = CalendarPoint(
      year: year?.value ?? number / 10_000, month: number / 100 % 100,
      day: number % 100 == 0 ? nil : number % 100)
    return Match(reading: .fixed(TimeValue(point), .namedDay), end: year?.end ?? index + 1)
  }
}
