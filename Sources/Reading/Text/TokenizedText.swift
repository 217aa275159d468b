/// A text, its folded form and its tokens, in one pass.
package struct TokenizedText: Sendable {
  package let text: String
  package let utf8: [UInt8]
  /// The UTF-8 bytes with Latin letters in lower case; as many as `utf8`, at the same offsets.
  package let lowered: [UInt8]
  package let folded: FoldedText
  package let tokens: [Token]

  /// Cuts a text into tokens; the time is linear in its length.
  ///
  /// Words are runs of letters. An apostrophe after a word of French elision (`l'`, `d'`, `qu'`,
  /// `jusqu'` …) ends the token; elsewhere it joins (`aujourd'hui`, `Putin's` is `putin` and `'s`).
  /// Hyphens are marks of their own: `avant-hier` is three tokens.
  package init(_ text: String) {
    self.text = text
    utf8 = Array(text.utf8)
    lowered = Self.lowered(utf8)
    folded = FoldedText(text)
    tokens = Self.tokens(of: folded, utf8)
  }

  /// The folded form of a token as text.
  package func form(_ token: Token) -> String {
    String(decoding: folded.bytes[token.folded], as: UTF8.self)
  }

  /// The original text of a range of UTF-8 bytes.
  package func original(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// Lower-cases ASCII and Latin-1 letters, which keep their length.
  private static func lowered(_ utf8: [UInt8]) -> [UInt8] {
    var bytes = utf8
    for position in bytes.indices {
      let byte = bytes[position]
      if byte >= 0x41, byte <= 0x5a {
        bytes[position] = byte | 0x20
      } else if byte >= 0x80, byte <= 0x9e, byte != 0x97, position > 0,
        bytes[position - 1] == 0xc3
      {
        bytes[position] = byte + 0x20
      } else if byte == 0x92, position > 0, bytes[position - 1] == 0xc5 {
        bytes[position] = 0x93
      }
    }
    return bytes
  }

  private static func tokens(of folded: FoldedText, _ utf8: [UInt8]) -> [Token] {
    let bytes = folded.bytes
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var position = 0
    var followsSpace = true
    while position < bytes.count {
      let start = position
      let byte = bytes[position]
      let kind: Token.Kind
      if byte == 0x20 || byte == 0x09 || byte == 0x0d {
        position += 1
        followsSpace = true
        continue
      } else if byte == 0x0a {
        position = endOfLineBreaks(bytes, position)
        kind = .lineBreak
      } else if isLetter(byte) {
        position = endOfWord(bytes, position)
        kind = .word
      } else if isDigit(byte) {
        while position < bytes.count, isDigit(bytes[position]) { position += 1 }
        kind = .number
      } else {
        position += 1
        while position < bytes.count, bytes[position] & 0xc0 == 0x80 { position += 1 }
        kind = .mark
      }
      let range = folded.original(start..<position)
      tokens.append(
        Token(
          kind: kind, folded: start..<position, range: range,
          isCapitalized: kind == .word && isCapital(utf8, range, bytes[start]),
          followsSpace: followsSpace))
      followsSpace = kind == .lineBreak
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc3 && byte != 0xe2
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// A capital is what folding changed to another letter than lower-casing alone leaves in place.
  private static func isCapital(_ utf8: [UInt8], _ range: Range<Int>, _ first: UInt8) -> Bool {
    let byte = utf8[range.lowerBound]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5a }
    let character = String(decoding: utf8[range], as: UTF8.self).unicodeScalars.first
    return character?.properties.isUppercase ?? false
  }

  private static func endOfLineBreaks(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    var end = start
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x0a || byte == 0x20 || byte == 0x09 || byte == 0x0d else { break }
      position += 1
      if byte == 0x0a { end = position }
    }
    return end
  }

  private static func endOfWord(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if isLetter(byte) || (byte & 0xc0 == 0x80 && position > start && bytes[position - 1] >= 0x80)
      {
        position += 1
        continue
      }
      guard byte == 0x27, position + 1 < bytes.count, isLetter(bytes[position + 1]) else { break }
      if Elision.ends(bytes[start..<position]) { return position + 1 }
      guard Elision.joins(bytes[start..<position]) else { break }
      position += 1
    }
    return position
  }
}
