/// A day of the proleptic Gregorian calendar, years −999,999,999 to +999,999,999.
package struct Date: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSince1970: Int
}
