/// A5, F6: spans and lists of dates.
extension TimeGrammar {
  /// "du 3 au 5 septembre 2025", "between 2014 and 2022", "2014-2022", "September 3-5, 2025".
  func span(at start: Int) -> Match? {
    let isBetween = word(start) == .between
    let isOpened = isBetween || [.of, .ofThe, .from].contains(word(start))
    let index = isOpened ? skip(.in, start + 1) : start
    guard let first = spanOperand(at: index), isSpanEnd(first.reading) else { return nil }
    let joint = first.end
    let isDash = word(joint) == .dash
    let joins: Bool =
      switch word(joint) {
      case .and: isBetween
      case .to, .at, .until: !isBetween
      case .dash, .slash: !isBetween && !isOpened && isYearSlash(joint)
      default: false
      }
    guard joins else { return nil }
    let secondStart = isDash ? joint + 1 : skip(.in, joint + 1)
    guard
      let second = shortYear(at: secondStart, after: first.reading)
        ?? spanOperand(at: secondStart), isSpanEnd(second.reading)
    else { return nil }
    guard isOpened || joinsDates(first.reading, second.reading, isDash: isDash) else { return nil }
    var (from, to) = completed(first.reading, second.reading)
    var end = second.end
    if case .calendar(let fields, _) = to, fields.year == nil, fields.month != nil,
      let year = yearNumber(at: skip(.comma, end)), isEnglish || word(end) != .comma
    {
      (from, to) = (withYear(from, year.value), withYear(to, year.value))
      end = year.end
    }
    guard isDated(from), isDated(to) else { return nil }
    if !isOpened, isDash, let years = years(from, to) {
      return Match(reading: .fixed(years, .listOfDates), end: end)
    }
    return Match(reading: .span(from, to), end: end)
  }

  /// "2014-2022": a span of bare numbers.
  private func years(_ first: TimeReading, _ second: TimeReading) -> TimeValue? {
    guard case .calendar(let start, _) = first, case .calendar(let end, _) = second,
      start.month == nil, end.month == nil, let from = start.point, let to = end.point, from < to
    else { return nil }
    return TimeValue(from, to)
  }

  /// One end of a span: a date, or a day's number that the other end completes.
  func spanOperand(at start: Int) -> Match? {
    var best: Match?
    consider(part(at: start), &best)
    consider(moment(at: start), &best)
    consider(bareDay(at: start), &best)
    return best
  }

  private func isSpanEnd(_ reading: TimeReading) -> Bool {
    switch reading {
    case .trap, .duration, .vague, .ambiguous, .span, .list, .recurring, .every: false
    case .clock(nil, _): true
    default: true
    }
  }

  private func isDated(_ reading: TimeReading) -> Bool {
    guard case .calendar(let fields, _) = reading else { return true }
    return (fields.day == nil || fields.month != nil || fields.weekday != nil)
      && !(fields.day != nil && fields.month == nil) && !fields.isImpossible
  }

  private func isYearSlash(_ joint: Int) -> Bool {
    word(joint) == .dash || self[joint].isAttached && self[joint - 1].digits == 4
  }

  /// Whether two operands without "from" make a span: "2014-2022", "3 to 5 September".
  private func joinsDates(_ first: TimeReading, _ second: TimeReading, isDash: Bool) -> Bool {
    guard case .calendar(let start, _) = first, case .calendar(let end, _) = second else {
      if case .part = first { return true }
      if case .clock = first, case .clock = second { return isDash }
      return false
    }
    if isDash { return (start.day == nil) == (end.day == nil) }
    return start.day != nil && end.day != nil || start.month != nil && end.month != nil
      || start.weekday != nil && end.weekday != nil || start.year != nil && end.year != nil
  }

  /// The "26" of "2025-26".
  private func shortYear(at index: Int, after reading: TimeReading) -> Match? {
    guard case .calendar(let fields, _) = reading, let year = fields.year, fields.month == nil,
      word(index - 1) == .dash || word(index - 1) == .slash, self[index - 1].isAttached,
      word(index) == .number, self[index].isAttached, self[index].digits == 2,
      self[index].value > year % 100, !(word(index + 1) == .dash && self[index + 1].isAttached)
    else { return nil }
    let end = year - year % 100 + self[index].value
    return Match(reading: .calendar(CalendarFields(year: end), .byTense), end: index + 1)
  }

  /// Two ends that lend each other the month and year that one of them lacks.
  func completed(_ first: TimeReading, _ second: TimeReading) -> (TimeReading, TimeReading) {
    if case .calendar(let start, _) = first, start.day != nil, start.month == nil,
      case .inUnit(let end, let holder) = second, end.month == nil
    {
      return (.inUnit(start, holder), second)
    }
    guard case .calendar(let start, let choice) = first,
      case .calendar(let end, let endChoice) = second
    else { return (lent(first, second), second) }
    var left = start.completed(from: end)
    let right = end.day != nil && end.month == nil ? end.completed(from: start) : end
    if start.year == nil, let year = left.year, let month = left.month, let other = right.month,
      month > other
    {
      left.year = year - 1
    }
    return (.calendar(left, choice), .calendar(right, endChoice))
  }

  private func lent(_ first: TimeReading, _ second: TimeReading) -> TimeReading {
    guard case .part(let part, .calendar(let fields, let choice)) = first, fields.year == nil else {
      return first
    }
    switch second {
    case .part(_, .calendar(let other, _)), .calendar(let other, _):
      return .part(part, .calendar(fields.completed(from: other), choice))
    default: return first
    }
  }

  private func withYear(_ reading: TimeReading, _ year: Int) -> TimeReading {
    guard case .calendar(var fields, let choice) = reading, fields.year == nil else {
      return reading
    }
    fields.year = year
    return .calendar(fields, choice)
  }
}
