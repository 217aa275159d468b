/// A time of day, without a zone.
package struct LocalTime: Hashable, Sendable {
  /// From 0 up to 86,400 × 10⁹.
  package let nanosecondOfDay: Int64
}
