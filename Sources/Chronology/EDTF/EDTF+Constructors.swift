extension EDTF {
  /// A date; qualified or with unspecified digits where the part is.
  public static func date(_ date: PartialDate) -> EDTF { EDTF(form: .date(date)) }

  /// One day; `nil` where its year lies outside -9999...9999.
  public static func day(_ day: Day) -> EDTF? { PartialDate(day).map(EDTF.date) }

  /// One month; `nil` where there is none such, or its year lies outside -9999...9999.
  public static func month(_ year: Int, _ month: Int) -> EDTF? {
    PartialDate(year: year, month: month).map(EDTF.date)
  }

  /// One year; `nil` outside `Day.years`.
  public static func year(_ year: Int) -> EDTF? {
    PartialDate(year: year).map(EDTF.date) ?? LongYear(year).map { EDTF(form: .longYear($0)) }
  }

  /// Some year of a decade (`202X`); the decade is named by any of its years from 0 to 9999.
  public static func decade(_ year: Int) -> EDTF? { masked(year, digits: 1) }

  /// Some year of a hundred that begin with the same digits (`20XX`), named by any of them.
  public static func century(_ year: Int) -> EDTF? { masked(year, digits: 2) }

  /// A season, quarter, third or half; `nil` outside the years 0...9999.
  public static func season(_ year: Int, _ part: Season.Part) -> EDTF? {
    Season(year: year, part: part).map { EDTF(form: .season($0)) }
  }

  /// The week of a day, from its Monday to its Sunday: EDTF has no weeks of its own.
  public static func week(of day: Day) -> EDTF? {
    days(day.monday..<day.monday.advanced(by: 7))
  }

  /// A span of whole days; one day where there is but one, `nil` where there is none.
  public static func days(_ days: Range<Day>) -> EDTF? {
    guard !days.isEmpty, let first = PartialDate(days.lowerBound),
      let last = PartialDate(days.upperBound.advanced(by: -1))
    else { return nil }
    guard first != last else { return .date(first) }
    return EDTF(form: .interval(Interval(checkedStart: .date(first), end: .date(last))))
  }

  /// A second of a day; `nil` where there is no such time.
  public static func dateTime(
    _ day: Day, hour: Int, minute: Int, second: Int = 0, zone: DateTime.Zone = .local
  ) -> EDTF? {
    DateTime(day, hour: hour, minute: minute, second: second, zone: zone).map {
      EDTF(form: .dateTime($0))
    }
  }

  /// From one value to another (`X/Y`), the former's start to the latter's end.
  ///
  /// A season gives its first or last month, a time its day. `nil` where the end lies before the
  /// start, or where a value has no such date (a long year, an open interval).
  public static func interval(from start: EDTF, to end: EDTF) -> EDTF? {
    interval(start.startDate.map(Interval.End.date), end.endDate.map(Interval.End.date))
  }

  /// From a value's start on, without end (`X/..`).
  public static func from(_ start: EDTF) -> EDTF? {
    interval(start.startDate.map(Interval.End.date), .open)
  }

  /// Up to a value's end, without start (`../X`).
  public static func until(_ end: EDTF) -> EDTF? {
    interval(.open, end.endDate.map(Interval.End.date))
  }

  /// From a value's start to nobody knows when (`X/`).
  public static func fromUntilUnknown(_ start: EDTF) -> EDTF? {
    interval(start.startDate.map(Interval.End.date), .unknown)
  }

  private static func interval(_ start: Interval.End?, _ end: Interval.End?) -> EDTF? {
    guard let start, let end else { return nil }
    return Interval(start: start, end: end).map { EDTF(form: .interval($0)) }
  }

  private static func masked(_ year: Int, digits: Int) -> EDTF? {
    guard 0...9_999 ~= year else { return nil }
    let unit = digits == 1 ? 10 : 100
    let component = Component(
      magnitude: UInt16(year / unit * unit), isNegative: false,
      unspecifiedDigits: digits == 1 ? 1 : 3, qualifier: nil)
    return .date(PartialDate(checkedYear: component, month: nil, day: nil))
  }

  /// The date its first bound is written with.
  var startDate: PartialDate? {
    switch form {
    case .date(let date): date
    case .dateTime(let time): PartialDate(time.day)
    case .season(let season): season.months.first
    case .interval(let interval): interval.start.date
    case .longYear: nil
    case .oneOf(let members), .allOf(let members):
      switch members[0] {
      case .date(let date), .range(let date, _), .onOrAfter(let date): date
      case .onOrBefore: nil
      }
    }
  }

  /// The date its last bound is written with.
  var endDate: PartialDate? {
    switch form {
    case .date(let date): date
    case .dateTime(let time): PartialDate(time.day)
    case .season(let season): season.months.last
    case .interval(let interval): interval.end.date
    case .longYear: nil
    case .oneOf(let members), .allOf(let members):
      switch members[members.count - 1] {
      case .onOrAfter: nil
      default: members.map { $0.dates[$0.dates.count - 1] }.max(by: PartialDate.endsBefore)
      }
    }
  }
}
