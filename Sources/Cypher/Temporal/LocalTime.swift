/// A time of day, without a zone.
package struct LocalTime: Hashable, Sendable {
  /// From 0 up to, but not including, `nanosecondsPerDay`.
  package let nanosecondOfDay: Int64

  static let nanosecondsPerSecond: Int64 = 1_000_000_000
  static let nanosecondsPerDay: Int64 = 86_400_000_000_000

  /// 00:00.
  package static let midnight = LocalTime(checked: 0)

  /// Takes a count that is known to lie within a day.
  init(checked nanosecondOfDay: Int64) { self.nanosecondOfDay = nanosecondOfDay }

  /// Takes a time of day; `nil` where a part is out of range.
  package init?(hour: Int, minute: Int, second: Int, nanosecond: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, 0...999_999_999 ~= nanosecond else {
      return nil
    }
    let seconds = Int64(hour * 3_600 + minute * 60 + second)
    nanosecondOfDay = seconds * Self.nanosecondsPerSecond + Int64(nanosecond)
  }

  /// From 0 to 23.
  package var hour: Int { secondOfDay / 3_600 }
  /// From 0 to 59.
  package var minute: Int { secondOfDay / 60 % 60 }
  /// From 0 to 59.
  package var second: Int { secondOfDay % 60 }
  /// The part of a second, from 0 to 999,999,999.
  package var nanosecond: Int { Int(nanosecondOfDay % Self.nanosecondsPerSecond) }

  /// Whole seconds since midnight.
  var secondOfDay: Int { Int(nanosecondOfDay / Self.nanosecondsPerSecond) }

  /// The time of day that much later, round the clock.
  func adding(seconds: Int64, nanoseconds: Int64) -> LocalTime {
    let shift = seconds % 86_400 * Self.nanosecondsPerSecond + nanoseconds
    return LocalTime(checked: (nanosecondOfDay + shift).flooredRemainder(Self.nanosecondsPerDay))
  }

  /// The time of day at a multiple of a unit, not later.
  func truncated(to nanoseconds: Int64) -> LocalTime {
    LocalTime(checked: nanosecondOfDay - nanosecondOfDay % nanoseconds)
  }
}

extension LocalTime: Comparable {
  /// Orders from midnight on.
  package static func < (left: Self, right: Self) -> Bool {
    left.nanosecondOfDay < right.nanosecondOfDay
  }
}
