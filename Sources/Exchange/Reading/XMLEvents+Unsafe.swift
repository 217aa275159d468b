import CLibXML2

/// Steps through XML with libxml2's reader.
///
/// No file and no network connection is opened and no entity of the document's own resolved; a document
/// type is refused. Depth is limited to libxml2's 256 levels.
@safe struct XMLEvents: ~Copyable {
  private let reader: xmlTextReaderPtr

  /// The longest document that is read.
  static let longest = 1 << 28

  /// Calls a closure with each event and its line.
  ///
  /// - Throws: `GraphFileError` where the bytes are no well-formed XML or hold a document type, or
  ///   what the closure throws.
  static func read(
    _ bytes: [UInt8], _ body: (XMLEvent, Int) throws(GraphFileError) -> Void
  ) throws(GraphFileError) {
    guard bytes.count <= longest else {
      throw GraphFileError(line: 1, reason: .tooLarge(limit: longest))
    }
    let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Void, GraphFileError> in
      // SAFETY: the reader looks at the buffer until it is freed, which is before this closure ends.
      guard let events = unsafe XMLEvents(buffer) else {
        return .failure(GraphFileError(line: 1, reason: .notWellFormed))
      }
      do throws(GraphFileError) {
        try events.run(body)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private init?(_ buffer: UnsafeRawBufferPointer) {
    let options = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET
    let made = unsafe xmlReaderForMemory(
      buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil,
      Int32(options))
    guard let made = unsafe made else { return nil }
    unsafe reader = made
  }

  deinit {
    // SAFETY: made in `init`, owned by this value alone.
    unsafe xmlFreeTextReader(reader)
  }

  private func run(
    _ body: (XMLEvent, Int) throws(GraphFileError) -> Void
  ) throws(GraphFileError) {
    while true {
      let status = unsafe xmlTextReaderRead(reader)
      guard status >= 0 else {
        let line = unsafe Int(xmlTextReaderGetParserLineNumber(reader))
        throw GraphFileError(line: max(1, line), reason: .notWellFormed)
      }
      guard status == 1 else { return }
      let line = unsafe max(1, Int(xmlGetLineNo(xmlTextReaderCurrentNode(reader))))
      switch unsafe Int(xmlTextReaderNodeType(reader)) {
      case Int(XML_READER_TYPE_ELEMENT):
        let name = name()
        let isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
        try body(.start(name, attributes()), line)
        if isEmpty { try body(.end(name), line) }
      case Int(XML_READER_TYPE_END_ELEMENT): try body(.end(name()), line)
      case Int(XML_READER_TYPE_TEXT), Int(XML_READER_TYPE_CDATA),
        Int(XML_READER_TYPE_SIGNIFICANT_WHITESPACE):
        try body(.text(value()), line)
      case Int(XML_READER_TYPE_DOCUMENT_TYPE):
        throw GraphFileError(line: line, reason: .documentType)
      default: break
      }
    }
  }

  private func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 { attributes[name()] = value() }
    return attributes
  }

  private func name() -> String { unsafe Self.text(xmlTextReaderConstLocalName(reader)) }

  private func value() -> String { unsafe Self.text(xmlTextReaderConstValue(reader)) }

  @unsafe
  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    // SAFETY: libxml2 ends its texts with NUL and keeps this one until its next step.
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }
}
