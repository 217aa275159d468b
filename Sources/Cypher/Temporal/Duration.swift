/// A span of time in months, days and seconds, which cannot be turned into each other.
package struct Duration: Hashable, Sendable {
  package let months: Int64
  package let days: Int64
  package let seconds: Int64
  /// From 0 up to 10⁹: a negative duration has seconds rounded down.
  package let nanoseconds: Int32
}
