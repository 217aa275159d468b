/// The article proper of a page.
struct ExtractedBody: Sendable {
  /// UTF-8; paragraphs stand apart by a blank line.
  let bytes: [UInt8]
  /// From `bytes` to the decoded file.
  let map: ByteMap
}
