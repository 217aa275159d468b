extension EDTF {
  /// A second of a day, in a known or unknown time zone.
  public struct DateTime: Hashable, Sendable {
    /// What the clock is set to.
    public enum Zone: Hashable, Sendable {
      /// The time of the place, wherever it is.
      case local
      /// Coordinated universal time (`Z`).
      case utc
      /// A fixed distance from universal time: minutes east of it, from -1439 to 1439, not 0.
      case offset(minutes: Int)
    }

    /// The day on the place's own calendar.
    public let day: Day
    /// From 0 to 23.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int
    /// From 0 to 59.
    public let second: Int
    /// What the clock is set to.
    public let zone: Zone

    /// Takes a day of the years -9999 to 9999 and a time; `nil` where there is no such time.
    ///
    /// An offset of 0 minutes becomes universal time.
    public init?(_ day: Day, hour: Int, minute: Int, second: Int = 0, zone: Zone = .local) {
      guard PartialDate.years.contains(day.year), 0...23 ~= hour, 0...59 ~= minute,
        0...59 ~= second
      else { return nil }
      if case .offset(let minutes) = zone {
        guard -1_439...1_439 ~= minutes else { return nil }
        self.zone = minutes == 0 ? .utc : zone
      } else {
        self.zone = zone
      }
      self.day = day
      self.hour = hour
      self.minute = minute
      self.second = second
    }
  }
}

extension EDTF.DateTime {
  /// The day in universal time; the place's own day where the zone is unknown.
  public var universalDay: Day {
    guard case .offset(let minutes) = zone else { return day }
    let minuteOfDay = hour * 60 + minute - minutes
    return day.advanced(by: minuteOfDay.flooredQuotient(by: 24 * 60))
  }
}
