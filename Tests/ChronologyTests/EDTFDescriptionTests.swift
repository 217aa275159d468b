import Chronology
import Foundation
import TestSupport
import Testing

struct EDTFDescriptionTests {
  @Test(arguments: [
    ("?2026-01-20", "2026?-01-20"), ("~2026-~01-20", "2026-01~-20"),
    ("~2026-~01-~20", "2026-01-20~"),
    ("2026?-01~", "2026%-~01"), ("?2026~", "2026%"),
    ("2026-01-20T18:30:00+02", "2026-01-20T18:30:00+02:00"),
    ("2026-01-20T18:30:00+00:00", "2026-01-20T18:30:00Z"), ("[2029,2027]", "[2027,2029]"),
    ("{2027,2027,2026}", "{2026,2027}"), ("[2026,2026]", "2026"),
    ("[2024,2014..2016]", "[2014..2016,2024]"),
    ("Y17E07", "Y17E7"), ("2026-21", "2026-21"), ("-0044-03-15", "-0044-03-15"), ("000X", "000X"),
  ])
  func `a value is written in one way only`(text: String, canonical: String) throws {
    #expect(try EDTF(text).description == canonical)
    #expect(try EDTF(text) == EDTF(canonical))
  }

  static let lax: [(text: String, strict: String?, laxities: [Laxity])] = [
    ("202", "202X", [Laxity.threeDigitDecade]), ("20", "20XX", [.twoDigitCentury]),
    ("2026-21/2026-23", "2026-03/2026-11", [.seasonAsBound, .seasonAsBound]),
    ("2025-36/2026-33", "2025-10/2026-03", [.seasonAsBound, .seasonAsBound]),
    ("2026-21~", "2026-03~/2026-05~", [.qualifiedSeason]),
    ("?2026-21", "2026?-03/2026?-05", [.qualifiedSeason]),
    ("2025-24?", "2025-12?/2026-02?", [.qualifiedSeason]),
    ("20XX-21", "20XX-03/20XX-05", [.seasonOfUnspecifiedYear]),
    ("-2026-21", "-2026-03/-2026-05", [.seasonOfNegativeYear]),
    ("-0001-24", "-0001-12/0000-02", [.seasonOfNegativeYear]),
    ("[2027, 2029]", "[2027,2029]", [.spaceInSet]), ("[2026]", "2026", [.singleMember]),
    ("{2026-21,2026-24}", "{2026-03..2026-05,2026-12..2027-02}", [.seasonAsBound, .seasonAsBound]),
    ("2026-12-31T24:00:00", "2027-01-01T00:00:00", [.endOfDay]),
    ("2026-01-20T06:34:00.5Z", "2026-01-20T06:34:00Z", [.fractionOfSecond]),
    ("2026-01-20T06:34:00+0100", "2026-01-20T06:34:00+01:00", [.basicOffset]),
    ("../..", nil, [.noDate]), ("/", nil, [.noDate]), ("/..", nil, [.noDate]),
    ("../", nil, [.noDate]),
    ("2026-01", "2026-01", []),
  ]

  @Test(arguments: lax)
  func `lax reading gives a strict value and says what it mended`(
    text: String, strict: String?, laxities: [Laxity]
  ) throws {
    let reading = try EDTF.lax(text)
    #expect(reading.value?.description == strict)
    #expect(reading.warnings.map(\.laxity) == laxities)
  }

  @Test func `a value is coded as a single string`() throws {
    let values = [try EDTF("2026-01~"), try EDTF("[2027..]")]
    let json = try JSONEncoder().encode(values)
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-01~","[2027..]"]"#)
    #expect(try JSONDecoder().decode([EDTF].self, from: json) == values)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTF].self, from: Data(#"["2026-13"]"#.utf8))
    }
    #expect("\(String(describing: error))".contains("expected a month"))
  }

  @Test func `values sort by first day, last day and qualifier`() throws {
    let sorted = [
      "../2014", "[..2022-02-24]", "2014", "2022/2023", "2022-02-24", "2022-02-24?", "2022-02-24~",
      "2022-02-24%", "2022-02", "2022-02-24/..", "2026-01-06",
    ]
    let values = try sorted.map { try EDTF($0) }
    let expected = [
      "../2014", "[..2022-02-24]", "2014", "2022/2023", "2022-02-24", "2022-02-24?", "2022-02-24~",
      "2022-02-24%", "2022-02-24/..", "2026-01-06",
    ]
    #expect(values.reversed().sorted().map(\.description).filter { $0 != "2022-02" } == expected)
    let february = try #require(values.firstIndex(of: EDTF("2022-02")))
    #expect(values[february] < values[4])
  }
}
