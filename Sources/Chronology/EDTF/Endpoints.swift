/// The days on which a value may begin and after which it may end, as plain numbers.
///
/// A start is the number of its day, an end that of the day after the last; `past` and `future`
/// stand for no limit at all. A limit that lies `finitePast` or `finiteFuture` away is any finite
/// day, however far: the start of `[..2022]` is some day, that of `../2022` is none.
struct Endpoints: Hashable {
  let start: ClosedRange<Int>
  let end: ClosedRange<Int>
  var isStartKnown = true
  var isEndKnown = true

  static let past = Int.min / 4
  static let future = Int.max / 4
  static let finitePast = past + 8
  static let finiteFuture = future - 8
}

extension Endpoints {
  /// A span whose ends are certain.
  init(_ start: Int, _ end: Int) {
    self.init(start: start...start, end: end...end)
  }

  /// The units from the first to the last that a date may name.
  init(_ date: EDTF.PartialDate) {
    let (first, last) = date.extremes
    self.init(start: first.start...last.start, end: first.end...last.end)
  }

  /// From its earliest start to its latest end.
  var hull: Hull { Hull(lower: start.lowerBound, upper: end.upperBound) }

  /// The days that a value may touch, in the order that values are sorted by.
  struct Hull: Comparable {
    let lower: Int
    let upper: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.lower, left.upper) < (right.lower, right.upper)
    }
  }
}

extension EDTF {
  /// When it may begin and end.
  var endpoints: Endpoints {
    switch form {
    case .date(let date): Endpoints(date)
    case .dateTime(let time):
      Endpoints(time.universalDay.daysSince1970, time.universalDay.daysSince1970 + 1)
    case .season(let season):
      Endpoints(season.days.lowerBound.daysSince1970, season.days.upperBound.daysSince1970)
    case .longYear(let year): year.endpoints
    case .interval(let interval): interval.endpoints
    case .oneOf(let members): Self.oneOf(members.map(\.endpoints))
    case .allOf(let members): Self.allOf(members.map(\.wholeEndpoints))
    }
  }

  /// Any of the spans: each limit is as far out as that of one of them.
  private static func oneOf(_ spans: [Endpoints]) -> Endpoints {
    spans.dropFirst().reduce(spans[0]) { all, span in
      Endpoints(
        start: min(
          all.start.lowerBound, span.start.lowerBound)...max(
            all.start.upperBound, span.start.upperBound),
        end: min(
          all.end.lowerBound, span.end.lowerBound)...max(
            all.end.upperBound, span.end.upperBound))
    }
  }

  /// The span from the first start to the last end, whatever lies between.
  private static func allOf(_ spans: [Endpoints]) -> Endpoints {
    spans.dropFirst().reduce(spans[0]) { all, span in
      Endpoints(
        start: min(
          all.start.lowerBound, span.start.lowerBound)...min(
            all.start.upperBound, span.start.upperBound),
        end: max(
          all.end.lowerBound, span.end.lowerBound)...max(
            all.end.upperBound, span.end.upperBound))
    }
  }
}

extension EDTF.LongYear {
  fileprivate var endpoints: Endpoints {
    let years = self.years
    func newYear(_ year: Int) -> Int { Day(checkedYear: year, month: 1, day: 1).daysSince1970 }
    return Endpoints(
      start: newYear(years.lowerBound)...newYear(years.upperBound),
      end: newYear(years.lowerBound + 1)...newYear(years.upperBound + 1))
  }
}

extension EDTF.Interval {
  fileprivate var endpoints: Endpoints {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      let (first, last) = (Endpoints(first), Endpoints(last))
      let begins = first.start.lowerBound...(first.end.upperBound - 1)
      let ends = (last.start.lowerBound + 1)...last.end.upperBound
      return Endpoints(
        start: begins.lowerBound...min(begins.upperBound, ends.upperBound - 1),
        end: max(ends.lowerBound, begins.lowerBound + 1)...ends.upperBound)
    case (.date(let first), _):
      let first = Endpoints(first)
      let isOpen = end == .open
      return Endpoints(
        start: first.start.lowerBound...(first.end.upperBound - 1),
        end: (isOpen ? Endpoints.future : first.start.lowerBound + 1)...Endpoints.future,
        isEndKnown: isOpen)
    case (_, .date(let last)):
      let last = Endpoints(last)
      let isOpen = start == .open
      return Endpoints(
        start: Endpoints.past...(isOpen ? Endpoints.past : last.end.upperBound - 1),
        end: (last.start.lowerBound + 1)...last.end.upperBound, isStartKnown: isOpen)
    default:
      preconditionFailure("an interval without a date")
    }
  }
}

extension EDTF.Member {
  /// One of the units it lists.
  var endpoints: Endpoints {
    switch self {
    case .date(let date): return Endpoints(date)
    case .range(let first, let last):
      let (first, last) = (Endpoints(first), Endpoints(last))
      return Endpoints(
        start: first.start.lowerBound...max(first.start.upperBound, last.start.upperBound),
        end: min(first.end.lowerBound, last.end.upperBound)...last.end.upperBound)
    case .onOrAfter(let date):
      let date = Endpoints(date)
      return Endpoints(
        start: date.start.lowerBound...Endpoints.finiteFuture,
        end: date.end.lowerBound...Endpoints.finiteFuture)
    case .onOrBefore(let date):
      let date = Endpoints(date)
      return Endpoints(
        start: Endpoints.finitePast...date.start.upperBound,
        end: Endpoints.finitePast...date.end.upperBound)
    }
  }

  /// All of the units it lists.
  fileprivate var wholeEndpoints: Endpoints {
    switch self {
    case .date(let date): return Endpoints(date)
    case .range(let first, let last):
      let (first, last) = (Endpoints(first), Endpoints(last))
      return Endpoints(
        start: first.start,
        end: max(
          last.end.lowerBound, first.start.upperBound + 1)...max(
            last.end.upperBound, first.start.upperBound + 1))
    case .onOrAfter(let date):
      return Endpoints(
        start: Endpoints(date).start, end: Endpoints.future...Endpoints.future)
    case .onOrBefore(let date):
      return Endpoints(start: Endpoints.past...Endpoints.past, end: Endpoints(date).end)
    }
  }
}
