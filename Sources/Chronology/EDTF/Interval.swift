extension EDTF {
  /// A span from one date to another, one of which may be open or unknown.
  public struct Interval: Hashable, Sendable {
    /// Where an interval begins or ends.
    public enum End: Hashable, Sendable {
      /// Some day that fits the date.
      case date(PartialDate)
      /// Without limit (`..`).
      case open
      /// There is a limit, but nobody says which (nothing is written).
      case unknown
    }

    /// Where it begins.
    public let start: End
    /// Where it ends.
    public let end: End

    /// Takes two ends; `nil` where neither is a date, or where every end lies before every start.
    public init?(start: End, end: End) {
      switch (start, end) {
      case (.date(let first), .date(let last)):
        guard first.extremes.first.start < last.extremes.last.end else { return nil }
      case (.date, .open), (.date, .unknown), (.open, .date), (.unknown, .date): break
      case (.open, .open), (.open, .unknown), (.unknown, .open), (.unknown, .unknown): return nil
      }
      self.start = start
      self.end = end
    }

    /// Takes ends whose order has been checked.
    init(checkedStart start: End, end: End) {
      self.start = start
      self.end = end
    }
  }
}

extension EDTF.Interval.End {
  /// The date; `nil` where it is open or unknown.
  public var date: EDTF.PartialDate? {
    guard case .date(let date) = self else { return nil }
    return date
  }
}
