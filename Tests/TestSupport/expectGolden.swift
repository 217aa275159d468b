import Foundation
package import Testing

/// Compares a text with the file of that name under `Golden/` beside the calling test.
///
/// `RECORD_GOLDEN=1` writes the file and fails once, so that a recording never passes unseen.
package func expectGolden(
  _ text: String, _ name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: "\(filePath)").deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, "\(name) differs from its golden file", sourceLocation: sourceLocation)
}
