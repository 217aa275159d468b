extension EDTF {
  /// What a set of dates lists.
  public enum Member: Hashable, Sendable {
    /// One date.
    case date(PartialDate)
    /// Each date from the first to the last.
    case range(PartialDate, PartialDate)
    /// A date or any later one (`2027..`).
    case onOrAfter(PartialDate)
    /// A date or any earlier one (`..2027`).
    case onOrBefore(PartialDate)
  }
}

extension EDTF.Member {
  /// The dates that are written in it, in their order.
  public var dates: [EDTF.PartialDate] {
    switch self {
    case .date(let date), .onOrAfter(let date), .onOrBefore(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }

  /// Returns the member with each of its dates replaced; `nil` where the change gives no date.
  func mapDates(_ change: (EDTF.PartialDate) -> EDTF.PartialDate?) -> Self? {
    switch self {
    case .date(let date): change(date).map(Self.date)
    case .onOrAfter(let date): change(date).map(Self.onOrAfter)
    case .onOrBefore(let date): change(date).map(Self.onOrBefore)
    case .range(let first, let last):
      if let first = change(first), let last = change(last) { .range(first, last) } else { nil }
    }
  }
}
