package import Chronology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a `manifest.csv` says of the articles beside it; stronger than what is detected.
package struct Manifest: Sendable {
  /// One article's line; what is empty or missing says nothing.
  package struct Entry: Sendable {
    package var path: String
    package var id: String?
    package var title: String?
    package var published: EDTF?
    package var outlet: String?
    package var author: String?
    package var url: String?
    /// `.some(nil)` where the manifest names a language that is neither French nor English.
    package var language: Language??
    /// The line of the manifest, counted from 1.
    package var line: Int
  }

  /// The columns a manifest may have, in their usual order.
  package static let columns = [
    "path", "id", "published", "title", "outlet", "author", "url", "language",
  ]

  /// In the order of the file.
  package let entries: [Entry]

  /// A manifest that says nothing.
  package init() { entries = [] }

  /// Reads a manifest.
  ///
  /// - Throws: The first fault: an unknown or doubled column, no `path`, a value that is no EDTF
  ///   date, or a path that is listed twice.
  package init(_ text: String, file: String) throws(Fault) {
    let records = try CSVReader.records(of: text, file: file)
    guard let header = records.first else {
      throw Fault(
        file: file, place: .line(1), message: "no header; begin with the line 'path,published'")
    }
    let positions = try Self.positions(of: header, file: file)
    var entries: [Entry] = []
    var lines: [String: Int] = [:]
    for record in records.dropFirst() {
      let entry = try Self.entry(record, positions, file: file)
      if let first = lines.updateValue(record.line, forKey: entry.path) {
        throw Fault(
          file: file, place: .line(record.line),
          message: "'\(entry.path)' is listed twice, first on line \(first); keep one of them")
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  private static func positions(
    of header: CSVReader.Record, file: String
  ) throws(Fault) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() {
      guard columns.contains(name) else {
        throw Fault(
          file: file, place: .line(header.line),
          message: "unknown column '\(name)'; the columns are \(columns.joined(separator: ", "))")
      }
      guard positions.updateValue(index, forKey: name) == nil else {
        throw Fault(
          file: file, place: .line(header.line), message: "the column '\(name)' occurs twice")
      }
    }
    guard positions["path"] != nil else {
      throw Fault(
        file: file, place: .line(header.line),
        message: "no column 'path'; it says which file a line is about")
    }
    return positions
  }

  private static func entry(
    _ record: CSVReader.Record, _ positions: [String: Int], file: String
  ) throws(Fault) -> Entry {
    func value(_ column: String) -> String? {
      guard let index = positions[column], index < record.fields.count else { return nil }
      let text = record.fields[index]
      return text.isEmpty ? nil : text
    }
    if record.fields.count > positions.count {
      throw Fault(
        file: file, place: .line(record.line),
        message: "\(record.fields.count) fields under \(positions.count) columns; "
          + "put a value that holds a comma in quotes")
    }
    guard let path = value("path") else {
      throw Fault(file: file, place: .line(record.line), message: "no path on this line")
    }
    return Entry(
      path: path, id: value("id"), title: value("title"),
      published: try value("published").map { text throws(Fault) in
        try PublishedDate.read(text, file: file, line: record.line)
      },
      outlet: value("outlet"), author: value("author"), url: value("url"),
      language: value("language").map { Language(rawValue: $0.lowercased()) }, line: record.line)
  }
}
