import Chronology
import TestSupport
import Testing

@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct EDTFConformanceTests {
  @Test func `the table has its 217 rows`() {
    #expect(EDTFCase.all(.valid).count == 127)
    #expect(EDTFCase.all(.invalid).count == 74)
    #expect(EDTFCase.all(.lax).count == 16)
  }

  @Test(arguments: EDTFCase.all(.valid))
  func `a valid text has its level, kind and days`(row: EDTFCase) throws {
    let value = try EDTF(row.text)
    #expect(value.level == row.level)
    #expect(value.kind == row.kind)
    #expect(Self.wording(value.bounds.earliestStart, "-inf", 0) == Self.day(row.earliest))
    #expect(Self.wording(value.bounds.latestEnd, "+inf", -1) == Self.day(row.latest))
  }

  @Test(arguments: EDTFCase.all(.valid))
  func `canonical text reads back to the same value`(row: EDTFCase) throws {
    let value = try EDTF(row.text)
    let again = try EDTF(value.description)
    #expect(again == value)
    #expect(again.description == value.description)
  }

  @Test(arguments: EDTFCase.all(.invalid))
  func `an invalid text is refused, in lax reading too`(row: EDTFCase) throws {
    let error = #expect(throws: EDTFError.self) { try EDTF(row.text) }
    #expect(throws: EDTFError.self) { try EDTF.lax(row.text) }
    let offset = try #require(error?.offset)
    #expect(0...row.text.utf8.count ~= offset)
  }

  @Test(arguments: EDTFCase.all(.lax))
  func `a lax text is read with a warning and never written back`(row: EDTFCase) throws {
    #expect(throws: EDTFError.self) { try EDTF(row.text) }
    let reading = try EDTF.lax(row.text)
    #expect(!reading.warnings.isEmpty)
    guard let value = reading.value else { return }
    #expect(value.description != row.text)
    #expect(try EDTF(value.description) == value)
  }

  /// The table gives seconds, bounds are days.
  private static func day(_ moment: String) -> String {
    String(moment.prefix { $0 != "T" })
  }

  private static func wording(_ bound: Bound, _ infinity: String, _ step: Int) -> String {
    switch bound {
    case .day(let day): day.advanced(by: step).description
    case .unbounded: infinity
    case .unknown: "?"
    }
  }
}

extension EDTF {
  /// The kind as the table names it.
  fileprivate var kind: String {
    switch form {
    case .date: "date"
    case .dateTime: "datetime"
    case .season: "season"
    case .longYear: "year"
    case .interval: "interval"
    case .oneOf: "one-of"
    case .allOf: "all-of"
    }
  }
}
