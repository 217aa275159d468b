/// C1, C2: days counted from the document.
extension TimeGrammar {
  /// "hier", "the day after tomorrow", "ce jour".
  func relativeDay(at start: Int) -> Match? {
    let index = skipArticle(start)
    switch word(index) {
    case .dayShift: return shiftedDay(at: index)
    case .tonight where index == start:
      return Match(reading: .dayPart(.dayShift(0), 4), end: index + 1)
    case .overnight where index == start: return overnight(at: index)
    case .this where word(index + 1) == .unit && isDay(index + 1) && word(index + 2) != .there:
      return Match(reading: .dayShift(0), end: skip(.here, index + 2))
    default: return dayPartOfDay(at: index)
    }
  }

  /// "tomorrow", « demain en huit »; "the Tomorrow Group" is no day.
  private func shiftedDay(at index: Int) -> Match? {
    let days = self[index].value
    if word(index + 1) == .inEight {
      return Match(reading: .dayShift(days + 7 * self[index + 1].value), end: index + 2)
    }
    let isName =
      isEnglish && word(index - 1) == .the && self[index].isCapitalized
      && self[index + 1].isCapitalized
    return isName ? nil : Match(reading: .dayShift(days), end: index + 1)
  }

  func isDay(_ index: Int) -> Bool { self[index].value == TimeUnit.day.rawValue }

  private func overnight(at index: Int) -> Match? {
    let start = [.from, .on].contains(word(index + 1)) ? index + 2 : index + 1
    if let (first, second, end) = nightDays(at: start) {
      return Match(reading: .night(first, second), end: end)
    }
    if word(start) == .into, let day = plainDate(at: start + 1), isDayGrain(day.reading) {
      // "overnight into Tuesday" began on Monday.
      let before = TimeQuantity(count: 1, unit: .day)
      return Match(
        reading: .night(.distance(before, sign: -1, from: day.reading), day.reading), end: day.end)
    }
    if start > index + 1, let day = plainDate(at: start), isDayGrain(day.reading) {
      return Match(reading: .dayPart(day.reading, 5), end: day.end)
    }
    return Match(reading: .night(.dayShift(-1), .dayShift(0)), end: index + 1)
  }

  /// "ce matin", "last night", "le lendemain matin", "la nuit de lundi à mardi".
  private func dayPartOfDay(at start: Int) -> Match? {
    if let (choice, end) = choiceBefore(at: start, start > 0 && word(start - 1) == .the),
      word(end) == .dayPart
    {
      return Match(
        reading: .dayPart(
          dayReading(choice, isThere: word(end + 1) == .there), self[end].value),
        end: skip(.there, end + 1))
    }
    guard word(start) == .dayPart || word(start) == .that || word(start) == .same else {
      return nil
    }
    if word(start) != .dayPart {
      guard word(start + 1) == .dayPart else { return nil }
      return Match(reading: .dayPart(.sameDay, self[start + 1].value), end: start + 2)
    }
    let part = self[start].value
    if word(start + 1) == .same {
      return Match(reading: .dayPart(.sameDay, part), end: start + 2)
    }
    if isEnglish, word(start + 1) == .before || word(start + 1) == .after {
      // "the night before", "the morning after".
      let days = word(start + 1) == .before ? -1 : 1
      if word(start + 2) == .last {
        return Match(reading: .dayPart(.dayShift(-2), part), end: start + 3)
      }
      return Match(reading: .dayPart(.neighboringDay(days), part), end: start + 2)
    }
    if let (choice, end) = choiceAfter(at: start + 1), choice != .this {
      return Match(reading: .dayPart(dayReading(choice, isThere: false), part), end: end)
    }
    return partOf(part, at: start + 1)
  }

  private func dayReading(_ choice: TimeReading.Choice, isThere: Bool) -> TimeReading {
    switch choice {
    case .this, .byTense: isThere ? .sameDay : .dayShift(0)
    case .last: .dayShift(-1)
    case .next: .dayShift(1)
    case .following: .neighboringDay(1)
    case .previous: .neighboringDay(-1)
    }
  }

  /// "(la nuit) de lundi à mardi", "(the morning) of January 6".
  private func partOf(_ part: Int, at index: Int) -> Match? {
    let isJoined = [.of, .ofThe, .between, .from].contains(word(index))
    guard isJoined || isEnglish && word(index) == .on else { return nil }
    if part == 5, let (first, second, end) = nightDays(at: index + 1) {
      return Match(reading: .night(first, second), end: end)
    }
    guard let day = plainDate(at: index + 1) ?? bareDay(at: index + 1), isDayGrain(day.reading)
    else {
      return nil
    }
    return Match(reading: .dayPart(day.reading, part), end: day.end)
  }

  /// The two days that a night joins.
  private func nightDays(at start: Int) -> (TimeReading, TimeReading, Int)? {
    guard let first = plainDay(at: start), isDayGrain(first.reading),
      [.to, .at, .and, .dash, .into].contains(word(first.end)),
      let second = plainDay(at: first.end + 1), isDayGrain(second.reading)
    else { return nil }
    let (start, end) = completed(first.reading, second.reading)
    return (start, end, second.end)
  }

  private func plainDay(at start: Int) -> Match? {
    var best = plainDate(at: start)
    consider(bareDay(at: start), &best)
    return best
  }

  func isDayGrain(_ reading: TimeReading) -> Bool {
    switch reading {
    case .calendar(let fields, _): fields.day != nil || fields.weekday != nil
    case .dayShift, .neighboringDay, .sameDay, .feast, .weekdayOfWeek: true
    default: false
    }
  }
}
