import Foundation
import TestSupport
import Testing

struct DateCommandTests {
  private let program: Program

  init() { program = Program(folder: FileManager.default.temporaryDirectory) }

  private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(.tags(.conformance), .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
  func `every undisputed row of the table is answered as it says`() throws {
    let rows = try SharedFolder.text("specs/edtf-cases.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count > 5 && $0[1] != "lax" }
    #expect(rows.count == 201)
    let outcome = try program.run(
      ["date"], input: rows.map { $0[0] + "\n" }.joined())
    let answers = try outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    #expect(outcome.exitCode == 0)
    #expect(answers.count == rows.count)
    for (row, answer) in zip(rows, answers) {
      let isValid = row[1] == "valid"
      #expect(answer["input"] as? String == row[0])
      #expect(answer["valid"] as? Bool == isValid, "\(row[0])")
      #expect(answer["level"] as? Int == (isValid ? Int(row[2]) : nil), "\(row[0])")
      #expect(answer["earliest"] as? String == Self.day(row[4]), "\(row[0])")
      #expect(answer["latest"] as? String == Self.day(row[5]), "\(row[0])")
      #expect((answer["error"] as? String == nil) == isValid, "\(row[0])")
    }
  }

  /// The table gives moments, `-inf`, `+inf` and `?`.
  private static func day(_ bound: String) -> String? {
    ["", "-inf", "+inf", "?"].contains(bound) ? nil : String(bound.prefix { $0 != "T" })
  }

  @Test func `every line of standard input has its answer`() throws {
    let outcome = try program.run(["date"], input: "2026\r\n\n2026-13\nlast line 1")
    let answers = try objects(outcome)
    #expect(answers.map { $0["input"] as? String } == ["2026", "", "2026-13", "last line 1"])
    #expect(answers.map { $0["valid"] as? Bool } == [true, false, false, false])
    #expect(outcome.exitCode == 0)
  }

  @Test func `expressions are checked, and the invalid ones reported`() throws {
    let outcome = try program.run(["date", "2026-01~", "2026-13", "--language", "en"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.text.contains("about January 2026") || outcome.text.contains("circa"))
    #expect(outcome.errors.hasPrefix("chancery: '2026-13', character 6"))
    let json = try program.run(["date", "2026-01~", "--format", "json", "--language", "fr"])
    let answer = try #require(try objects(json).first)
    #expect(answer["wording"] as? String == "vers janvier 2026")
    #expect(answer["canonical"] as? String == "2026-01~")
    #expect(answer["latest"] as? String == "2026-01-31")
    #expect(json.exitCode == 0)
  }

  @Test func `words are read from an anchor`() throws {
    let outcome = try program.run([
      "date", "la veille", "--anchor", "2025-09-05", "--language", "fr", "--format", "json",
    ])
    let answer = try #require(try objects(outcome).first)
    let expressions = try #require(answer["expressions"] as? [[String: Any]])
    #expect(expressions.count == 1)
    #expect(expressions[0]["value"] as? String == "2025-09-04")
    #expect(expressions[0]["rule"] as? String == "E1")
    let none = try program.run(["date", "le chat", "--anchor", "2025-09-05"])
    #expect(none.exitCode == 2)
  }

  @Test func `a batch answers each line, with byte offsets`() throws {
    let outcome = try program.run(
      ["date", "--batch", "--language", "fr"],
      input: "2025-09-05\tl’été dernier, à la veille\n-\thier\nx\n")
    let answers = try objects(outcome)
    #expect(answers.count == 3)
    let found = try #require(answers[0]["expressions"] as? [[String: Any]])
    for expression in found {
      let bytes = Array("l’été dernier, à la veille".utf8)
      let start = try #require(expression["start"] as? Int)
      let end = try #require(expression["end"] as? Int)
      #expect(
        String(decoding: bytes[start..<end], as: UTF8.self) == expression["text"] as? String)
    }
    #expect(!found.isEmpty)
    #expect(answers[2]["error"] as? String == "expected a date, a tab and words")
  }
}
