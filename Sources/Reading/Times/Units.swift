/// C3, C4, C5, E3: weeks, months, quarters and years told from the document or the story.
extension TimeGrammar {
  /// "la semaine dernière", "next month", "cette année-là", "the following year", "ce week-end".
  func unitExpression(at start: Int) -> Match? {
    weekOfDay(at: skipArticle(start)) ?? shiftedUnit(at: start)
  }

  /// The same without the week of a day, so that no date holds another one without end.
  func shiftedUnit(at start: Int) -> Match? {
    let index = skipArticle(start)
    let article = index > start
    return unitWithChoiceBefore(at: index, article) ?? sameUnit(at: index, article)
      ?? unitWithChoiceAfter(at: index)
  }

  private func unit(at index: Int) -> TimeUnit? {
    guard word(index) == .unit, let unit = TimeUnit(rawValue: self[index].value),
      unit >= .week
    else { return nil }
    return unit
  }

  private func unitWithChoiceBefore(at start: Int, _ article: Bool) -> Match? {
    guard let (choice, index) = choiceBefore(at: start, article) else { return nil }
    if word(index) == .half, isEnglish { return nil }
    if word(index) == .unit, isDay(index) {
      return switch choice {
      case .following: Match(reading: .neighboringDay(1), end: index + 1)
      case .previous: Match(reading: .neighboringDay(-1), end: index + 1)
      case .this where word(index + 1) == .there: Match(reading: .sameDay, end: index + 2)
      default: nil
      }
    }
    guard let unit = unit(at: index), !(isFrench && unit == .month && isPlural(start)) else {
      return nil
    }
    let isSpan = word(start) == .past || article && word(start) == .last
    if isEnglish, isSpan, unit != .weekend, unit != .quarter,
      unit != .century
    {
      return Match(reading: .recentSpan(TimeQuantity(count: 1, unit: unit)), end: index + 1)
    }
    if isFrench, word(start) == .last || word(start) == .next, unit == .decade {
      let quantity = TimeQuantity(count: 1, unit: unit)
      return Match(
        reading: word(start) == .last ? .recentSpan(quantity) : .comingSpan(quantity),
        end: index + 1)
    }
    if choice == .this, word(index + 1) == .there {
      return Match(reading: .neighboringUnit(unit, 0), end: index + 2)
    }
    let end = skip(.here, index + 1)
    return Match(reading: shifted(unit, choice, 1), end: end)
  }

  private func shifted(_ unit: TimeUnit, _ choice: TimeReading.Choice, _ steps: Int) -> TimeReading
  {
    if unit == .weekend { return .weekend(choice) }
    return switch choice {
    case .this, .byTense: .unitShift(unit, 0)
    case .last: .unitShift(unit, -steps)
    case .next: .unitShift(unit, steps)
    case .following: .neighboringUnit(unit, 1)
    case .previous: .neighboringUnit(unit, -1)
    }
  }

  private func unitWithChoiceAfter(at index: Int) -> Match? {
    if word(index) == .unit, isDay(index) { return dayWithChoiceAfter(at: index) }
    guard let unit = unit(at: index) else { return nil }
    if isEnglish {
      // "the week before last", "the year after next".
      if word(index + 1) == .before, word(index + 2) == .last {
        return Match(reading: shifted(unit, .last, 2), end: index + 3)
      }
      if word(index + 1) == .after, word(index + 2) == .next {
        return Match(reading: shifted(unit, .next, 2), end: index + 3)
      }
      if unit == .weekend, word(index - 1) == .the {
        return Match(reading: .weekend(.byTense), end: index + 1)
      }
      return unitBefore(unit, at: index)
    }
    // "les mois qui viennent" are no single month.
    if unit == .month, word(index - 1) == .the, isPlural(index - 1) { return nil }
    guard let (choice, end) = choiceAfter(at: index + 1) else {
      if unit == .weekend, word(index - 1) == .the {
        return Match(reading: .weekend(.byTense), end: index + 1)
      }
      return nil
    }
    return Match(reading: shifted(unit, choice, 1), end: end)
  }

  /// "the year before", where nothing follows that it could be before.
  private func unitBefore(_ unit: TimeUnit, at index: Int) -> Match? {
    guard word(index - 1) == .the, endsClause(index + 2) else { return nil }
    return switch word(index + 1) {
    case .before: Match(reading: .neighboringUnit(unit, -1), end: index + 2)
    case .after: Match(reading: .neighboringUnit(unit, 1), end: index + 2)
    default: nil
    }
  }

  /// "le jour même", "le jour suivant", "le jour d'avant".
  private func dayWithChoiceAfter(at index: Int) -> Match? {
    guard isFrench else { return nil }
    return switch word(index + 1) {
    case .same: Match(reading: .sameDay, end: index + 2)
    case .following: Match(reading: .neighboringDay(1), end: index + 2)
    case .previous: Match(reading: .neighboringDay(-1), end: index + 2)
    default: nil
    }
  }

  /// "la même année", "that week", "the same day".
  private func sameUnit(at start: Int, _ article: Bool) -> Match? {
    let index = word(start) == .this && word(start + 1) == .same ? start + 1 : start
    guard
      word(index) == .same && (article || word(index - 1) == .this)
        || word(index) == .that || word(index) == .same && isEnglish
    else { return nil }
    let noun = word(index) == .that ? skip(.same, index + 1) : index + 1
    if word(noun) == .unit, isDay(noun) { return Match(reading: .sameDay, end: noun + 1) }
    guard let unit = unit(at: noun) else { return nil }
    return Match(reading: .neighboringUnit(unit, 0), end: noun + 1)
  }

  /// "la semaine du 12 janvier 2026", "the week of January 12".
  private func weekOfDay(at index: Int) -> Match? {
    guard let unit = unit(at: index), unit == .week || unit == .weekend,
      [.of, .ofThe].contains(word(index + 1))
    else { return nil }
    let start = index + 2
    if unit == .weekend, let feast = feast(at: start), isDayGrain(feast.reading) {
      return Match(reading: .weekendOf(feast.reading), end: feast.end)
    }
    // "the weekend of 3–4 May" names its days.
    if unit == .weekend, let days = span(at: start) ?? list(at: start) { return days }
    guard let day = calendarDate(at: start) ?? bareDay(at: start),
      case .calendar(let fields, _) = day.reading, fields.day != nil
    else { return nil }
    return Match(
      reading: unit == .week ? .weekOf(day.reading) : .weekendOf(day.reading), end: day.end)
  }

  /// A day's number by itself, where the words around it say that it is a date.
  func bareDay(at start: Int) -> Match? {
    var fields = CalendarFields()
    var index = skipArticle(start)
    if let weekday = weekdayName(at: index) {
      fields.weekday = weekday.value
      index = weekday.end
    }
    guard let day = dayNumber(at: index), (1...31).contains(day.value) else { return nil }
    fields.day = day.value
    return Match(reading: .calendar(fields, .byTense), end: day.end)
  }
}
