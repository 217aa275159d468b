/// A day and a time of day, at an offset from UTC and, perhaps, in a named zone.
package struct DateTime: Hashable, Sendable {
  package let local: LocalDateTime
  /// Seconds east of UTC, within ±18 hours.
  package let offset: Int32
  /// The name of the zone, such as `Europe/Stockholm`; `nil` for an offset alone.
  package let zone: String?
}
