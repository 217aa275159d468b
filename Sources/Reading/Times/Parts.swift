/// G1: the beginning, middle and end of a unit.
extension TimeGrammar {
  /// "début septembre", "mi-2025", "the end of the month", "early next year", "fin 2025".
  func part(at start: Int) -> Match? {
    let index = skipArticle(start)
    let part: TimeReading.Part
    switch word(index) {
    case .early: part = .start
    case .middle: part = .middle
    case .late: part = .end
    default: return yearEnd(at: index)
    }
    let isNoun = isFrench ? index > start : self[index].value == 1
    var next = skip(.dash, index + 1)
    let linked = [.of, .ofThe, .in, .on].contains(word(next))
    if linked { next += 1 }
    let isDirect = isFrench && (word(next) == .number || word(next) == .month)
    guard linked || !isNoun || isDirect || next > index + 1 else {
      return vagueBeginning(at: index)
    }
    if word(next) == .the, let unit = namedUnit(at: next + 1) {
      return Match(reading: .part(part, unit.reading), end: unit.end)
    }
    if linked || isFrench, let unit = namedUnit(at: next) {
      return Match(reading: .part(part, unit.reading), end: unit.end)
    }
    guard let target = list(at: next) ?? datedTarget(at: next) else {
      return vagueBeginning(at: index)
    }
    // "late Tuesday night" says no more than the night.
    if case .dayPart = target.reading { return target }
    return Match(reading: .part(part, target.reading), end: target.end)
  }

  private func datedTarget(at start: Int) -> Match? {
    guard let target = moment(at: start) else { return nil }
    switch target.reading {
    case .clock, .laterOrEarlier: return nil
    default: return target
    }
  }

  /// The unit that a part belongs to: "(fin) du mois", "(the end of) the year".
  func namedUnit(at index: Int) -> Match? {
    guard word(index) == .unit, let unit = TimeUnit(rawValue: self[index].value), unit >= .week,
      word(index - 1) != .one
    else { return nil }
    if let fuller = unitExpression(at: index) { return fuller }
    if let named = calendarDate(at: index) ?? monthExpression(at: index) { return named }
    return Match(
      reading: unit == .weekend ? .weekend(.this) : .unitShift(unit, 0), end: skip(.here, index + 1)
    )
  }

  /// "year-end", "month-end".
  private func yearEnd(at index: Int) -> Match? {
    guard isEnglish, word(index) == .unit, word(index + 1) == .dash,
      word(index + 2) == .late, self[index].value >= TimeUnit.month.rawValue,
      let unit = TimeUnit(rawValue: self[index].value)
    else { return nil }
    return Match(reading: .part(.end, .unitShift(unit, 0)), end: index + 3)
  }

  /// "au début": a beginning of nothing named.
  private func vagueBeginning(at index: Int) -> Match? {
    guard isFrench, word(index) == .early, word(index - 1) == .at,
      [.comma, .period, .stop, .end, .lineBreak].contains(word(index + 1))
    else { return nil }
    return Match(reading: .vague(-1), end: index + 1)
  }
}
