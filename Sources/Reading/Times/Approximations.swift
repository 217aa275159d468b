/// G2, G3: dates that are about right or perhaps right.
extension TimeGrammar {
  /// "vers 2014", "around noon", "probablement en mars 2026".
  func quality(at start: Int) -> Match? {
    switch word(start) {
    case .about where self[start].value == 1:
      if let clock = clock(at: start + 1, isIntroduced: true),
        case .clock(let day, var time) = clock.reading
      {
        time.isApproximate = true
        return Match(reading: .clock(day, time), end: clock.end)
      }
      guard let date = operand(at: start + 1) ?? aboutBareDay(at: start), !isTrap(date) else {
        return nil
      }
      return Match(reading: .approximate(date.reading), end: date.end)
    case .perhaps:
      guard let date = boundary(at: start + 1) ?? operand(at: start + 1), !isTrap(date) else {
        return nil
      }
      return Match(reading: .uncertain(date.reading), end: date.end)
    case .courant, .current:
      guard isFrench, let date = date(at: start + 1) else { return nil }
      return Match(reading: .within(date.reading), end: date.end)
    default: return nil
    }
  }

  /// "aux alentours du 15": the article is part of the phrase before it.
  private func aboutBareDay(at start: Int) -> Match? {
    guard self[start].tokens.count > 1, let day = bareDay(at: start + 1) else { return nil }
    return word(day.end) == .other && !isMark(day.end) ? nil : day
  }

  private func isTrap(_ match: Match) -> Bool {
    if case .trap = match.reading { true } else { false }
  }
}
