extension EDTF {
  /// One of several values, it is not known which (`[2027,2029]`); the value itself where all agree.
  ///
  /// Seasons and spans are listed by their first and last date, sets by their members. `nil` where
  /// there is no value, or one that a set cannot list: a long year or an interval with an unknown
  /// end.
  public static func oneOf(_ values: [EDTF]) -> EDTF? { set(values, Form.oneOf) }

  /// All of several values (`{2027,2029}`); as ``oneOf(_:)`` in every other way.
  public static func allOf(_ values: [EDTF]) -> EDTF? { set(values, Form.allOf) }

  /// Some time within a value, it is not known when: `[2024-03-01..2024-03-06]` of an interval.
  ///
  /// A single date stays itself. `nil` where a set cannot list the value: a long year, or an
  /// interval with an unknown end.
  public static func someTime(within value: EDTF) -> EDTF? {
    value.members.flatMap { set(members: $0, Form.oneOf) }
  }

  private static func set(_ values: [EDTF], _ form: ([Member]) -> Form) -> EDTF? {
    guard let first = values.first else { return nil }
    if values.allSatisfy({ $0 == first }) { return first }
    var members: [Member] = []
    for value in values {
      guard let listed = value.members else { return nil }
      members += listed
    }
    return set(members: members, form)
  }

  /// The set of members, sorted, each once; a lone date stands for itself.
  static func set(members: [Member], _ form: ([Member]) -> Form) -> EDTF? {
    let listed = members.sorted(by: Member.isListedBefore)
    var distinct: [Member] = []
    for member in listed where member != distinct.last { distinct.append(member) }
    // Only the first may reach back without limit, and only the last forward.
    let openStarts = distinct.filter(\.isOnOrBefore)
    let openEnds = distinct.filter(\.isOnOrAfter)
    var kept = distinct.filter { !$0.isOnOrBefore && !$0.isOnOrAfter }
    if let widest = openStarts.last { kept.insert(widest, at: 0) }
    if let widest = openEnds.first { kept.append(widest) }
    guard let first = kept.first else { return nil }
    if kept.count == 1, case .date(let date) = first { return .date(date) }
    return EDTF(form: form(kept))
  }

  private var members: [Member]? {
    switch form {
    case .date(let date): [.date(date)]
    case .dateTime(let time): PartialDate(time.day).map { [.date($0)] }
    case .season(let season): [.range(season.months.first, season.months.last)]
    case .longYear: nil
    case .interval(let interval):
      switch (interval.start, interval.end) {
      case (.date(let first), .date(let last)): [.range(first, last)]
      case (.date(let first), .open): [.onOrAfter(first)]
      case (.open, .date(let last)): [.onOrBefore(last)]
      default: nil
      }
    case .oneOf(let members), .allOf(let members): members
    }
  }
}

extension EDTF.Member {
  /// Whether it reaches back without limit.
  var isOnOrBefore: Bool { if case .onOrBefore = self { true } else { false } }

  /// Whether it reaches forward without limit.
  var isOnOrAfter: Bool { if case .onOrAfter = self { true } else { false } }

  /// The order in which a set lists its members: by first day, last day and text.
  static func isListedBefore(_ left: Self, _ right: Self) -> Bool {
    let (leftDays, rightDays) = (left.endpoints.hull, right.endpoints.hull)
    if leftDays != rightDays { return leftDays < rightDays }
    return left.description < right.description
  }
}

extension EDTF.PartialDate {
  /// Whether its last day lies before another's.
  static func endsBefore(_ left: Self, _ right: Self) -> Bool {
    left.extremes.last.end < right.extremes.last.end
  }
}
