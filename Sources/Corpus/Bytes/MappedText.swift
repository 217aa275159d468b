/// A text that is built of parts of another one, with the map back to it.
struct MappedText: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var map = ByteMap()

  init() {}

  /// The text of a part of the original.
  init(_ slice: ArraySlice<UInt8>) { append(slice) }

  var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds bytes of the original; the slice's indices are its places there.
  mutating func append(_ slice: ArraySlice<UInt8>) {
    bytes += slice
    map.append(slice.count, verbatim: slice.startIndex)
  }

  /// Adds a text that stands for a range of the original.
  mutating func append(_ text: some Collection<UInt8>, replacing range: Range<Int>) {
    bytes += text
    map.append(text.count, replacing: range)
  }

  /// Takes the last byte off.
  mutating func removeLast() {
    bytes.removeLast()
    map.removeLast()
  }

  /// The text without white space at its ends.
  func trimmed() -> MappedText {
    let rest = TextEdges.trimmed(bytes[...])
    var result = MappedText()
    result.bytes = Array(rest)
    result.map.append(rest.startIndex..<rest.endIndex, of: map)
    return result
  }
}
