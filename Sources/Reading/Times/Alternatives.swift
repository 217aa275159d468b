/// A5: seasons, parts and days that stand for each other, "spring or summer 2026".
extension TimeGrammar {
  /// Two dates joined by "or", or by "and" where the second lends the first its year.
  func alternatives(at start: Int) -> Match? {
    guard let first = alternative(at: start) else { return nil }
    if let open = orLater(first) { return open }
    guard let isChoice = [.or: true, .and: false][word(first.end)],
      let second = secondAlternative(at: first.end + 1) ?? ellipsis(after: first)
    else { return nil }
    let (earlier, later) = lending(first.reading, second.reading)
    guard !first.isBare || earlier != first.reading || later.isChosenSeason, later.isDated,
      isChoice || isPlainPair(first, earlier)
    else { return nil }
    return Match(reading: .alternatives([earlier, later], isChoice: isChoice), end: second.end)
  }

  /// A date, or a season or quarter that only the date after it makes one.
  private struct Alternative {
    let reading: TimeReading
    let end: Int
    var isBare = false
  }

  private func alternative(at start: Int) -> Alternative? {
    if let bare = bareSeason(at: start) { return bare }
    guard let match = part(at: start) ?? date(at: start), match.reading.isDated else { return nil }
    return Alternative(reading: match.reading, end: match.end)
  }

  /// "and" joins two dates into one only where the first is unfinished without the second.
  private func isPlainPair(_ first: Alternative, _ completed: TimeReading) -> Bool {
    first.isBare || completed != first.reading
  }

  private func secondAlternative(at start: Int) -> Match? {
    let index = [.in, .on, .at, .to].contains(word(start)) ? start + 1 : start
    guard let match = part(at: index) ?? date(at: index) else { return nil }
    return match
  }

  /// "(2030) or later", « (mai) ou plus tard ».
  private func orLater(_ first: Alternative) -> Match? {
    guard word(first.end) == .or, !first.isBare else { return nil }
    return switch word(first.end + 1) {
    case .later: Match(reading: .from(first.reading), end: first.end + 2)
    case .earlier: Match(reading: .until(first.reading), end: first.end + 2)
    default: nil
    }
  }

  /// "(next spring or) summer", "(this month or) next".
  private func ellipsis(after first: Alternative) -> Match? {
    let index = first.end + 1
    if isEnglish, word(index) == .next, case .unitShift(let unit, 0) = first.reading {
      return Match(reading: .unitShift(unit, 1), end: index + 1)
    }
    guard word(index) == .season || word(index) == .fall, first.reading.isChosenSeason else {
      return nil
    }
    return Match(reading: .season(self[index].value, .byTense), end: index + 1)
  }

  /// "spring (or summer 2026)", « premier (ou deuxième trimestre) », "Q1 (or Q2 2026)".
  private func bareSeason(at start: Int) -> Alternative? {
    let index = skipArticle(start)
    let end = index + 1
    switch word(index) {
    case .season, .fall:
      guard [.or, .and].contains(word(end)) else { return nil }
      return Alternative(reading: .season(self[index].value, .byTense), end: end, isBare: true)
    case .quarterMark:
      guard self[index].isCapitalized, word(end) == .number, self[end].isAttached,
        (1...4).contains(self[end].value), [.or, .and].contains(word(end + 1))
      else { return nil }
      return Alternative(
        reading: .season(self[index].value + self[end].value - 1, .byTense), end: end + 1,
        isBare: true)
    default: return bareOrdinal(at: index)
    }
  }

  private func bareOrdinal(at index: Int) -> Alternative? {
    guard let ordinal = ordinalNumber(at: index), (1...4).contains(ordinal.value),
      [.or, .and].contains(word(ordinal.end)),
      let number = secondAlternative(at: ordinal.end + 1)?.reading.seasonNumber, number > 32
    else { return nil }
    let first = number < 40 ? 33 : 40
    return Alternative(
      reading: .season(first + ordinal.value - 1, .byTense), end: ordinal.end, isBare: true)
  }

