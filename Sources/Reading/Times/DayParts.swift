/// C2: parts of a day that the story has named, or that the document's day is.
extension TimeGrammar {
  /// « dans la matinée », « en fin d'après-midi », "in the early evening", "later in the day".
  func timeOfStoryDay(at start: Int) -> Match? {
    if let later = laterInUnit(at: start) { return later }
    guard let (part, end) = introducedDayPart(at: start), isTime(part, introducedBy: start),
      ![.of, .ofThe, .on, .same, .there].contains(word(end))
    else { return nil }
    return Match(reading: .dayPart(.sameDay, part), end: end)
  }

  /// A part of the day after the small word that makes it a time.
  func introducedDayPart(at start: Int) -> (part: Int, end: Int)? {
    guard [.at, .to, .in, .inside].contains(word(start)) else { return nil }
    var index = skipArticle(start + 1)
    if [.early, .middle, .late].contains(word(index)) { index = skip(.of, index + 1) }
    guard word(index) == .dayPart else { return nil }
    return (self[index].value, index + 1)
  }

  /// "at night" and « le soir » say when something is done, not when it was.
  private func isTime(_ part: Int, introducedBy start: Int) -> Bool {
    switch word(start) {
    case .at, .to: part < 3
    default: true
    }
  }

  /// "later in the day", « plus tard dans la semaine ».
  private func laterInUnit(at start: Int) -> Match? {
    guard word(start) == .later || word(start) == .earlier,
      [.in, .inside].contains(word(start + 1)), word(start + 2) == .the,
      word(start + 3) == .unit, let unit = TimeUnit(rawValue: self[start + 3].value), unit >= .day
    else { return nil }
    return Match(
      reading: unit == .day ? .sameDay : .neighboringUnit(unit, 0), end: start + 4)
  }
}
