import ChanceryKit
import Foundation
import Notation
import TestSupport
import Testing

struct ListingTests {
  private static func listing(_ rows: [(date: String, title: String, count: Int)]) -> Listing {
    var listing = Listing(
      columns: [
        .init("Date"), .init("Event", narrowest: 8), .init("N", isNumeric: true), .init("Empty"),
      ],
      keys: ["date", "title", "count", "names"])
    for row in rows {
      listing.append(
        .init(
          cells: [
            TerminalText(row.date), TerminalText(row.title), TerminalText("\(row.count)"),
            TerminalText(""),
          ],
          values: [
            .string(row.date), .string(row.title), .int(row.count), JSONValue(["a", row.title]),
          ]))
    }
    return listing
  }

  private let two = listing([
    ("2026-01-06", "Sommet de Paris", 3), ("2025-09", "Les alliés s’engagent", 12),
  ])

  @Test func `a table is aligned, and leaves out what is empty`() {
    #expect(
      two.table(width: nil, inColor: false) == """
        Date        Event                   N
        2026-01-06  Sommet de Paris         3
        2025-09     Les alliés s’engagent  12

        """)
  }

  @Test func `a narrow table wraps what gives way, and cuts nothing`() {
    #expect(
      two.table(width: 26, inColor: false) == """
        Date        Event        N
        2026-01-06  Sommet de    3
                    Paris
        2025-09     Les alliés  12
                    s’engagent

        """)
  }

  @Test func `a table that cannot stand becomes blocks`() {
    #expect(
      Self.listing([("2026-01-06", "Sommet de Paris", 3)]).table(width: 18, inColor: false) == """
        Date 2026-01-06
        Event Sommet de
        Paris
        N 3

        """)
  }

  @Test func `headings are marked in color`() {
    #expect(two.table(width: nil, inColor: true).hasPrefix("\u{1b}[1mDate\u{1b}[0m"))
    #expect(!two.table(width: nil, inColor: false).contains("\u{1b}"))
  }

  @Test(.tags(.property), arguments: 14..<80)
  func `no line is wider than the terminal`(width: Int) {
    let table = two.table(width: width, inColor: false)
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= width })
    for word in ["2026-01-06", "Sommet", "12"] { #expect(table.contains(word)) }
  }

  @Test func `no rows give no table, an empty array and the names of the fields`() {
    let empty = Self.listing([])
    #expect(empty.table(width: nil, inColor: false) == "")
    #expect(empty.json == "[]\n")
    #expect(empty.csv() == "date,title,count,names\r\n")
  }

  private static let hostile = [
    "plain", "a,b", "say \"no\"", "two\nlines", " spaces ", "=HYPERLINK(\"x\")", "+1", "-2",
    "@SUM(A1)", "\u{1b}[31mred", "é日🇫🇷", "", "-0753", "back\\slash", "\u{2028}", "\t=1",
  ]

  @Test(arguments: hostile)
  func `CSV reads back as it was written`(text: String) {
    let csv = Self.listing([("2026", text, 1)]).csv()
    let records = CSVOracle.records(of: csv)
    let expected = text.replacing("\u{1b}", with: "\u{fffd}").replacing("\t", with: " ")
    #expect(csv.hasSuffix("\r\n"))
    #expect(
      records == [
        ["date", "title", "count", "names"], ["2026", expected, "1", "a; \(expected)"],
      ])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("+x", "'+x"), ("-x", "'-x"), ("-2", "-2"), ("+1.5", "+1.5"),
    ("a=1", "a=1"), ("\t=1", "' =1"), ("  @x", "'  @x"),
  ])
  func `a spreadsheet gets no formula and knows the encoding`(text: String, cell: String) {
    let csv = Self.listing([("2026", text, 1)]).csv(isForSpreadsheet: true)
    #expect(csv.unicodeScalars.first == "\u{feff}")
    #expect(CSVOracle.records(of: csv)[1][1] == cell)
  }

  @Test(arguments: hostile)
  func `JSON reads back as it was written, and holds no control character`(text: String) throws {
    let json = Self.listing([("2026", text, 1), ("2027", "x", 2)]).json
    #expect(!json.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x2028 })
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["title"] as? String == text)
    #expect(rows[0]["count"] as? Int == 1)
    #expect(rows[0]["names"] as? [String] == ["a", text])
  }
}

/// Reads RFC 4180 letter by letter, slowly and plainly.
private enum CSVOracle {
  static func records(of text: String) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if rest.first == "\"" {
          field.unicodeScalars.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        fields.append(field)
        field = ""
        if scalar == "\n" {
          records.append(fields)
          fields = []
        }
      } else if scalar != "\r" {
        field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
