/// D1–D4, H1, H2: numbers of units, with and without an anchor.
extension TimeGrammar {
  /// "il y a deux ans", "in three days", "ces dix derniers jours", "pendant trois ans".
  func length(at start: Int) -> Match? {
    var best: Match?
    consider(ago(at: start), &best)
    consider(ahead(at: start), &best)
    consider(lastOrNextSpan(at: start), &best)
    consider(duration(at: start), &best)
    return best
  }

  private func ago(at start: Int) -> Match? {
    if word(start) == .ago {
      let index = skip(.filler, word(start + 1) == .today ? start + 2 : start + 1)
      if let (quantity, end) = quantity(at: index) {
        if word(end) == .today { return Match(reading: .agoToTheDay(quantity), end: end + 1) }
        return Match(
          reading: word(start + 1) == .today ? .agoToTheDay(quantity) : .ago(quantity), end: end)
      }
      guard word(index) == .ofThe, word(index + 1) == .units,
        let unit = TimeUnit(rawValue: self[index + 1].value)
      else { return nil }
      return Match(reading: .ago(TimeQuantity(count: nil, unit: unit)), end: index + 2)
    }
    guard isEnglish else { return nil }
    let isExact = word(start) == .today
    if let (quantity, end) = quantity(at: isExact ? start + 1 : start), word(end) == .agoAfter {
      if isExact { return Match(reading: .agoToTheDay(quantity), end: end + 1) }
      let isToTheDay =
        word(end + 1) == .dayShift && self[end + 1].value == 0
        || word(end + 1) == .today
      return Match(
        reading: isToTheDay ? .agoToTheDay(quantity) : .ago(quantity),
        end: end + (isToTheDay ? 2 : 1))
    }
    guard word(start) == .units, word(start + 1) == .agoAfter,
      let unit = TimeUnit(rawValue: self[start].value)
    else { return nil }
    return Match(reading: .ago(TimeQuantity(count: nil, unit: unit)), end: start + 2)
  }

  private func ahead(at start: Int) -> Match? {
    switch word(start) {
    case .inside:
      if let (quantity, end) = quantity(at: start + 1) {
        return Match(reading: .ahead(quantity), end: end)
      }
      guard word(start + 1) == .the,
        let (quantity, end) = quantity(at: start + 2) ?? spelledDays(at: start + 2)
      else { return nil }
      return Match(reading: .comingSpan(quantity), end: end)
    case .to:
      // « renvoyé à huitaine ».
      return spelledDays(at: start + 1).map { Match(reading: .ahead($0.quantity), end: $0.end) }
    case .in:
      guard let (quantity, end) = quantity(at: start + 1) else { return nil }
      if let inTime = timeAfter(end) { return Match(reading: .ahead(quantity), end: inTime) }
      guard word(end) != .later, word(end) != .earlier else { return nil }
      return Match(reading: .inQuantity(quantity), end: end)
    default:
      if let weekday = weeksFromWeekday(at: start) { return weekday }
      guard let (quantity, end) = quantity(at: start), word(end) == .fromNow else { return nil }
      return Match(reading: .ahead(quantity), end: end + 1)
    }
  }

  /// "a week from Friday", "two weeks on Monday".
  private func weeksFromWeekday(at start: Int) -> Match? {
    guard isEnglish, let (quantity, end) = quantity(at: start), let count = quantity.count,
      quantity.unit == .week || quantity.unit == .fortnight, [.from, .on].contains(word(end)),
      word(end + 1) == .weekday, !isNamePart(end + 1)
    else { return nil }
    let weeks = quantity.unit == .week ? count : 2 * count
    return Match(reading: .weekdayAhead(self[end + 1].value, weeks: weeks), end: end + 2)
  }

  /// The "' time" of "in two weeks' time".
  private func timeAfter(_ end: Int) -> Int? {
    guard isEnglish, word(end) == .apostrophe else { return nil }
    let index = word(end + 1) == .other ? end + 2 : end + 1
    return word(index) == .clockNoun ? index + 1 : nil
  }

