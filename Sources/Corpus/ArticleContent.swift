/// What a file holds: a text, and for a web page the page.
struct ArticleContent {
  /// How the file is written.
  enum Format: Hashable {
    case html
    case markdown
    case text
  }

  /// The headline, where the text has one.
  let title: String?
  let body: String
  /// From the body to the file.
  let map: ByteMap
  /// Where the file is a web page.
  let page: HTMLPage?
  let frontMatter: FrontMatter
  /// The decoded file after its front matter, in UTF-8.
  let text: ArraySlice<UInt8>
  let faults: [Fault]

  /// The lines of the file as a reader sees them, without markup.
  var lines: [String] {
    if let page { return page.lines.map(\.text) }
    return text.split { $0 == 0x0a || $0 == 0x0d }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads a decoded file by its format.
  static func read(_ decoded: DecodedText, path: String) -> ArticleContent {
    let format = format(of: decoded.bytes, path: path)
    if format == .html { return page(decoded, path: path) }
    let (matter, rest, faults) = splitFrontMatter(decoded, path: path)
    let title: String?
    let body: MappedText
    if format == .markdown {
      let markdown = MarkdownText(rest)
      (title, body) = (markdown.title, markdown.text.trimmed())
    } else if rest.startIndex > 0 {
      (title, body) = (nil, MappedText(TextEdges.trimmed(rest)))
    } else {
      let copy = PageCopy(rest)
      (title, body) = (copy.title, copy.body)
    }
    return ArticleContent(
      title: title, body: body.string, map: decoded.map.composed(under: body.map), page: nil,
      frontMatter: matter, text: rest, faults: faults)
  }

  private static func page(_ decoded: DecodedText, path: String) -> ArticleContent {
    let page = HTMLPage(decoded)
    let (body, map) = page.body()
    return ArticleContent(
      title: page.firstHeading?.text ?? page.title?.text, body: body, map: map, page: page,
      frontMatter: FrontMatter(), text: decoded.bytes[...],
      faults: page.fault(file: path).map { [$0] } ?? [])
  }

  /// The format by the path's ending; a text file that begins as a web page is one.
  static func format(of bytes: [UInt8], path: String) -> Format {
    let path = path.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: path.hasSuffix) { return .html }
    if [".md", ".markdown"].contains(where: path.hasSuffix) { return .markdown }
    let head = bytes.prefix(1_024).drop(while: TextEdges.isSpace).map { byte in
      (0x41...0x5a) ~= byte ? byte | 0x20 : byte
    }
    let signs = ["<!doctype html", "<html"]
    return signs.contains { head.starts(with: $0.utf8) } ? .html : .text
  }

  private static func splitFrontMatter(
    _ decoded: DecodedText, path: String
  ) -> (FrontMatter, ArraySlice<UInt8>, [Fault]) {
    guard decoded.bytes.starts(with: Array("---".utf8)) else {
      return (FrontMatter(), decoded.bytes[...], [])
    }
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    let (matter, rest, faults) = FrontMatter.split(text[...], file: path)
    let start = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
    return (matter, decoded.bytes[start...], faults)
  }
}
