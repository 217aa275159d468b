import CLibXML2

/// libxml2's events on their way into the columns of a page.
///
/// Every run of text is traced back to its bytes: the parser's position is known at each event, and
/// the run either stands verbatim just before it or is what an entity there was decoded to.
@unsafe struct HTMLEvents {
  var builder = HTMLTreeBuilder()
  private let source: UnsafeBufferPointer<UInt8>
  private let context: htmlParserCtxtPtr
  /// The parser's position at the last event; what lies before it is spoken for.
  private var cursor = 0

  init(source: UnsafeBufferPointer<UInt8>, context: htmlParserCtxtPtr) {
    unsafe self.source = unsafe source
    unsafe self.context = unsafe context
  }

  /// Makes the context send its events to the `HTMLEvents` its user data points to.
  static func install(on context: htmlParserCtxtPtr) {
    guard let handler = unsafe context.pointee.sax else { return }
    unsafe handler.pointee = unsafe htmlSAXHandler()
    unsafe handler.pointee.startElement = { data, name, attributes in
      // SAFETY: `data` is the address `HTMLParser.run` set, alive during the parse.
      unsafe data?.assumingMemoryBound(to: HTMLEvents.self).pointee.start(name, attributes)
    }
    unsafe handler.pointee.endElement = { data, _ in
      // SAFETY: as above.
      unsafe data?.assumingMemoryBound(to: HTMLEvents.self).pointee.end()
    }
    unsafe handler.pointee.characters = { data, characters, count in
      // SAFETY: as above; `characters` holds `count` bytes.
      unsafe data?.assumingMemoryBound(to: HTMLEvents.self).pointee.text(characters, count)
    }
    unsafe handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.pointee.serror = { data, _ in
      // SAFETY: as above.
      unsafe data?.assumingMemoryBound(to: HTMLEvents.self).pointee.error()
    }
    unsafe handler.pointee.ignorableWhitespace = unsafe handler.pointee.characters
    unsafe handler.pointee.cdataBlock = { data, characters, count in
      // SAFETY: as above; `characters` holds `count` bytes.
      unsafe data?.assumingMemoryBound(to: HTMLEvents.self).pointee.raw(characters, count)
    }
  }

  private mutating func start(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let position = unsafe position()
    unsafe endTags(until: position)
    guard unsafe builder.open(.named(Self.hash(name)), at: tagStart(before: position)) else {
      unsafe xmlStopParser(context)
      return
    }
    unsafe cursor = max(cursor, position)
    // SAFETY: libxml2 gives pairs of name and value, ended by a null name; a value may be null.
    if var pair = unsafe attributes {
      while let name = unsafe pair.pointee {
        if let attribute = unsafe HTMLAttribute.named(Self.hash(name)) {
          let value = unsafe pair[1]
          let length = unsafe value.map { unsafe Int(xmlStrlen($0)) } ?? 0
          unsafe builder.attribute(
            attribute, UnsafeBufferPointer(start: value, count: length))
        }
        unsafe pair += 2
      }
    }
    unsafe builder.beginContent()
  }

  private mutating func end() {
    let position = unsafe position()
    unsafe endTags(until: position)
    unsafe cursor = max(cursor, position)
    unsafe builder.close()
  }

  private mutating func error() {
    guard unsafe !builder.countError(at: cursor) else { return }
    unsafe xmlStopParser(context)
  }

  private mutating func text(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let characters = unsafe characters, count > 0 else { return }
    guard unsafe builder.takesText else {
      unsafe raw(characters, count)
      return
    }
    let run = unsafe UnsafeBufferPointer(start: characters, count: Int(count))
    let position = unsafe position()
    if let offset = unsafe verbatim(run, endingNear: position) {
      unsafe endTags(until: offset)
      unsafe cursor = offset + run.count
      unsafe builder.text(run, verbatim: offset)
    } else {
      let start = unsafe min(cursor, position)
      unsafe cursor = position
      unsafe builder.text(run, replacing: start..<position)
    }
  }

