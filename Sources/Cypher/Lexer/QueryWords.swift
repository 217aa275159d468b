/// The words of the language, for programs that help to write it.
package enum QueryWords {
  /// The keywords as messages write them, sorted.
  package static let keywords: [String] = Keyword.allCases.map(\.name).sorted()

  /// Whether a character can stand in a name without backticks, after its first.
  package static func isNamePart(_ scalar: Unicode.Scalar) -> Bool { Lexer.isNamePart(scalar) }
}
