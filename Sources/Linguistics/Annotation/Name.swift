/// A name in a text.
public struct Name: Hashable, Sendable {
  /// Its tokens.
  public let tokens: Range<TokenIndex>
  /// What it names.
  public let type: NameType

  /// A name of some tokens.
  public init(tokens: Range<TokenIndex>, type: NameType) {
    self.tokens = tokens
    self.type = type
  }
}