  /// D3: "ces dix derniers jours", "the past two years", "les trois prochains mois".
  func lastOrNextSpan(at start: Int) -> Match? {
    var index = start
    if [.the, .these, .this].contains(word(index)) { index += 1 }
    var count: Int?
    var isCounted = false
    if let number = cardinal(at: index), word(number.end) != .unit || number.value == 1,
      word(index) != .one
    {
      (count, index, isCounted) = (number.value, number.end, true)
    }
    guard let direction = direction(at: index) else {
      return isCounted ? spanWithDirectionAfter(count, at: index) : unitsToCome(at: index)
    }
    index += 1
    if !isCounted {
      if word(index) == .few {
        index += 1
      } else if let number = cardinal(at: index), word(index) != .one {
        (count, index, isCounted) = (number.value, number.end, true)
      }
    }
    guard
      word(index) == .units || isCounted && word(index) == .unit
        || word(index) == .unit
          && self[index].value == TimeUnit.month.rawValue && isFrench
          && [.these, .the].contains(word(start)) && word(start + 1) != .unit
          && isPlural(start + 1),
      let unit = TimeUnit(rawValue: self[index].value)
    else { return nil }
    return span(TimeQuantity(count: count, unit: unit), direction, end: index + 1)
  }

  /// "derniers mois" and "les mois" are plural although "mois" does not show it.
  func isPlural(_ index: Int) -> Bool {
    guard index >= 0, index < lexemes.count else { return false }
    let range = text.tokens[self[index].tokens.lowerBound].folded
    return text.folded.bytes[range.upperBound - 1] == 0x73
  }

  private func direction(at index: Int) -> Int? {
    switch word(index) {
    case .last, .recent: -1
    case .past, .previous: isEnglish ? -1 : nil
    case .next, .coming: 1
    case .following: isEnglish ? 1 : nil
    default: nil
    }
  }

  /// "les deux années écoulées", "les trois mois à venir".
  private func spanWithDirectionAfter(_ count: Int?, at index: Int) -> Match? {
    guard isFrench, word(index) == .units || word(index) == .unit,
      let unit = TimeUnit(rawValue: self[index].value)
    else { return nil }
    let quantity = TimeQuantity(count: count, unit: unit)
    return switch word(index + 1) {
    case .past, .last: span(quantity, -1, end: index + 2)
    case .coming, .next: span(quantity, 1, end: index + 2)
    default: nil
    }
  }

  /// "les jours à venir", "ces jours-ci".
  private func unitsToCome(at index: Int) -> Match? {
    guard word(index) == .units || word(index) == .unit && isFrench,
      [.the, .these].contains(word(index - 1))
    else { return nil }
    return switch word(index + 1) {
    case .coming: Match(reading: .vague(1), end: index + 2)
    case .past where word(index) == .units && isFrench: Match(reading: .vague(-1), end: index + 2)
    case .here where word(index) == .units && word(index - 1) == .these:
      Match(reading: .vague(0), end: index + 2)
    default: nil
    }
  }

  private func span(_ quantity: TimeQuantity, _ direction: Int, end: Int) -> Match {
    guard quantity.count != nil else { return Match(reading: .vague(direction), end: end) }
    return Match(
      reading: direction < 0 ? .recentSpan(quantity) : .comingSpan(quantity), end: end)
  }

  private func duration(at start: Int) -> Match? {
    if word(start) == .duration {
      let index = skipArticle(start + 1)
      if let span = lastOrNextSpan(at: start + 1) { return span }
      if let (quantity, end) = quantity(at: index) {
        return Match(
          reading: isEnglish ? .forQuantity(quantity) : .duration(quantity), end: end)
      }
      let units = skip(.ofThe, index)
      guard word(units) == .units, units > index || isEnglish,
        let unit = TimeUnit(rawValue: self[units].value)
      else { return nil }
      return Match(reading: .duration(TimeQuantity(count: nil, unit: unit)), end: units + 1)
    }
    guard let (quantity, end) = quantity(at: start), !isAge(start, end), !isRate(start, end),
      !self[end - 1].isCapitalized || beginsSentence(start) && word(start) == .number
    else { return nil }
    return Match(reading: .duration(quantity), end: end)
  }

  /// "âgé de 73 ans", "a 73-year-old", "Xi, 72 ans,".
  private func isAge(_ start: Int, _ end: Int) -> Bool {
    if word(start - 1) == .age || word(start - 2) == .age { return true }
    // « un homme de 19 ans ».
    if word(start - 1) == .of, word(start - 2) == .person { return true }
    if word(end) == .age || word(end) == .dash && word(end + 1) == .age { return true }
    return word(start - 1) == .comma && self[start - 2].isCapitalized
      && [.comma, .closing].contains(word(end))
  }

  /// "a day", "une minute": a rate or a moment and no length.
  private func isRate(_ start: Int, _ end: Int) -> Bool {
    guard word(start) == .one, end == start + 2 else { return false }
    return isEnglish || self[start + 1].value <= TimeUnit.day.rawValue
  }
}
