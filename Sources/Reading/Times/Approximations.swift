/// G2, G3: dates that are about right or perhaps right.
extension TimeGrammar {
  /// "vers 2014", "around noon", "probablement en mars 2026".
  func quality(at start: Int) -> Match? {
    switch word(start) {
    case .about where self[start].value == 1:
      if let clock = aboutClock(at: start + 1) { return clock }
      guard let date = operand(at: start + 1) ?? aboutBareDay(at: start), !isTrap(date) else {
        return nil
      }
      return Match(reading: .approximate(date.reading), end: date.end)
    case .shortly: return shortly(at: start)
    case .perhaps:
      guard let date = boundary(at: start + 1) ?? operand(at: start + 1), !isTrap(date) else {
        return nil
      }
      return Match(reading: .uncertain(date.reading), end: date.end)
    case .courant, .current:
      guard isFrench,
        let date = date(at: start + 1)
          ?? (word(start) == .courant ? namedUnit(at: skipArticle(start + 1)) : nil)
      else { return nil }
      return Match(reading: .within(date.reading), end: date.end)
    default: return nil
    }
  }

  private func aboutClock(at start: Int) -> Match? {
    guard let moment = moment(at: start) ?? clock(at: start, isIntroduced: true),
      case .clock(let day, var time) = moment.reading
    else { return nil }
    time.isApproximate = true
    return Match(reading: .clock(day, time), end: moment.end)
  }

  /// « peu après 14 heures », "shortly before Christmas"; alone it is vague.
  private func shortly(at start: Int) -> Match? {
    let next = skip(.the, start + 1)
    if let clock = aboutClock(at: start + 1) ?? aboutClock(at: next) { return clock }
    if let date = operand(at: start + 1), !isTrap(date) {
      return Match(reading: .approximate(date.reading), end: date.end)
    }
    return self[start].value == 1 ? Match(reading: .vague(-1), end: start + 1) : nil
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
