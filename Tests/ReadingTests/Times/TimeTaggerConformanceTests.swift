import Chronology
import Reading
import TestSupport
import Testing

/// One row of the shared specification.
struct TimeRow: CustomTestStringConvertible, Sendable {
  let language: Language
  let document: EDTF?
  let story: EDTF?
  let expression: String
  let type: String
  /// The values that are right, `null` where none is.
  let values: [String]
  let rule: String
  let context: String

  var testDescription: String { "\(expression) (\(language.rawValue), \(rule))" }

  /// The sentence to read: the context where it holds the expression, else the expression alone.
  var sentence: String {
    context.lowercased().contains(expression.lowercased()) ? context : expression
  }

  static let all: [TimeRow] = {
    guard let table = try? SharedFolder.text("specs/temporal-expressions.tsv") else { return [] }
    return table.split(separator: "\n").dropFirst().compactMap { TimeRow($0) }
  }()

  private init?(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 9, let language = Language(rawValue: fields[0]) else { return nil }
    self.language = language
    document = try? EDTF(fields[1])
    story = try? EDTF(fields[2])
    expression = fields[3]
    type = fields[4]
    let alternatives = fields[7].split(separator: "|").map(String.init)
    values = [fields[5].isEmpty ? "null" : fields[5]] + alternatives
    rule = fields[6]
    context = fields[8]
  }
}

@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct TimeTaggerConformanceTests {
  private static let french = TimeTagger(language: .french)
  private static let english = TimeTagger(language: .english)

  @Test func `finds every row of the specification`() {
    #expect(TimeRow.all.count == 354)
  }

  @Test(arguments: TimeRow.all)
  func `gives each expression its value`(row: TimeRow) {
    let tagger = row.language == .french ? Self.french : Self.english
    let found = tagger.expressions(
      in: TokenizedText(row.sentence), published: row.document, story: row.story)
    if row.type == "NONE" {
      #expect(found.map(\.text) == [])
      return
    }
    let wanted = row.expression.lowercased()
    let matching = found.filter {
      wanted.contains($0.text.lowercased()) || $0.text.lowercased().contains(wanted)
    }
    #expect(matching.count == 1, "found \(found.map(\.text))")
    #expect(matching.first?.type.rawValue == row.type)
    #expect(row.values.contains(matching.first?.value?.description ?? "null"))
    #expect(matching.first?.rule.rawValue == row.rule)
  }
}