  /// Two dates, the first with the year that only the second names.
  func lending(
    _ first: TimeReading, _ second: TimeReading
  ) -> (TimeReading, TimeReading) {
    if let year = second.lentYear { return (first.lent(year, before: second), second) }
    if case .season(let number, .byTense) = first, case .season(_, let choice) = second {
      return (.season(number, choice), second)
    }
    if case .season(_, let choice) = first, case .season(let number, .byTense) = second {
      return (first, .season(number, choice))
    }
    return (first, second)
  }
}

extension TimeReading {
  /// A year that one date lends another.
  fileprivate enum LentYear {
    case number(Int)
    case told(TimeReading)
  }

  /// Whether the reading names a date that another may stand beside.
  fileprivate var isDated: Bool {
    switch self {
    case .calendar(let fields, _):
      !fields.isImpossible && (fields.month != nil || fields.day == nil)
    case .season, .feast, .inUnit, .seasonInYear, .dayShift, .unitShift, .weekend, .weekdayOfWeek,
      .weekdayAhead:
      true
    case .fixed(let value, _): if case .interval = value { false } else { true }
    case .dayPart(let day, _): day?.isDated ?? false
    case .part(_, let inner): inner.isDated
    default: false
    }
  }

  /// Whether no year is needed to tell that this is a season: "next spring", "the first quarter".
  fileprivate var isChosenSeason: Bool {
    guard case .season(let number, let choice) = self else { return false }
    return choice != .byTense || number > 32
  }

  /// The number of a season or quarter, whatever its year.
  fileprivate var seasonNumber: Int? {
    switch self {
    case .season(let number, _), .seasonInYear(let number, _),
      .fixed(.season(year: _, number: let number, _), _):
      number
    case .part(_, let inner): inner.seasonNumber
    default: nil
    }
  }

  /// The month that the date begins with, counted from the January of its year.
  private var firstMonth: Int? {
    switch self {
    case .calendar(let fields, _), .inUnit(let fields, _): fields.month
    case .part(_, let inner): inner.firstMonth
    default: seasonNumber.map { TimeValue.months(ofSeason: $0).lowerBound }
    }
  }

  fileprivate var lentYear: LentYear? {
    switch self {
    case .calendar(let fields, _): fields.month == nil ? nil : fields.year.map { .number($0) }
    case .fixed(.season(let year, number: _, _), _): .number(year)
    case .seasonInYear(_, let year), .inUnit(_, let year): .told(year)
    case .part(_, let inner): inner.lentYear
    default: nil
    }
  }

  /// The same date in a lent year, or in the one before where it could not precede the lender.
  fileprivate func lent(_ year: LentYear, before lender: TimeReading) -> TimeReading {
    let isEarlier = (firstMonth ?? 0) > (lender.firstMonth ?? 12)
    switch (self, year) {
    case (.part(let part, let inner), _): return .part(part, inner.lent(year, before: lender))
    case (.season(let number, .byTense), .number(let year)):
      let value = TimeValue.season(year: isEarlier ? year - 1 : year, number: number, .none)
      return .fixed(value, .seasonOrQuarter)
    case (.season(let number, .byTense), .told(let year)): return .seasonInYear(number, year)
    case (.calendar(var fields, .byTense), .number(let year))
    where fields.year == nil && fields.month != nil:
      fields.year = isEarlier ? year - 1 : year
      return .calendar(fields, .byTense)
    case (.calendar(let fields, .byTense), .told(let year))
    where fields.year == nil && fields.month != nil:
      return .inUnit(fields, year)
    default: return self
    }
  }

  /// Whether the tense of the clause says which one is meant.
  var isFloating: Bool {
    switch self {
    case .calendar(let fields, .byTense): fields.year == nil
    case .season(_, .byTense), .feast(_, .byTense): true
    case .part(_, let inner): inner.isFloating
    default: false
    }
  }
}
