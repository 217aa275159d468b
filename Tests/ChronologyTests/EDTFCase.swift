import Chronology
import TestSupport
import Testing

/// One row of the shared table of EDTF texts.
struct EDTFCase: CustomTestStringConvertible, Sendable {
  enum Expectation: String { case valid, invalid, lax }

  let text: String
  let expectation: Expectation
  let level: Int?
  let kind: String
  let earliest: String
  let latest: String

  var testDescription: String { "'\(text)'" }

  /// All rows with an expectation; none where the table is absent.
  static func all(_ expectation: Expectation) -> [EDTFCase] {
    guard let table = try? SharedFolder.text("specs/edtf-cases.tsv") else { return [] }
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 5, fields[1] == expectation.rawValue else { return nil }
      return EDTFCase(
        text: fields[0], expectation: expectation, level: Int(fields[2]), kind: fields[3],
        earliest: fields[4], latest: fields[5])
    }
  }
}
