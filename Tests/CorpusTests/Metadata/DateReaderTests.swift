import Chronology
import Testing

@testable import Corpus

struct DateReaderTests {
  @Test(
    arguments: [
      ("2026-01-07", "2026-01-07"),
      ("2026-01-07T23:30:00+01:00", "2026-01-07"),
      ("2026-01-07T00:30:00Z", "2026-01-07"),
      ("2026-1-7 8:05", "2026-01-07"),
      ("2026/01/07", "2026-01-07"),
      ("2026.01.07", "2026-01-07"),
      ("20260107", "2026-01-07"),
      ("20260107T101500Z", "2026-01-07"),
      ("20260107101500", "2026-01-07"),
      ("Wed, 07 Jan 2026 10:15:00 GMT", "2026-01-07"),
      ("07-Jan-2026", "2026-01-07"),
      ("1767780000", "2026-01-07"),
      ("1767780000000", "2026-01-07"),
      ("2026-01", "2026-01"),
      ("janvier 2026", "2026-01"),
      ("7 de enero de 2026", "2026-01-07"),
      ("7. März 2026", "2026-03-07"),
      ("1970-01-01T00:00:00Z", nil),
      ("0001-01-01T00:00:00", nil),
      ("2026-13-01", nil),
      ("2025-02-29", nil),
      ("2026", nil),
      ("hier", nil),
      ("", nil),
      ("99999999999999999999999", nil),
    ] as [(String, String?)])
  func `reads the values of metadata`(text: String, value: String?) {
    let reader = DateReader(order: .dayFirst)
    #expect(reader.value(text)?.description == value)
  }

  @Test(
    arguments: [
      ("Publié le mardi 6 janvier 2026 à 10h30", ["2026-01-06"]),
      ("Le 1er mai 2025", ["2025-05-01"]),
      ("mar. 6 janv. 2026", ["2026-01-06"]),
      ("Tuesday, January 6, 2026", ["2026-01-06"]),
      ("Jan. 6, 2026, 10 a.m.", ["2026-01-06"]),
      ("6th of January, 2026", ["2026-01-06"]),
      ("January 2026", ["2026-01"]),
      ("06/01/2026 à 10:05", ["2026-01-06"]),
      ("31.12.25", ["2025-12-31"]),
      ("du 5 décembre 2025 au 6 janvier 2026", ["2025-12-05", "2026-01-06"]),
      ("AOÛT 2025", ["2025-08"]),
      ("35 pays, 27 chefs d’État, 2026", []),
      ("10:30:45", []),
      ("version 2.1.3", []),
    ] as [(String, [String])])
  func `finds the dates of a line`(line: String, values: [String]) {
    let reader = DateReader(order: .dayFirst)
    #expect(reader.dates(in: line).compactMap { $0.date.value?.description } == values)
  }

  @Test(
    arguments: [
      ("06/01/2026", NumericOrder.dayFirst, "2026-01-06"),
      ("06/01/2026", .monthFirst, "2026-06-01"),
      ("06/01/2026", .open, "[2026-01-06,2026-06-01]"),
      ("06/06/2026", .open, "2026-06-06"),
      ("16/01/2026", .monthFirst, "2026-01-16"),
      ("01/16/2026", .dayFirst, "2026-01-16"),
      ("01/16/2026", .open, "2026-01-16"),
    ] as [(String, NumericOrder, String)])
  func `reads numeric dates in their page's order, and both ways where nothing tells`(
    text: String, order: NumericOrder, value: String
  ) {
    #expect(DateReader(order: order).dates(in: text).first?.date.value?.description == value)
  }

  @Test(
    arguments: [
      ("en-US", Language.english, NumericOrder.monthFirst), ("en_GB", .english, .dayFirst),
      ("en", .english, .open), (nil, .english, .open), ("fr-FR", .french, .dayFirst),
      (nil, .french, .dayFirst), (nil, nil, .dayFirst), ("de", nil, .dayFirst),
    ] as [(String?, Language?, NumericOrder)])
  func `takes the order of numeric dates from the language tag`(
    tag: String?, language: Language?, order: NumericOrder
  ) {
    #expect(NumericOrder(tag: tag, language: language) == order)
  }

  @Test func `gives the place of a date in UTF-8`() {
    let line = "À Kyïv, le 6 janvier 2026."
    let found = DateReader(order: .dayFirst).dates(in: line)[0]
    #expect(String(decoding: Array(line.utf8)[found.range], as: UTF8.self) == "6 janvier 2026")
  }

  @Test(
    arguments: [
      ("https://example.org/2026/01/06/sommet-de-paris", "2026-01-06", "2026/01/06"),
      ("https://example.org/monde/2026-01-06-sommet.html?y=2020", "2026-01-06", "2026-01-06"),
      ("https://example.org/a_20260106_b", "2026-01-06", "20260106"),
      ("https://example.org/world/2026/jan/06/summit", "2026-01-06", "2026/jan/06"),
      ("https://example.org/2026/01/summit", "2026-01", "2026/01"),
      ("https://example.org/2026/summit", "2026", "2026"),
      ("corpus/2026-01-06 Le sommet.txt", "2026-01-06", "2026-01-06"),
      ("https://example.org/news/06-01-2026", "2026-01-06", "06-01-2026"),
      ("https://example.org/vision-2030-plan", nil, nil),
      ("https://2026.example.org/summit", nil, nil),
      ("https://example.org/article-12345678.html", nil, nil),
      ("https://example.org/1945/05/08/victory", nil, nil),
      ("000_d67f840d80fe8130.txt", nil, nil),
      ("", nil, nil),
    ] as [(String, String?, String?)])
  func `finds the date of an address`(address: String, value: String?, quote: String?) {
    let found = AddressDate.date(in: address)
    #expect(found?.date.value?.description == value)
    #expect(found?.quote == quote)
  }
}
