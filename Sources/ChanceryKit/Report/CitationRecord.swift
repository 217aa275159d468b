import Linguistics
import Notation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the citations of a report stated when it was last built or accepted: a file beside the report,
/// to be kept with it.
struct CitationRecord {
  /// Beside `brief.md` it is `brief.cited.json`.
  let path: String
  /// By id.
  private(set) var states: [String: CitedState] = [:]
  /// Whether there was a file.
  let exists: Bool

  /// Reads the record of a report; an empty one where there is none.
  ///
  /// - Throws: `ReportError` where the file is none.
  init(of report: String) throws(ReportError) {
    let dot = report.lastIndex(of: ".")
    let slash = report.lastIndex(of: "/")
    let hasEnding = dot.map { dot in slash.map { $0 < dot } ?? true } ?? false
    path = (hasEnding ? report[..<(dot ?? report.endIndex)] : report[...]) + ".cited.json"
    exists = FileManager.default.fileExists(atPath: path)
    guard exists else { return }
    let json: JSONValue
    do {
      json = try JSONValue(parsing: Array(Data(contentsOf: URL(filePath: path))), file: path)
    } catch {
      throw ReportError(file: path, message: "cannot be read: \(error); restore or delete it")
    }
    guard case .array(let entries) = json else {
      throw ReportError(file: path, message: "no list of citations; restore or delete it")
    }
    for entry in entries {
      guard let state = CitedState(entry) else {
        throw ReportError(
          file: path, message: "an entry is no citation: \(entry.line); restore or delete the file")
      }
      states[state.id] = state
    }
  }

  /// Takes what is stated now: what is new, and with `all` also what changed; forgets the rest.
  mutating func take(_ now: [CitedState], all: Bool) {
    var kept: [String: CitedState] = [:]
    for state in now { kept[state.id] = all ? state : states[state.id] ?? state }
    states = kept
  }

  /// Writes the file, sorted by id; none where nothing is cited and none was.
  func write() throws {
    guard exists || !states.isEmpty else { return }
    let entries = states.values.sorted { $0.id < $1.id }.map(\.json)
    _ = try FileWriter.write(
      Array((JSONValue.array(entries).lines(depth: 1) + "\n").utf8), to: path)
  }
}
