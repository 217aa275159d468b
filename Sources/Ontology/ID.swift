/// A stable identifier that remembers what it names: no actor's ID is taken for an event's.
///
/// The same input and the same decisions give the same identifiers on every machine.
public struct ID<Subject>: Hashable, Sendable {
  /// The text kept in files, such as `country:FRA`.
  public let text: String

  /// Takes the text as it stands in a file.
  public init(_ text: String) {
    self.text = text
  }
}

extension ID: Comparable {
  /// Orders by the text's UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension ID: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension ID: Codable {
  /// Reads a single string.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
