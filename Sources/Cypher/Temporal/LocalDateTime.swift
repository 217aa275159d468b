/// A day and a time of day, without a zone.
package struct LocalDateTime: Hashable, Sendable {
  package let date: Date
  package let time: LocalTime
}
