/// A day and a time of day, at an offset from UTC and, perhaps, in a named zone.
package struct DateTime: Hashable, Sendable {
  package let local: LocalDateTime
  /// Seconds east of UTC, within ±18 hours.
  package let offset: Int32
  /// The name of the zone, such as `Europe/Stockholm`; `nil` for an offset alone.
  package let zone: String?

  package init(_ local: LocalDateTime, offset: Int32, zone: String? = nil) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }

  /// Whole seconds since 1970-01-01T00:00Z.
  package var secondsSince1970: Int64 { local.secondsSince1970 - Int64(offset) }

  /// Its zone: the name where it has one.
  var place: Zone { zone.map { .named($0) } ?? .offset(offset) }
}

extension DateTime: Comparable {
  /// Orders by the moment, then from west to east, then by the zone's name.
  package static func < (left: Self, right: Self) -> Bool {
    let (earlier, later) = (left.secondsSince1970, right.secondsSince1970)
    guard earlier == later else { return earlier < later }
    let (part, otherPart) = (left.local.time.nanosecond, right.local.time.nanosecond)
    guard part == otherPart else { return part < otherPart }
    guard left.offset == right.offset else { return left.offset < right.offset }
    return (left.zone ?? "") < (right.zone ?? "")
  }
}
