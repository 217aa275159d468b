import ChanceryKit
import Chronology
import Notation
import Testing

struct DateCheckTests {
  @Test(arguments: [
    (
      "2026-01~",
      #"{"input": "2026-01~", "valid": true, "level": 1, "earliest": "2026-01-01", "#
        + #""latest": "2026-01-31", "error": null}"#
    ),
    (
      "2022-02-24/..",
      #"{"input": "2022-02-24/..", "valid": true, "level": 1, "earliest": "2022-02-24", "#
        + #""latest": null, "error": null}"#
    ),
    (
      "2026-W04",
      #"{"input": "2026-W04", "valid": false, "level": null, "earliest": null, "latest": null, "#
        + #""error": "'2026-W04', character 6: EDTF has no weeks; write the first and last day, "#
        + #"such as 2026-01-19/2026-01-25"}"#
    ),
  ])
  func `a line is answered with validity, level, days and error`(text: String, json: String) {
    #expect(DateCheck(text).json.line == json)
  }

  @Test func `a reader gets words and inclusive days`() {
    #expect(
      DateCheck("2026-01~").text(in: .french, width: nil, inColor: false) == """
        EDTF          2026-01~
        en mots       vers janvier 2026
        valide        oui, niveau 1
        au plus tôt   2026-01-01 (1er janvier 2026)
        au plus tard  2026-01-31 (31 janvier 2026)

        """)
  }

  @Test(arguments: [
    ("2026-21/2026-23", ["write '2026-03/2026-11'"]),
    ("janvier 2026", ["in EDTF this is '2026-01'"]),
    ("la semaine des quatre jeudis", []), ("2026-01", []), ("", []),
  ])
  func `a near miss is answered with what was meant`(text: String, remedies: [String]) {
    #expect(DateCheck(text).remedies(in: .french) == remedies)
  }

  @Test(arguments: [
    (
      "2025-09-05\tla veille",
      #"{"input": "la veille", "expressions": [{"start": 0, "end": 9, "text": "la veille", "#
        + #""type": "DATE", "value": "2025-09-04", "timex": null, "rule": "E1"}]}"#
    ),
    ("2025-09-05\tle chat", #"{"input": "le chat", "expressions": []}"#),
    (
      "hier", #"{"input": "hier", "expressions": [], "error": "expected a date, a tab and words"}"#
    ),
    (
      "2025-13\thier",
      #"{"input": "hier", "expressions": [], "error": "'2025-13', character 6: "#
        + #"expected a month from 01 to 12, or a season from 21 to 41"}"#
    ),
  ])
  func `a line of a date and words is answered with expressions`(line: String, json: String) {
    #expect(DateBatch.answer(line, language: .french).line == json)
  }

  @Test(arguments: [
    (["fr_FR.UTF-8", nil, "en_US"], Language.french), ([nil, "", "fr"], .french),
    (["C", nil, "fr_CA"], .english), ([nil, nil, nil], .english), (["", "en", "fr"], .english),
  ])
  func `the first variable of the locale that says something gives the language`(
    variables: [String?], language: Language
  ) {
    #expect(Language(localeVariables: variables) == language)
  }
}