  private mutating func raw(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let characters = unsafe characters, count > 0 else { return }
    let run = unsafe UnsafeBufferPointer(start: characters, count: Int(count))
    let position = unsafe position()
    let start = unsafe min(cursor, position)
    let range =
      unsafe verbatim(run, endingNear: position).map { $0..<($0 + run.count) } ?? start..<position
    unsafe builder.scriptContent(run, at: range)
    unsafe cursor = max(cursor, range.upperBound)
  }

  /// Where the parser stands in the source.
  private func position() -> Int {
    unsafe min(max(0, Int(xmlByteConsumed(context))), source.count)
  }

  /// Where a run stands in the source, after what is spoken for and ending at the position or, when
  /// the parser hands out a full buffer, one character on.
  private func verbatim(_ run: UnsafeBufferPointer<UInt8>, endingNear position: Int) -> Int? {
    for ahead in 0...4 {
      let start = position + ahead - run.count
      if unsafe start >= cursor && position + ahead <= source.count
        && matches(run, at: start)
      {
        return start
      }
    }
    let start = unsafe cursor
    return unsafe start + run.count <= source.count && matches(run, at: start) ? start : nil
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<run.count where unsafe run[index] != source[start + index] { return false }
    return true
  }

  /// Where the tag that ends at a position begins; the position itself for an implied element.
  private func tagStart(before position: Int) -> Int {
    var offset = unsafe cursor
    while offset < position {
      if unsafe source[offset] == UInt8(ascii: "<") { return offset }
      offset += 1
    }
    return position
  }

  /// Tells the builder of the end tags between the last event and a position, which the parser may
  /// have passed over; comments and the start tags that it left out are skipped.
  private mutating func endTags(until position: Int) {
    var offset = unsafe cursor
    while offset < position {
      guard unsafe source[offset] == UInt8(ascii: "<"), offset + 1 < position else {
        offset += 1
        continue
      }
      let next = unsafe source[offset + 1]
      if next == UInt8(ascii: "/") {
        offset += 2
        var hash = NameHash.seed
        while offset < position, unsafe Self.isLetter(source[offset]) {
          hash = unsafe NameHash.next(hash, source[offset] | 0x20)
          offset += 1
        }
        unsafe builder.endTag(.named(hash))
      } else if next == UInt8(ascii: "!") {
        offset = unsafe endOfComment(from: offset, until: position)
      } else {
        offset = unsafe endOfTag(from: offset + 1, until: position)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7a) ~= byte || (0x41...0x5a) ~= byte || (0x30...0x39) ~= byte
  }

  /// The place after the comment or declaration that begins somewhere.
  private func endOfComment(from start: Int, until limit: Int) -> Int {
    let dash = UInt8(ascii: "-")
    guard start + 3 < limit, unsafe source[start + 2] == dash, unsafe source[start + 3] == dash
    else { return unsafe endOfTag(from: start + 2, until: limit) }
    var offset = start + 4
    while offset < limit {
      if unsafe source[offset] == UInt8(ascii: ">"), unsafe source[offset - 1] == dash,
        unsafe source[offset - 2] == dash
      {
        return offset + 1
      }
      offset += 1
    }
    return limit
  }

  /// The place after the tag that begins somewhere; what stands in quotes does not end it.
  private func endOfTag(from start: Int, until limit: Int) -> Int {
    var offset = start
    var quote: UInt8?
    while offset < limit {
      let byte = unsafe source[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return offset + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      offset += 1
    }
    return limit
  }

  private static func hash(_ name: UnsafePointer<xmlChar>?) -> UInt64 {
    guard var byte = unsafe name else { return 0 }
    var hash = NameHash.seed
    // SAFETY: libxml2's names end with a zero byte.
    while unsafe byte.pointee != 0 {
      hash = unsafe NameHash.next(hash, byte.pointee)
      unsafe byte += 1
    }
    return hash
  }
}
