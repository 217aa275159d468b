import CLibXML2

/// Parses HTML of any quality with libxml2's event interface.
///
/// libxml2 opens no file and no network connection here, loads no DTD, and knows only HTML's own
/// entities. Its events go into columns at once; no tree of C objects is built.
@safe struct HTMLParser: ~Copyable {
  private let context: htmlParserCtxtPtr

  /// Parses UTF-8.
  ///
  /// - Parameter bytes: Well-formed UTF-8 without NUL, no longer than `Int32.max`.
  /// - Returns: The page, or its beginning where it breaks a limit (`HTMLTree.stop`).
  static func parse(_ bytes: [UInt8]) -> HTMLTree {
    guard !bytes.isEmpty, let parser = HTMLParser(bytes) else {
      var builder = HTMLTreeBuilder()
      return builder.finish()
    }
    return parser.run(over: bytes)
  }

  private init?(_ bytes: [UInt8]) {
    // SAFETY: libxml2 copies the bytes before the closure ends; `deinit` frees the context once.
    let made = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
    }
    guard let made = unsafe made else { return nil }
    unsafe context = made
    let options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
      | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT
    _ = unsafe htmlCtxtUseOptions(made, Int32(options))
    unsafe made.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8)
  }

  deinit {
    // SAFETY: made in `init`, owned by this value alone; the event interface built no document.
    unsafe htmlFreeParserCtxt(context)
  }

  private consuming func run(over bytes: [UInt8]) -> HTMLTree {
    // SAFETY: `bytes` outlives the parse; the events get the address of `events`, which lives on
    // this frame until `htmlParseDocument` has returned, and the context's own address.
    unsafe bytes.withUnsafeBufferPointer { source in
      var events = unsafe HTMLEvents(source: source, context: context)
      unsafe HTMLEvents.install(on: context)
      unsafe withUnsafeMutablePointer(to: &events) { pointer in
        unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
        _ = unsafe htmlParseDocument(context)
        unsafe context.pointee.userData = nil
      }
      return unsafe events.builder.finish()
    }
  }
}
