import Chronology

/// A resolved date, in the shapes that the rules produce; every one of them has an EDTF form.
enum TimeValue: Hashable, Sendable {
  /// What EDTF writes behind a date.
  enum Qualifier: String, Hashable, Sendable {
    case none = ""
    case uncertain = "?"
    case approximate = "~"
    case both = "%"
  }

  /// One end of an interval.
  enum Edge: Hashable, Sendable {
    case open
    case point(CalendarPoint, Qualifier)
  }

  /// How far a clock time stands from UTC.
  enum Zone: Hashable, Sendable {
    case unknown
    case utc
    case minutes(Int)
  }

  case point(CalendarPoint, Qualifier)
  /// A season, quarter or half year by its EDTF number.
  case season(year: Int, number: Int, Qualifier)
  /// A decade or century: the leading digits of its years, and how many digits are open.
  case masked(prefix: Int, openDigits: Int, Qualifier)
  case interval(Edge, Edge)
  case choice([CalendarPoint])
  case all([CalendarPoint])
  /// One of several runs of points, or all of them.
  case runs([ClosedRange<CalendarPoint>], isChoice: Bool)
  /// A month or day of every year.
  case yearly(month: Int, day: Int?)
  case moment(CalendarPoint, hour: Int, minute: Int, Zone)
}

extension TimeValue {
  init(_ point: CalendarPoint) { self = .point(point, .none) }

  init(_ day: Day) { self = .point(CalendarPoint(day), .none) }

  /// An interval of two plain points.
  init(_ start: CalendarPoint, _ end: CalendarPoint) {
    self = .interval(.point(start, .none), .point(end, .none))
  }

  /// The days of a half-open range.
  init(_ days: Range<Day>) {
    self.init(CalendarPoint(days.lowerBound), CalendarPoint(days.upperBound.advanced(by: -1)))
  }

  /// The earliest and the latest point it may touch; `nil` where it is open or yearless.
  ///
  /// Seasons give their first and last month, as a season cannot stand inside an interval.
  var ends: (first: CalendarPoint?, last: CalendarPoint?) {
    switch self {
    case .point(let point, _), .moment(let point, _, _, _): return (point, point)
    case .season(let year, let number, _):
      let months = Self.months(ofSeason: number)
      let first = CalendarPoint(year: year, month: months.lowerBound)
      return (first, first.advanced(by: months.count - 1))
    case .masked(let prefix, let openDigits, _):
      let length = openDigits == 1 ? 10 : 100
      return (
        CalendarPoint(year: prefix * length), CalendarPoint(year: prefix * length + length - 1)
      )
    case .interval(let start, let end): return (start.point, end.point)
    case .choice(let points), .all(let points): return (points.min(), points.max())
    case .runs(let runs, _): return (runs.first?.lowerBound, runs.last?.upperBound)
    case .yearly: return (nil, nil)
    }
  }

  /// The months of a season, quarter or half year; winter's run on past 12.
  static func months(ofSeason number: Int) -> ClosedRange<Int> {
    switch number {
    case 21...24: (number - 20) * 3...(number - 20) * 3 + 2
    case 33...36: (number - 33) * 3 + 1...(number - 33) * 3 + 3
    case 40: 1...6
    default: 7...12
    }
  }

  /// The value with a qualifier on each of its dates; lists and moments have none.
  func qualified(_ qualifier: Qualifier) -> TimeValue {
    switch self {
    case .point(let point, _): .point(point, qualifier)
    case .season(let year, let number, _): .season(year: year, number: number, qualifier)
    case .masked(let prefix, let open, _): .masked(prefix: prefix, openDigits: open, qualifier)
    case .interval(let start, let end):
      .interval(start.qualified(qualifier), end.qualified(qualifier))
    case .moment(let point, _, _, _): .point(point, qualifier)
    case .choice, .all, .runs, .yearly: self
    }
  }
}

extension TimeValue.Edge {
  var point: CalendarPoint? {
    if case .point(let point, _) = self { point } else { nil }
  }

  func qualified(_ qualifier: TimeValue.Qualifier) -> Self {
    point.map { .point($0, qualifier) } ?? .open
  }
}
