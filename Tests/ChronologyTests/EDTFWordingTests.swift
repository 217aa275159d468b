import Chronology
import TestSupport
import Testing

struct EDTFWordingTests {
  /// One value of every form, and what is particular to French or English about it.
  static let values = [
    "2026-01-06", "2026-05-01", "2026-01", "2026-08", "2026", "0476-09-04", "0000", "-0043-03-15",
    "Y20260", "Y-17E7", "1950S2", "Y12E5S2",
    "2026-01~", "2026-01-06~", "2026?", "2026-01-06?", "2026-04%", "202X~", "20XX?",
    "2026?-01-~20", "2026-01~-20", "2026-%01",
    "202X", "199X", "20XX", "00XX", "19XX", "1XXX", "XXXX", "2X26", "000X", "-01XX",
    "2026-XX", "2026-01-XX", "2026-04-XX", "2026-XX-XX", "2026-1X", "2026-0X", "2026-XX-15",
    "2026-01-0X", "2026-02-2X", "2026-01-X5",
    "202X-09-04", "20XX-12-25", "XXXX-05-09", "XXXX-12-XX", "1XXX-XX", "202X-09-04~",
    "2025-09-04/2025-10", "2025-09-04/2025-09-10", "2025-09-04/2025-10-01", "2025-12-30/2026-01-02",
    "2025-09/2026-01", "2025-09/2025-11", "2025-10/2026", "2014/2022", "2026-01-20/2026-01-20",
    "2025-09-04~/2025-09-10~", "2025-09?/2026-01~", "2014%/2022", "2026-01-XX/2026-02-15",
    "202X/2031", "20XX/2100", "2014/202X",
    "2022-02-24/..", "2014/..", "2025-04/..", "2014~/..", "202X/..", "2022-02-24?/..",
    "../2027", "../2027-06", "../2026-03-31", "../2027~", "../202X", "../2026-01-XX",
    "2022-02-24/", "2014/", "/2027", "/2026-03-31",
    "[2027,2029,2031]", "[2025-05,2025-06]", "[2025-12,2026-01]", "[2026-01-06,2026-01-07]",
    "[2027..]", "[..2022-02-24]", "[2014,2022..2024]", "[2026-01-05..2026-01-08]",
    "[2026-01,2026-03..]", "[2025-09-04,2026-01-06]", "[2014~,2016]",
    "{2026-01-06,2026-01-07}", "{2014,2022}", "{2022..2024}", "{2022..}", "{..2014}",
    "{2024-12,2026}", "{2025-09-01,2025-10-04}",
    "2026-21", "2026-22", "2026-23", "2025-24", "2026-25", "2025-28", "2026-29", "2025-30",
    "2026-33", "2026-34", "2026-36", "2026-37", "2026-39", "2026-40", "2026-41",
    "2026-01-20T06:34:00", "2026-01-20T18:00:00Z", "2026-01-20T18:30:05+01:00",
    "2026-01-20T18:30:00-03:30",
  ]

  @Test func `values read well in French and English, in full and in short`() throws {
    var table = "EDTF\tfrançais\tabrégé\tEnglish\tshort\n"
    for text in Self.values {
      let value = try EDTF(text)
      table += "\(text)\t\(value.wording(in: .french))\t\(value.shortWording(in: .french))"
      table += "\t\(value.wording(in: .english))\t\(value.shortWording(in: .english))\n"
    }
    try expectGolden(table, "wordings.tsv")
  }

  @Test(arguments: values)
  func `no wording has a tab, a doubled space or a straight apostrophe`(text: String) throws {
    let value = try EDTF(text)
    for language in Language.allCases {
      for wording in [value.wording(in: language), value.shortWording(in: language)] {
        #expect(!wording.isEmpty)
        #expect(!wording.contains { "\t\n'".contains($0) })
        #expect(!wording.contains("  "))
      }
    }
  }
}
