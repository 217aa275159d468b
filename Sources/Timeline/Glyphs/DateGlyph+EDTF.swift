import Chronology

extension DateGlyph {
  /// The glyph of a date; `nil` for one that no axis can show, because no part of it is known.
  init?(_ date: EDTF) {
    guard let form = Form(date) else { return nil }
    self.init(
      form: form, isApproximate: date.qualifier?.isApproximate == true,
      isUncertain: date.qualifier?.isUncertain == true)
  }
}

extension DateGlyph.Form {
  fileprivate init?(_ date: EDTF) {
    switch date.form {
    case .date(let part):
      guard let days = date.dayNumbers else { return nil }
      self =
        part.isSpecified ? (days.count == 1 ? .day(days.lowerBound) : .span(days)) : .masked(days)
    case .dateTime:
      guard let days = date.dayNumbers else { return nil }
      self = .day(days.lowerBound)
    case .season:
      guard let days = date.dayNumbers else { return nil }
      self = .span(days)
    case .longYear(let year):
      guard let days = date.dayNumbers else { return nil }
      self = year.significantDigits == nil ? .span(days) : .masked(days)
    case .interval(let interval): self.init(interval, date.bounds)
    case .oneOf(let members): self.init(oneOf: members)
    case .allOf(let members): self.init(allOf: members)
    }
  }

  private init?(_ interval: EDTF.Interval, _ bounds: Bounds) {
    let start = DateGlyph.End(interval.start, bounds.earliestStart, bounds.latestStart)
    let end = DateGlyph.End(interval.end, bounds.earliestEnd, bounds.latestEnd)
    guard start.days != nil || end.days != nil else { return nil }
    self = .bar(from: start, to: end)
  }

  /// One of several times; a lone range is some time within it.
  private init?(oneOf members: [EDTF.Member]) {
    let times = members.compactMap(\.dayNumbers)
    guard times.count == members.count, let first = times.first else { return nil }
    switch (members.count, members[0]) {
    case (1, .onOrAfter): self = .after(first.lowerBound)
    case (1, .onOrBefore): self = .before(first.upperBound)
    case (1, .range): self = .masked(first)
    default:
      self = .choice(
        times, opensBefore: members[0].isOpenBefore,
        opensAfter: members[members.count - 1].isOpenAfter)
    }
  }

  /// Each of several times; a lone range lasts from its first to its last day.
  private init?(allOf members: [EDTF.Member]) {
    let times = members.compactMap(\.dayNumbers)
    guard times.count == members.count, let first = times.first else { return nil }
    let start = DateGlyph.End.within(first.lowerBound..<first.lowerBound)
    let end = DateGlyph.End.within(first.upperBound..<first.upperBound)
    switch (members.count, members[0]) {
    case (1, .onOrAfter): self = .bar(from: start, to: .open)
    case (1, .onOrBefore): self = .bar(from: .open, to: end)
    case (1, .range): self = .bar(from: start, to: end)
    default: self = .several(times)
    }
  }
}

extension DateGlyph.End {
  /// The end of an interval with its two bounds.
  fileprivate init(_ end: EDTF.Interval.End, _ first: Bound, _ last: Bound) {
    switch (end, first.day, last.day) {
    case (.date, let first?, let last?):
      self = .within(first.daysSince1970..<last.daysSince1970)
    case (.open, _, _): self = .open
    case (.date, _, _), (.unknown, _, _): self = .unknown
    }
  }
}

extension EDTF {
  /// The days it may touch, as numbers.
  fileprivate var dayNumbers: Range<Int>? {
    days.map { $0.lowerBound.daysSince1970..<$0.upperBound.daysSince1970 }
  }
}

extension EDTF.Member {
  /// The days it names; of an open member, those of its one date.
  fileprivate var dayNumbers: Range<Int>? {
    let named = dates.compactMap { EDTF.date($0).days }
    guard let first = named.first, let last = named.last else { return nil }
    return first.lowerBound.daysSince1970..<last.upperBound.daysSince1970
  }

  fileprivate var isOpenBefore: Bool {
    if case .onOrBefore = self { true } else { false }
  }

  fileprivate var isOpenAfter: Bool {
    if case .onOrAfter = self { true } else { false }
  }
}
