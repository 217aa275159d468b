package import Chronology
package import Notation
import Reading

/// What is read in a few words of French or English, such as « la veille ».
package struct DateReading: Sendable {
  /// The words.
  package let input: String
  /// The day they count from; `nil` where none is known.
  package let anchor: EDTF?
  private let expressions: [TimeExpression]

  /// Reads words, counting from one date as both the document's and the story's.
  package init(_ input: String, anchor: EDTF?, language: Language) {
    self.input = input
    self.anchor = anchor
    expressions = TimeTagger(language: language).expressions(in: input, anchor: anchor)
  }

  /// Whether no expression of time was found.
  package var isEmpty: Bool { expressions.isEmpty }

  /// One line; ranges are UTF-8 bytes, and the value is null where nothing fixes it.
  package var json: JSONValue {
    .object([
      JSONMember("input", .string(input)),
      JSONMember("expressions", .array(expressions.map(Self.json))),
    ])
  }

  /// The expressions as a listing.
  package func listing(in language: Language) -> Listing {
    var listing = Listing(
      columns: [
        .init("Expression"), .init("Type"), .init("EDTF"),
        .init(language.words("En mots", "In words"), narrowest: 12), .init("TIMEX3"),
        .init(language.words("Règle", "Rule")),
      ], keys: [])
    for expression in expressions {
      listing.append(
        .init(
          cells: [
            TerminalText(expression.text), TerminalText(expression.type.rawValue),
            TerminalText(expression.value?.description ?? "–", .strong),
            TerminalText(expression.value?.wording(in: language) ?? "–"),
            TerminalText(expression.timexValue ?? ""),
            TerminalText(expression.rule.rawValue),
          ], values: []))
    }
    return listing
  }

  private static func json(_ expression: TimeExpression) -> JSONValue {
    .object([
      JSONMember("start", .int(expression.range.lowerBound)),
      JSONMember("end", .int(expression.range.upperBound)),
      JSONMember("text", .string(expression.text)),
      JSONMember("type", .string(expression.type.rawValue)),
      JSONMember("value", JSONValue(expression.value?.description)),
      JSONMember("timex", JSONValue(expression.timexValue)),
      JSONMember("rule", .string(expression.rule.rawValue)),
    ])
  }
}
