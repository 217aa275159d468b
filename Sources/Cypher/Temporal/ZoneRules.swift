/// What the named time zones are: read once, from bytes that the caller brings.
package final class ZoneRules: Sendable {
  /// The bytes of a zone's TZif file; `nil` where there is no such zone.
  package typealias Loader = @Sendable (String) -> [UInt8]?

  private let load: Loader

  package init(load: @escaping Loader = { _ in nil }) { self.load = load }
}
