/// A name that is known before a text is read, or a place where there is none.
public struct KnownName: Hashable, Sendable {
  /// UTF-8 offsets in the text; every token that it touches belongs to the name.
  public let byteRange: Range<Int>
  /// What it names; nothing where no name may be found.
  public let type: NameType?

  /// A known name.
  public init(byteRange: Range<Int>, type: NameType?) {
    self.byteRange = byteRange
    self.type = type
  }
}
