/// F1–F5: expressions that bound a time on one side.
extension TimeGrammar {
  /// "depuis 2014", "until Friday", "d'ici deux ans", "à partir de 2027", "avant le 15 mars".
  func boundary(at start: Int) -> Match? {
    let next = start + 1
    switch word(start) {
    case .since: return since(at: next)
    case .lasting:
      return quantity(at: next).map { Match(reading: .sinceQuantity($0.quantity), end: $0.end) }
    case .until: return wrapped(boundaryDate(at: next)) { .until($0) }
    case .to where self[start].value == 1: return wrapped(boundaryDate(at: next)) { .until($0) }
    case .by:
      if let date = wrapped(boundaryDate(at: next), { .by($0) }) { return date }
      if word(next) == .there { return Match(reading: .vague(1), end: next + 1) }
      guard isFrench, let (quantity, end) = quantity(at: next) else { return nil }
      return Match(reading: .byQuantity(quantity), end: end)
    case .within: return within(at: next)
    case .onward, .notBefore: return wrapped(boundaryDate(at: next)) { .from($0) }
    case .from: return from(at: next)
    case .before: return wrapped(boundaryDate(at: next)) { .before($0) }
    case .after: return after(at: next)
    case .atLatest: return wrapped(boundaryDate(at: next)) { .by($0) }
    default: return nil
    }
  }

  private func boundaryDate(at start: Int) -> Match? {
    guard let match = operand(at: start) else { return nil }
    switch match.reading {
    case .trap: return nil
    case .daysFromEvent where word(start) != .the: return nil
    default: return match
    }
  }

  func wrapped(_ match: Match?, _ wrap: (TimeReading) -> TimeReading) -> Match? {
    match.map { Match(reading: wrap($0.reading), end: $0.end) }
  }

  private func since(at start: Int) -> Match? {
    var best = wrapped(boundaryDate(at: start)) { .since($0) }
    if let (quantity, end) = quantity(at: start), end > best?.end ?? 0 {
      best = Match(reading: .sinceQuantity(quantity), end: end)
    }
    if best == nil, word(start) == .ofThe, word(start + 1) == .units || word(start + 1) == .unit,
      let unit = TimeUnit(rawValue: self[start + 1].value)
    {
      best = Match(reading: .duration(TimeQuantity(count: nil, unit: unit)), end: start + 2)
    }
    return best ?? sinceEvent(at: start)
  }

  /// "depuis le début de la guerre": bounded by an event that no rule here dates.
  private func sinceEvent(at start: Int) -> Match? {
    let index = skipArticle(start)
    guard index > start, word(index) == .early || word(index) == .late,
      [.of, .ofThe].contains(word(index + 1))
    else { return nil }
    var end = skipArticle(index + 2)
    guard word(end) == .other || word(end) == .war, !isMark(end) else { return nil }
    end += 1
    return Match(reading: .vague(-1), end: end)
  }

  private func within(at start: Int) -> Match? {
    if isEnglish, let span = lastOrNextSpan(at: start) { return span }
    if let (quantity, end) = quantity(at: start) {
      return Match(reading: .byQuantity(quantity), end: end)
    }
    // « sous huitaine ».
    if let (days, end) = spelledDays(at: start) {
      return Match(reading: .byQuantity(days), end: end)
    }
    // "within hours".
    guard word(start) == .units, let unit = TimeUnit(rawValue: self[start].value) else {
      return nil
    }
    return Match(reading: .byQuantity(TimeQuantity(count: nil, unit: unit)), end: start + 1)
  }

  private func from(at start: Int) -> Match? {
    guard let date = boundaryDate(at: start) else { return nil }
    // "from yesterday's talks" speaks of talks.
    if word(date.end) == .apostrophe { return nil }
    switch date.reading {
    case .distance, .laterOrEarlier, .span, .list: return nil
    default:
      let end =
        [.on, .onward].contains(word(date.end)) && isEnglish
          && [.end, .comma, .period, .stop].contains(word(date.end + 1)) ? date.end + 1 : date.end
      return Match(reading: .from(date.reading), end: end)
    }
  }

  private func after(at start: Int) -> Match? {
    guard let date = boundaryDate(at: start) else { return nil }
    return Match(reading: .after(date.reading), end: date.end)
  }
}
