package import Chronology
package import Notation

/// Answers lines of a date, a tab and words that count from it.
package enum DateBatch {
  /// Answers one line; a date that is empty or `-` is none.
  ///
  /// The answer has `input` and `expressions`, and `error` where the line cannot be read.
  package static func answer(_ line: String, language: Language) -> JSONValue {
    guard let tab = line.firstIndex(of: "\t") else {
      return fault(line, "expected a date, a tab and words")
    }
    let date = line[..<tab].filter { $0 != " " }
    let words = String(line[line.index(after: tab)...])
    guard date != "", date != "-" else {
      return DateReading(words, anchor: nil, language: language).json
    }
    do throws(EDTFError) {
      return DateReading(words, anchor: try EDTF(date), language: language).json
    } catch {
      return fault(words, error.description)
    }
  }

  private static func fault(_ input: String, _ message: String) -> JSONValue {
    .object([
      JSONMember("input", .string(input)), JSONMember("expressions", .array([])),
      JSONMember("error", .string(message)),
    ])
  }
}
