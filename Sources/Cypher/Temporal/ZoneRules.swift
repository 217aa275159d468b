import Synchronization

/// What the named time zones are: read once, from bytes that the caller brings.
///
/// The module itself reads no file.
package final class ZoneRules: Sendable {
  /// The bytes of a zone's TZif file; `nil` where there is no such zone.
  package typealias Loader = @Sendable (String) -> [UInt8]?

  private let load: Loader
  private let names: @Sendable () -> [String]
  private let known = Mutex<[String: ZoneTransitions]>([:])

  /// Takes what brings the bytes of a zone, and the names of all zones, for near misses.
  package init(
    load: @escaping Loader = { _ in nil }, names: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.load = load
    self.names = names
  }

  /// The rules of a zone.
  ///
  /// - Throws: `ArgumentError` where there is no such zone.
  func transitions(of name: String) throws(CypherError) -> ZoneTransitions {
    if let rules = known.withLock({ $0[name] }) { return rules }
    guard let rules = read(name) else { throw unknown(name) }
    known.withLock { $0[name] = rules }
    return rules
  }

  private func read(_ name: String) -> ZoneTransitions? {
    for name in [ZoneLinks.target(of: name), name] {
      if let name, let bytes = load(name), let rules = TimeZoneFile.transitions(of: bytes) {
        return rules
      }
    }
    return nil
  }

  private func unknown(_ name: String) -> CypherError {
    let near = NearMiss.best(for: name, among: names())
    let hint = near.map { "; did you mean '\($0)'?" } ?? "; write an offset such as '+01:00'"
    return .invalidArgument("no time zone is named '\(name)'" + hint)
  }
}

extension ZoneRules {
  /// The offset of a zone at a moment, in seconds since 1970-01-01T00:00Z.
  func offset(of zone: Zone, at seconds: Int64) throws(CypherError) -> Int32 {
    switch zone {
    case .offset(let offset): offset
    case .named(let name): try transitions(of: name).offset(at: seconds)
    }
  }

  /// The moment at which a clock of a zone shows a local time.
  ///
  /// A time that comes twice is the one of the preferred offset, else the first; one that is
  /// skipped is moved forward.
  func dateTime(
    _ local: LocalDateTime, _ zone: Zone, preferring offset: Int32? = nil
  ) throws(CypherError) -> DateTime {
    switch zone {
    case .offset(let offset): return DateTime(local, offset: offset)
    case .named(let name):
      let rules = try transitions(of: name)
      let (offset, shift) = rules.resolve(local: local.secondsSince1970, preferring: offset)
      guard let moved = shift == 0 ? local : local.adding(seconds: shift, nanoseconds: 0) else {
        throw .outOfYears
      }
      return DateTime(moved, offset: offset, zone: name)
    }
  }

  /// What a clock of a zone shows at a moment.
  func dateTime(
    secondsSince1970 seconds: Int64, nanosecond: Int, _ zone: Zone
  ) throws(CypherError) -> DateTime {
    let offset = try offset(of: zone, at: seconds)
    let (local, overflow) = seconds.addingReportingOverflow(Int64(offset))
    guard !overflow, let local = LocalDateTime(secondsSince1970: local, nanosecond: nanosecond)
    else { throw .outOfYears }
    return DateTime(local, offset: offset, zone: zone.name)
  }
}

extension Zone {
  /// The name of a named zone.
  var name: String? {
    switch self {
    case .named(let name): name
    case .offset: nil
    }
  }
}
