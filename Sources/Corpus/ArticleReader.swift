import Ontology
import Chronology
import Crypto

/// Makes an article of a file's bytes.
package enum ArticleReader {
  /// The largest file that is read, in bytes.
  package static let largestSize = 32 << 20

  /// What is read from one file.
  package struct Result: Sendable {
    /// `nil` where the file holds no article.
    package let article: Article?
    package let faults: [Fault]
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; UTF-8, with or without a byte order mark.
  ///   - path: The file's name in messages and in the document.
  ///   - entry: What a manifest says of it, which is stronger than front matter and detection.
  /// - Returns: The article where there is one, and every fault found on the way.
  package static func read(
    _ bytes: [UInt8], path: String, entry: Manifest.Entry? = nil
  ) -> Result {
    func refuse(_ place: Fault.Place, _ message: String) -> Result {
      Result(article: nil, faults: [Fault(file: path, place: place, message: message)])
    }
    guard bytes.count <= largestSize else {
      return refuse(
        .byte(largestSize),
        "\(bytes.count) bytes are too many for an article; split the file (limit \(largestSize))")
    }
    if let zero = bytes.firstIndex(of: 0) {
      return refuse(.byte(zero), "a NUL byte; this is no text file")
    }
    var content = bytes[...]
    if content.starts(with: [0xef, 0xbb, 0xbf]) { content = content.dropFirst(3) }
    if let bad = UTF8Validity.firstBadByte(content) {
      return refuse(.byte(bad), "not UTF-8; convert the file, for instance with iconv")
    }
    let text = String(decoding: content, as: UTF8.self)
    let (matter, rest, faults) = FrontMatter.split(text[...], file: path)
    let (title, body) = Self.parts(
      of: rest, path: path, hasMatter: rest.startIndex != text.startIndex)
    guard !body.isEmpty else {
      let fault = Fault(file: path, place: .byte(bytes.count), message: "no text in this file")
      return Result(article: nil, faults: faults + [fault])
    }
    let digest = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
    let metadata = MetadataReader.metadata(
      of: MetadataReader.Input(
        path: path, entry: entry, matter: matter, heading: title,
        text: PageText(
          lines: rest.split(whereSeparator: \.isNewline).map(String.init), body: body), body: body))
    let document = Document(
      id: ID("doc:" + digest.prefix(12)), sha256: digest, path: path, title: metadata.title,
      outlet: metadata.outlet, author: metadata.author, url: metadata.url,
      language: metadata.language, published: metadata.publication?.value, body: body)
    return Result(
      article: Article(document: document, manifestID: entry?.id, metadata: metadata),
      faults: faults)
  }

  private static func parts(
    of text: Substring, path: String, hasMatter: Bool
  ) -> (title: String?, body: String) {
    if path.hasSuffix(".md") || path.hasSuffix(".markdown") {
      let (title, plain) = MarkdownText.plain(text)
      return (title, TextEdges.trimmed(plain))
    }
    if hasMatter { return (nil, TextEdges.trimmed(String(text))) }
    let copy = PageCopy(String(text))
    return (copy.title, copy.body)
  }
}

/// The blank edges of a text.
enum TextEdges {
  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
