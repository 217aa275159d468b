extension Date {
  /// Reads a date as ISO 8601 writes it.
  package init(_ text: String) throws(CypherError) {
    self = try reading(text, "date") { scanner throws(TemporalFault) in try scanner.date() }
  }
}

extension LocalTime {
  /// Reads a time of day as ISO 8601 writes it; a `T` may stand before it.
  package init(_ text: String) throws(CypherError) {
    self = try reading(text, "local time") { scanner throws(TemporalFault) in
      _ = scanner.take("T")
      return try scanner.time()
    }
  }
}

extension Time {
  /// Reads a time of day with an offset; without one, it is told by the caller.
  package init(_ text: String, defaultOffset: Int32) throws(CypherError) {
    self = try reading(text, "time") { scanner throws(TemporalFault) in
      _ = scanner.take("T")
      let local = try scanner.time()
      return Time(local, offset: try scanner.offset() ?? defaultOffset)
    }
  }
}

extension LocalDateTime {
  /// Reads a date and a time of day with a `T` between them; midnight where there is no time.
  package init(_ text: String) throws(CypherError) {
    self = try reading(text, "local date and time") { scanner throws(TemporalFault) in
      let date = try scanner.date()
      return LocalDateTime(date, scanner.take("T") ? try scanner.time() : .midnight)
    }
  }
}

extension DateTime {
  /// Reads a date, a time of day, and an offset, a zone's name in brackets, or both.
  ///
  /// - Throws: `ArgumentError` where the text is written otherwise, there is no such zone, or its
  ///   clocks never show that time at that offset.
  package init(_ text: String, defaultZone: Zone, _ zones: ZoneRules) throws(CypherError) {
    let parts = try reading(text, "date and time", DateTime.parts)
    switch parts.zone {
    case nil: self = try zones.dateTime(parts.local, defaultZone)
    case (let offset?, nil)?: self.init(parts.local, offset: offset)
    case (let offset, let name?)?:
      guard case .named(let name)? = Zone(name) else {
        throw .invalidArgument("'\(name)' is no name of a time zone")
      }
      self = try zones.dateTime(parts.local, .named(name), preferring: offset)
      if let offset, offset != self.offset || local != parts.local {
        throw .invalidArgument(
          "'\(text)': \(name) is not at \(Zone.text(ofOffset: offset)) then;"
            + " its clocks are at \(Zone.text(ofOffset: self.offset))")
      }
    case (nil, nil)?: self = try zones.dateTime(parts.local, defaultZone)
    }
  }

  /// Reads what `description` wrote, and takes the offset as it stands.
  init?(stored text: String) {
    guard let parts = try? reading(text, "date and time", DateTime.parts),
      let offset = parts.zone?.offset
    else { return nil }
    self.init(parts.local, offset: offset, zone: parts.zone?.name)
  }

  private static func parts(
    _ scanner: inout TemporalScanner
  ) throws(TemporalFault) -> (local: LocalDateTime, zone: (offset: Int32?, name: String?)?) {
    let date = try scanner.date()
    let time = scanner.take("T") ? try scanner.time() : .midnight
    return (LocalDateTime(date, time), try scanner.zone())
  }
}

extension Duration {
  /// Reads a duration as ISO 8601 writes it.
  package init(_ text: String) throws(CypherError) {
    self = try reading(text, "duration") { scanner throws(TemporalFault) in
      try scanner.duration()
    }
  }
}

/// Reads the whole of a text.
private func reading<Result>(
  _ text: String, _ kind: String,
  _ read: (inout TemporalScanner) throws(TemporalFault) -> Result
) throws(CypherError) -> Result {
  var scanner = TemporalScanner(text)
  do {
    let result = try read(&scanner)
    try scanner.end()
    return result
  } catch {
    let shown = text.unicodeScalars.count > 60 ? text.prefix(60) + "…" : text[...]
    throw .invalidArgument(
      "'\(shown)' is no \(kind): character \(error.position + 1): \(error.problem)")
  }
}
