/// A6: named days of the year.
extension TimeGrammar {
  /// A feast with or without its year, or a day of history that has become a name.
  func feast(at start: Int) -> Match? {
    let index = skipArticle(start)
    switch word(index) {
    case .namedDate:
      let number = self[index].value
      let year = yearNumber(at: index + 1)
      let point = CalendarPoint(
        year: year?.value ?? number / 10_000, month: number / 100 % 100, day: number % 100)
      return Match(reading: .fixed(TimeValue(point), .namedDay), end: year?.end ?? index + 1)
    case .feast:
      guard let year = yearNumber(at: skip(.of, index + 1)) else {
        return Match(reading: .feast(self[index].value, year: nil), end: index + 1)
      }
      return Match(reading: .feast(self[index].value, year: year.value), end: year.end)
    default: return nil
    }
  }
}
