import Chronology
import Testing

@testable import Diagram

struct ShortDateTests {
  @Test(arguments: [
    ([], Language.french, ""),
    (["2026-01-06"], .french, "6 janv. 2026"),
    (["2026-05-01"], .french, "1er mai 2026"),
    (["2026-05-01"], .english, "1 May 2026"),
    (["2025-03", "2025-06"], .french, "mars–juin 2025"),
    (["2025-09-04", "2026-01-06"], .french, "sept. 2025–janv. 2026"),
    (["2025-09-04", "2025-09-05"], .french, "4–5 sept. 2025"),
    (["2025-09", "2025-09-05"], .english, "Sept 2025"),
    (["2024", "2026"], .english, "2024–2026"),
    (["2022-02-24/.."], .french, "depuis le 24 févr. 2022"),
    (["1949/.."], .english, "since 1949"),
    (["2026-01~"], .french, "v. janv. 2026"),
    (["2026~"], .english, "c. 2026"),
    (["2025-03/2025-06"], .french, "mars–juin 2025"),
  ])
  func `shortens dates and keeps their doubt`(
    dates: [String], language: Language, text: String
  ) throws {
    let short = ShortDate.text(of: try dates.map { try EDTF($0) }, in: language)
    #expect(String(short.map { $0 == "\u{A0}" ? " " : $0 }) == text)
  }

  @Test(arguments: ["2026-01?", "2026-01%"])
  func `puts a question mark to what is uncertain`(date: String) throws {
    #expect(ShortDate.text(of: [try EDTF(date)], in: .french).hasSuffix("?"))
  }
}
