/// The text that a page's structured data gives as its article (schema.org's `articleBody`).
///
/// Source: RFC 8259, strings; schema.org/articleBody.
struct DeclaredArticle {
  /// The text, with its map to the page's scripts.
  let text: MappedText
  /// The hashes of its runs of four words.
  let runs: Set<UInt64>

  /// Shorter texts are teasers.
  private static let fewestBytes = 300

  /// The longest such text of a page; `nil` where it has none.
  init?(_ tree: HTMLTree) {
    let script = tree.scriptText
    let key = Array("\"articleBody\"".utf8)
    var longest: MappedText?
    var position = 0
    while let quote = script[position...].firstIndex(of: UInt8(ascii: "\"")) {
      position = quote + 1
      guard script[quote...].starts(with: key) else { continue }
      let rest = script[(quote + key.count)...].drop(while: TextEdges.isSpace)
      guard rest.first == UInt8(ascii: ":") else { continue }
      let value = rest.dropFirst().drop(while: TextEdges.isSpace)
      guard value.first == UInt8(ascii: "\"") else { continue }
      let (text, end) = Self.string(value.dropFirst())
      if text.count > longest?.count ?? 0 { longest = text }
      position = max(position, end)
    }
    guard let longest, longest.count >= Self.fewestBytes, !longest.bytes.contains(0x3c) else {
      return nil
    }
    text = longest.trimmed()
    runs = Set(WordRuns.hashes(of: text.bytes[...]))
  }

  /// The share of a text's runs of words that the declared article holds too.
  func share(of text: [UInt8]) -> Double {
    let own = WordRuns.hashes(of: text[...])
    guard !own.isEmpty else { return 0 }
    return Double(own.count { runs.contains($0) }) / Double(own.count)
  }

  /// The string after an opening quote, its escapes decoded, and the place after it.
  private static func string(_ bytes: ArraySlice<UInt8>) -> (MappedText, Int) {
    var text = MappedText()
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let stop =
        bytes[position...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        ?? bytes.endIndex
      text.append(bytes[position..<stop])
      guard stop + 1 < bytes.endIndex, bytes[stop] == UInt8(ascii: "\\") else {
        return (text, min(stop + 1, bytes.endIndex))
      }
      let (scalar, length) = escape(bytes[stop...])
      var decoded: [UInt8] = []
      UTF8Writing.append(scalar, to: &decoded)
      text.append(decoded, replacing: stop..<(stop + length))
      position = stop + length
    }
    return (text, position)
  }

  /// What the escape at the start of a text means, and its length.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> (UInt32, Int) {
    let sign = bytes[bytes.startIndex + 1]
    switch sign {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return (0x0a, 2)
    case UInt8(ascii: "t"): return (0x20, 2)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return (0x20, 2)
    case UInt8(ascii: "u"):
      guard let first = unit(bytes.dropFirst(2)) else { return (0xfffd, 2) }
      if (0xd800...0xdbff).contains(first), bytes.dropFirst(6).starts(with: Array("\\u".utf8)),
        let second = unit(bytes.dropFirst(8)), (0xdc00...0xdfff).contains(second)
      {
        return (0x10000 + (first - 0xd800) << 10 + (second - 0xdc00), 12)
      }
      return ((0xd800...0xdfff).contains(first) || first == 0 ? 0xfffd : first, 6)
    case ..<0x80: return (UInt32(sign), 2)
    default: return (0x5c, 1)
    }
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let digits = bytes.prefix(4)
    guard digits.count == 4 else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

/// The runs of four words of a text, as hashes; case and signs make no difference.
enum WordRuns {
  /// The hashes in the order of the text; texts of fewer words give one.
  static func hashes(of text: ArraySlice<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = NameHash.seed
    var length = 0
    for byte in text {
      let lower = (0x41...0x5a) ~= byte ? byte | 0x20 : byte
      if (0x61...0x7a) ~= lower || (0x30...0x39) ~= lower || (0xc3...0xdf) ~= lower
        || ((0x80...0xbf) ~= lower && length > 0)
      {
        hash = NameHash.next(hash, lower)
        length += 1
      } else if length > 0 {
        words.append(hash)
        hash = NameHash.seed
        length = 0
      }
    }
    if length > 0 { words.append(hash) }
    guard words.count > 3 else {
      return words.isEmpty ? [] : [words.reduce(0) { $0 &* 31 &+ $1 }]
    }
    return (0...(words.count - 4)).map { start in
      words[start..<(start + 4)].reduce(0) { $0 &* 31 &+ $1 }
    }
  }
}
