import Chronology
import TestSupport
import Testing

@testable import Timeline

struct DateGlyphTests {
  @Test(arguments: [
    ("2024-05-03", "day"), ("2024-05-03T10:00:00Z", "day"), ("2024-05", "span"),
    ("2024", "span"), ("2024-21", "span"), ("Y12024", "span"), ("2024-05~", "~span"),
    ("2024-05?", "?span"), ("2024-05-03%", "~?day"), ("2024-XX", "masked"), ("202X", "masked"),
    ("1850S2", "masked"), ("2024-03/2024-08", "bar within within"),
    ("../2024", "bar open within"), ("2024/..", "bar within open"),
    ("2024/", "bar within unknown"), ("/2024", "bar unknown within"),
    ("2014~/2022", "~bar within within"), ("[2024-05,2024-07]", "choice of 2"),
    ("[2024-05,2024-07..]", "choice of 2 and later"), ("[2027..]", "after"),
    ("[..2027]", "before"), ("[2026-01-05..2026-01-08]", "masked"),
    ("{2024-05,2024-07}", "several"), ("{2022..2024}", "bar within within"),
  ])
  func `draws each kind of date as its own kind of mark`(date: String, name: String) throws {
    let glyph = try #require(try DateGlyph(EDTF(date)))
    #expect(Self.name(of: glyph) == name)
  }

  @Test(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
  func `has a mark for every valid date of the standard`() throws {
    for line in try SharedFolder.text("specs/edtf-cases.tsv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, fields[1] == "valid" else { continue }
      let date = try EDTF(String(fields[0]))
      let glyph = try #require(DateGlyph(date), "\(fields[0])")
      #expect(!glyph.evidence.isEmpty, "\(fields[0])")
      #expect(glyph.evidence.allSatisfy { !$0.isEmpty }, "\(fields[0])")
    }
  }

  @Test func `keeps the bounds of a bar's ends apart`() throws {
    let glyph = try #require(try DateGlyph(EDTF("1970-01-02/1970-02")))
    #expect(glyph.form == .bar(from: .within(1..<1), to: .within(32..<59)))
    #expect(glyph.evidence == [1..<2, 32..<59])
  }

  private static func name(of glyph: DateGlyph) -> String {
    let qualifiers = (glyph.isApproximate ? "~" : "") + (glyph.isUncertain ? "?" : "")
    return qualifiers
      + {
        switch glyph.form {
        case .day: "day"
        case .span: "span"
        case .masked: "masked"
        case .bar(let start, let end): "bar \(name(of: start)) \(name(of: end))"
        case .choice(let times, let before, let after):
          "choice of \(times.count)" + (before ? " and earlier" : "") + (after ? " and later" : "")
        case .several: "several"
        case .after: "after"
        case .before: "before"
        }
      }()
  }

  private static func name(of end: DateGlyph.End) -> String {
    switch end {
    case .within: "within"
    case .open: "open"
    case .unknown: "unknown"
    }
  }
}
