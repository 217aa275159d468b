/// A line of the plain-text copy of a page, with what tells prose from furniture.
struct CopyLine {
  let index: Int
  /// The line without white space at its ends, as a range of the file.
  let range: Range<Int>
  let string: String
  let measure: TextMeasure
  /// Whether the lines before and after it are blank.
  private(set) var standsAlone = false
  /// Whether a line next to it is about as long, as in text whose lines were broken.
  private(set) var isWrapped = false
  /// Whether the same words stand in one of the next or last lines.
  private(set) var isDoubled = false
  /// Whether it speaks to the reader of the page, not of its subject.
  let isNotice: Bool
  /// Whether it opens what follows articles.
  let endsArticle: Bool

  /// Longer lines are prose, whatever they begin with, in bytes.
  private static let longestNotice = 400

  private init(_ bytes: ArraySlice<UInt8>, index: Int) {
    self.index = index
    range = bytes.startIndex..<bytes.endIndex
    string = String(decoding: bytes, as: UTF8.self)
    var measure = TextMeasure()
    measure.take(bytes)
    measure.finish()
    self.measure = measure
    let isShort = bytes.count <= Self.longestNotice && !bytes.isEmpty
    isNotice =
      isShort
      && (Furniture.isNotice(string) || Furniture.isBreadcrumb(string)
        || (!measure.endsSentence && Furniture.isCredit(string)))
    endsArticle = isShort && Furniture.endsCopy(string)
  }

  /// The lines of a text, blank ones too.
  static func lines(of bytes: ArraySlice<UInt8>) -> [CopyLine] {
    var lines: [CopyLine] = []
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      let feed = bytes[start...].firstIndex(of: 0x0a) ?? bytes.endIndex
      lines.append(CopyLine(TextEdges.trimmed(bytes[start..<feed]), index: lines.count))
      start = feed + 1
    }
    for index in lines.indices where !lines[index].isBlank {
      lines[index].standsAlone =
        (index == 0 || lines[index - 1].isBlank)
        && (index + 1 == lines.count || lines[index + 1].isBlank)
      lines[index].isWrapped = [index - 1, index + 1].contains { next in
        lines.indices.contains(next) && !lines[next].isNotice
          && lines[next].range.count * 10 > lines[index].range.count * 7
      }
      lines[index].isDoubled = isDoubled(index, in: lines)
    }
    return lines
  }

  private static func isDoubled(_ index: Int, in lines: [CopyLine]) -> Bool {
    let near = max(0, index - 3)..<min(lines.count, index + 4)
    return lines[index].measure.words <= 40
      && near.contains { $0 != index && lines[$0].says(lines[index]) }
  }

  var isBlank: Bool { range.isEmpty }

  /// Whether two lines have the same text.
  func says(_ other: CopyLine) -> Bool { string == other.string }

  /// A heading: short, not an entry of a list, without the end of a sentence.
  var isHeading: Bool {
    !isBlank && !isNotice && !isDoubled && prose == 0 && measure.words <= 20
      && !measure.endsSentence && measure.lastByte != UInt8(ascii: ",")
  }

  /// Whether it belongs to the head of a page: who wrote the article and when, how long it is.
  var isOfHead: Bool {
    guard range.count <= 120 else { return false }
    if Byline.authors(of: string) != nil || measure.words <= 2 && measure.digits > 0 { return true }
    let tokens = DateTokens(string).tokens
    let words = tokens.compactMap { token in
      if case .word(let word) = token.kind { word } else { nil }
    }
    if words.contains(where: { Self.durations.contains($0) }), measure.digits > 0 { return true }
    if words.isEmpty && measure.digits > 0 { return true }
    if let first = words.first, Self.stamps.contains(first) { return true }
    let dates = DateReader(order: .dayFirst).dates(in: string)
    return measure.words <= 9 && dates.contains { $0.date.isWhole }
  }

  /// Folded, as `DateTokens` gives words.
  private static let durations: Set<String> = [
    "min", "mins", "minute", "minutes", "read", "lecture",
  ]
  private static let stamps: Set<String> = [
    "publie", "publiee", "published", "posted", "updated", "modifie", "actualise", "maj",
  ]

  /// Whether it may be the headline by its form.
  var mayBeHeadline: Bool {
    range.count <= 250 && ![0x2e, 0x3b, 0x2c].contains(measure.lastByte)
  }

  /// How many words of prose it holds.
  var prose: Int {
    guard !isBlank, !isNotice, !isDoubled else { return 0 }
    if measure.endsSentence { return measure.words >= 5 ? measure.words : 0 }
    let flows = measure.words >= 9 && measure.stopWordShare >= 0.15
    return flows && (isWrapped || measure.words >= 25) ? measure.words : 0
  }

  /// What it says for the lines around it being the article, and against.
  var weight: Int {
    if isBlank { return 0 }
    if isNotice { return -12 }
    if isDoubled { return -30 }
    if prose > 0 { return min(prose, 80) }
    let isEntry =
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
      .contains(measure.lastByte) || string.hasPrefix("- ") || string.hasPrefix("• ")
    return isEntry || measure.endsSentence ? min(measure.words, 10) : -5
  }
}
