/// A time of day, at an offset from UTC.
package struct Time: Hashable, Sendable {
  package let local: LocalTime
  /// Seconds east of UTC, within ±18 hours.
  package let offset: Int32
}
