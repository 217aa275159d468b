/// A date of ISO 8601-2:2019 (Extended Date/Time Format).
public struct EDTF: Hashable, Codable, Sendable, CustomStringConvertible {
  public let description: String

  /// Reads a value.
  public init(_ text: String) throws(EDTFError) { description = text }
}

/// Why a text is no EDTF value.
public struct EDTFError: Error, Hashable {}

/// Where a span may begin or end.
public enum Bound: Hashable, Sendable {
  case day(Day)
  case unbounded
  case unknown
}

/// When a value may begin and end; half-open.
public struct Bounds: Hashable, Sendable {
  public let earliestStart: Bound
  public let latestStart: Bound
  public let earliestEnd: Bound
  public let latestEnd: Bound
}

extension EDTF {
  /// When it may begin and end.
  public var bounds: Bounds {
    Bounds(earliestStart: .unknown, latestStart: .unknown, earliestEnd: .unknown, latestEnd: .unknown)
  }

  /// The value in words.
  public func wording(in language: Language) -> String { description }
}
