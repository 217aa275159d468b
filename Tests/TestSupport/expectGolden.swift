package import Foundation
package import Testing

/// Compares a text with the file of that name under `Golden/` beside the calling test, or in another
/// folder.
///
/// `RECORD_GOLDEN=1` writes the file and fails once, so that a recording never passes unseen.
package func expectGolden(
  _ text: String, _ name: String, in folder: URL? = nil, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: "\(filePath)").deletingLastPathComponent().appending(path: "Golden")
  let file = (folder ?? golden).appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
    return
  }
  let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == recorded, "\(name) differs from its golden file", sourceLocation: sourceLocation)
}
