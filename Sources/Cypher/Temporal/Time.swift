/// A time of day, at an offset from UTC.
package struct Time: Hashable, Sendable {
  package let local: LocalTime
  /// Seconds east of UTC, within ±18 hours.
  package let offset: Int32

  package init(_ local: LocalTime, offset: Int32) {
    self.local = local
    self.offset = offset
  }

  /// Nanoseconds since midnight UTC of the same day; below 0 or above a day where the offset
  /// leads there.
  var nanosecondOfUTC: Int64 {
    local.nanosecondOfDay - Int64(offset) * LocalTime.nanosecondsPerSecond
  }

  /// The same moment as a clock elsewhere shows it.
  func moved(to offset: Int32) -> Time {
    Time(local.adding(seconds: Int64(offset - self.offset), nanoseconds: 0), offset: offset)
  }
}

extension Time: Comparable {
  /// Orders by the moment, then from west to east.
  package static func < (left: Self, right: Self) -> Bool {
    let (earlier, later) = (left.nanosecondOfUTC, right.nanosecondOfUTC)
    return earlier == later ? left.offset < right.offset : earlier < later
  }
}
