/// E1, E2, E4, E5: days counted from the time of the story.
extension TimeGrammar {
  /// "la veille", "le lendemain du sommet", "the day before".
  func storyTime(at start: Int) -> Match? {
    let isCounted = isEnglish && (word(start) == .one || isOne(start))
    let index = isCounted ? start + 1 : skipArticle(start)
    let article = index > start
    switch word(index) {
    case .eve, .morrow:
      guard
        article || [.at, .to, .onward].contains(word(start - 1)) || start == 0
          || isEnglish && index == start, word(index + 1) != .watch
      else { return nil }
      return neighboringDay(at: index)
    case .aftermath, .eveOf: return eventOf(at: index)
    default: return nil
    }
  }

  /// "one", which "day after" may count.
  private func isOne(_ index: Int) -> Bool {
    word(index) == .cardinal && self[index].value == 1
  }

  private func neighboringDay(at index: Int) -> Match? {
    let days = word(index) == .eve ? -self[index].value : self[index].value
    let quantity = TimeQuantity(count: abs(days), unit: .day)
    let after = index + 1
    if isFrench ? [.of, .ofThe].contains(word(after)) : startsEvent(at: after) {
      if let counted = counted(quantity, sign: days.signum(), from: skip(.of, after)) {
        return counted
      }
    }
    return Match(reading: .neighboringDay(days), end: after)
  }

  /// "in the aftermath of the war", "on the eve of the summit".
  private func eventOf(at index: Int) -> Match? {
    guard word(index + 1) == .of else { return nil }
    let sign = word(index) == .eveOf ? -1 : 1
    return counted(TimeQuantity(count: 1, unit: .day), sign: sign, from: index + 2)
  }

  /// A number of units before or after a date or an event.
  private func counted(_ quantity: TimeQuantity, sign: Int, from start: Int) -> Match? {
    let index = word(start) == .ofThe ? start + 1 : start
    if let date = plainDate(at: index) ?? (word(start) == .ofThe ? bareDayOfMonth(at: index) : nil)
    {
      return Match(reading: .distance(quantity, sign: sign, from: date.reading), end: date.end)
    }
    let noun = eventNoun(at: index)
    guard let noun else { return nil }
    return Match(
      reading: .daysFromEvent(quantity, sign: sign, noun: noun), end: noun + 1)
  }

  private func bareDayOfMonth(at index: Int) -> Match? {
    guard let day = bareDay(at: index), word(day.end) != .other else { return nil }
    return day
  }

  /// The noun that names an event, past its determiners and "the beginning of".
  private func eventNoun(at start: Int) -> Int? {
    var index = start
    for _ in 0..<6 {
      switch word(index) {
      case .the, .of, .ofThe, .own, .this, .that, .one, .early, .late, .middle, .same, .ordinal,
        .these:
        index += 1
      case .war, .counted, .planned, .report, .attack, .yearKind, .yearNoun, .turn, .rite, .paper:
        return index
      case .other: return isMark(index) ? nil : index
      default: return nil
      }
    }
    return nil
  }

  private func startsEvent(at index: Int) -> Bool {
    switch word(index) {
    case .the, .own, .this, .that, .feast, .month, .number: true
    case .other: self[index].isCapitalized && !isMark(index)
    default: false
    }
  }

  /// Whether a word without capital goes on after "before" or "after".
  private func opensClause(_ index: Int) -> Bool {
    switch word(index) {
    case .other: !isMark(index)
    case .counted, .person, .link, .planned, .war, .attack: true
    default: false
    }
  }

  /// E2: "deux jours plus tard", "three days before the summit", "trois ans après".
  func distance(at start: Int) -> Match? {
    guard let (quantity, index) = quantity(at: start) ?? bareUnits(at: start) else { return nil }
    switch word(index) {
    case .later: return Match(reading: .laterOrEarlier(quantity, sign: 1), end: index + 1)
    case .earlier: return Match(reading: .laterOrEarlier(quantity, sign: -1), end: index + 1)
    case .before, .after:
      let sign = word(index) == .after ? 1 : -1
      let next = index + 1
      if [.the, .own, .this, .of, .these, .one].contains(word(next)) || startsEvent(at: next)
        || word(next) == .dayShift || word(next) == .weekday
      {
        if let counted = counted(quantity, sign: sign, from: next) { return counted }
      }
      if isEnglish, opensClause(next) {
        // "two days after protesters stormed the palace".
        return Match(reading: .daysFromEvent(quantity, sign: sign, noun: next), end: next + 1)
      }
      return Match(reading: .laterOrEarlier(quantity, sign: sign), end: next)
    default: return nil
    }
  }

  /// "days later": units without a number.
  private func bareUnits(at index: Int) -> (TimeQuantity, Int)? {
    guard word(index) == .units, let unit = TimeUnit(rawValue: self[index].value),
      isEnglish || [.ofThe].contains(word(index - 1))
    else { return nil }
    return (TimeQuantity(count: nil, unit: unit), index + 1)
  }
}
