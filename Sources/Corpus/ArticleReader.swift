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
  ///   - bytes: The file as it is, in any encoding that `DecodedText` reads.
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
      return Result(article: nil, faults: [fault(ofSize: bytes.count, path: path)])
    }
    let decoded: DecodedText
    do throws(DecodedText.Refusal) {
      decoded = try DecodedText(bytes)
    } catch {
      return refuse(.byte(error.byte), error.message)
    }
    let content = ArticleContent.read(decoded, path: path)
    var faults = content.faults
    if let bad = decoded.firstBadByte {
      let message = "not \(decoded.encoding.rawValue); what cannot be read is marked '\u{fffd}'"
      faults.append(Fault(file: path, place: .byte(bad), message: message))
    }
    guard !content.body.isEmpty else {
      let fault = Fault(file: path, place: .byte(bytes.count), message: "no text in this file")
      return Result(article: nil, faults: faults + [fault])
    }
    let body = content.body
    let digest = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
    let metadata = MetadataReader.metadata(
      of: MetadataReader.Input(
        path: path, entry: entry, matter: content.frontMatter, page: content.page,
        heading: content.page == nil ? content.title : nil,
        text: PageText(lines: content.lines, body: body), body: body,
        bodyBytes: content.map.original(of: 0..<content.map.count)))
    let document = Document(
      id: ID("doc:" + digest.prefix(12)), sha256: digest, path: path, title: metadata.title,
      outlet: metadata.outlet, author: metadata.author, url: metadata.url,
      language: metadata.language, published: metadata.publication?.value, body: body)
    return Result(
      article: Article(
        document: document, manifestID: entry?.id, byteMap: content.map, metadata: metadata),
      faults: faults)
  }

  /// What is said of a file that is too large.
  static func fault(ofSize size: Int, path: String) -> Fault {
    Fault(
      file: path, place: .byte(largestSize),
      message: "\(size) bytes are too many for an article; split the file (limit \(largestSize))")
  }
}
