/// What an export gives: files, and what a reader should know about them.
package struct Export: Hashable, Sendable {
  /// One file.
  package struct File: Hashable, Sendable {
    /// Its name where the export is a folder; else empty.
    package let name: String
    package let bytes: [UInt8]
  }

  /// More than one only where the format is a folder of files.
  package let files: [File]
  /// What was left out, and why.
  package let remarks: [String]

  /// Takes one file.
  init(_ text: String, remarks: [String] = []) {
    files = [File(name: "", bytes: Array(text.utf8))]
    self.remarks = remarks
  }

  /// Takes the files of a folder.
  init(folder: [(name: String, text: String)], remarks: [String] = []) {
    files = folder.map { File(name: $0.name, bytes: Array($0.text.utf8)) }
    self.remarks = remarks
  }
}
