/// What a user types into a search, made into a query that FTS5 always understands.
///
/// Every word must occur. Words between straight or typographic quotation marks stand together, and
/// a word that ends in `*` stands for all that begin so. Everything else is plain text: no operator
/// of FTS5 is reachable.
struct FullTextQuery {
  /// The query in the syntax of FTS5; matches nothing where the user typed no word.
  let text: String

  init(_ typed: String) {
    var phrases: [String] = []
    var current = ""
    var isQuoted = false
    for character in typed {
      switch character {
      case "\"", "“", "”", "«", "»":
        Self.add(current, to: &phrases)
        current = ""
        isQuoted.toggle()
      case _ where character.isWhitespace && !isQuoted:
        Self.add(current, to: &phrases)
        current = ""
      default:
        current.append(character)
      }
    }
    Self.add(current, to: &phrases)
    text = phrases.isEmpty ? "\"\"" : phrases.joined(separator: " ")
  }

  private static func add(_ words: String, to phrases: inout [String]) {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let plain = words.filter { $0 != "\"" && $0 != "\0" }
    phrases.append("\"\(plain)\"" + (plain.hasSuffix("*") ? "*" : ""))
  }
}
