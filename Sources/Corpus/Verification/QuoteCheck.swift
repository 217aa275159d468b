import Ontology

/// Looks up quotes of an article in its file as it came.
///
/// The byte map is not believed: every letter and digit of a quote is looked for at the place of the
/// file to which the map leads, and those places must follow each other as the text does.
package struct QuoteCheck {
  /// Why a quote does not stand in its file.
  package enum Failure: Error, Hashable, Sendable {
    /// The article's body says something else at this range, or ends before it.
    case notInBody
    /// The byte of the file where the next letter of the quote should stand.
    case notInFile(byte: Int)
  }

  private let file: [UInt8]
  private let body: [UInt8]
  private let map: ByteMap

  /// Takes a file's bytes and the article that was read of them.
  package init(file: [UInt8], article: Article) {
    self.file = file
    body = Array(article.document.body.utf8)
    map = article.byteMap
  }

  /// Where a quote stands in the file.
  ///
  /// - Parameters:
  ///   - quote: The words.
  ///   - range: UTF-8 offsets in the article's body.
  /// - Returns: Bytes of the file; markup and references between the words included.
  /// - Throws: Why it does not stand there.
  package func place(of quote: String, at range: Range<Int>) throws(Failure) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= body.count,
      body.count == map.count, body[range].elementsEqual(quote.utf8)
    else { throw .notInBody }
    var last = 0..<0
    for index in range {
      let place = map.original(of: index..<(index + 1))
      guard place.upperBound <= file.count, place.lowerBound >= last.lowerBound,
        stands(body[index], at: place)
      else { throw .notInFile(byte: min(place.lowerBound, file.count)) }
      last = place
    }
    return map.original(of: range)
  }

  /// The first place of a quote in the body, in UTF-8 offsets.
  package func range(of quote: String) -> Range<Int>? {
    let quote = Array(quote.utf8)
    guard let first = quote.first, quote.count <= body.count else { return nil }
    for start in 0...(body.count - quote.count)
    where body[start] == first && body[start..<(start + quote.count)].elementsEqual(quote) {
      return start..<(start + quote.count)
    }
    return nil
  }

  /// Whether a byte of the text may stand for a place of the file.
  ///
  /// A letter or digit of ASCII stands there itself, in whatever encoding, or as a character
  /// reference. Signs and spaces may stand for others, and other letters for their code in the
  /// file's encoding.
  private func stands(_ byte: UInt8, at place: Range<Int>) -> Bool {
    let isWord =
      0x30...0x39 ~= byte || 0x41...0x5a ~= byte || 0x61...0x7a ~= byte
    guard isWord else { return true }
    let bytes = file[place]
    return bytes.contains(byte) || bytes.first == UInt8(ascii: "&")
  }
}
