/// Cuts a text into the pieces that are read by themselves, as scalars with their UTF-8 offsets.
struct TextPieces {
  /// A longer piece is cut: after a line break, else after a blank, else anywhere.
  ///
  /// spaCy refuses texts of more than 1,000,000 characters, because what its networks keep grows
  /// with the text; up to this length a text is read whole.
  static let longestPiece = 250_000

  /// The scalars of the piece, prepared as the options say.
  private(set) var scalars: [UInt32] = []
  /// For each scalar its UTF-8 offset in the text, and at the end that of what follows.
  private(set) var offsets: [Int32] = []
  private let text: String.UnicodeScalarView
  private var place: String.UnicodeScalarView.Index
  private var offset: Int32 = 0
  private let options: AnnotationOptions

  init(_ text: String, _ options: AnnotationOptions) {
    self.text = text.unicodeScalars
    place = self.text.startIndex
    self.options = options
  }

  /// Moves on to the next piece; false where there is none.
  mutating func next() -> Bool {
    guard place < text.endIndex else { return false }
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    /// The last good place to cut: how many scalars stand before it, where it is, and how good.
    var cut: (count: Int, place: String.UnicodeScalarView.Index, offset: Int32, isLine: Bool)?
    while place < text.endIndex {
      let value = text[place].value
      let start = offset
      place = text.index(after: place)
      offset += Int32(ScalarText.utf8Length(value))
      if options.readsLineByLine, Self.endsLine(value) {
        offsets.append(start)
        trim()
        return true
      }
      offsets.append(start)
      scalars.append(prepared(value))
      if scalars.count > Self.longestPiece / 2, ScalarText.isSpace(value),
        value == 0x0a || !(cut?.isLine ?? false)
      {
        cut = (scalars.count, place, offset, value == 0x0a)
      }
      if scalars.count == Self.longestPiece, place < text.endIndex {
        if let cut {
          scalars.removeLast(scalars.count - cut.count)
          offsets.removeLast(offsets.count - cut.count)
          (place, offset) = (cut.place, cut.offset)
        }
        break
      }
    }
    offsets.append(offset)
    if options.readsLineByLine { trim() }
    return true
  }

  private static func endsLine(_ value: UInt32) -> Bool {
    switch value {
    case 0x0a, 0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private func prepared(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2018, 0x2019: options.straightensApostrophes ? 0x27 : value
    case 0xa0, 0x202f, 0x2009: options.plainsBlanks ? 0x20 : value
    case 0xab, 0xbb, 0x201c, 0x201d, 0x201e: options.plainsQuotationMarks ? 0x22 : value
    case 0x2013, 0x2014: options.plainsDashes ? 0x2d : value
    default: value
    }
  }

  /// Takes the white space off both ends; what is left is still followed by an offset.
  private mutating func trim() {
    while let last = scalars.last, ScalarText.isSpace(last) {
      scalars.removeLast()
      offsets.removeLast()
    }
    let blanks = scalars.prefix(while: ScalarText.isSpace).count
    scalars.removeFirst(blanks)
    offsets.removeFirst(blanks)
  }
}
