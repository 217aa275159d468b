/// Cuts a page into blocks of text, in the order of the file.
struct BlockSegmenter {
  /// The page's blocks.
  private(set) var blocks: [TextBlock] = []
  /// The pieces of the blocks' texts, as ranges of the tree's `text`.
  private(set) var pieces: [Range<Int>] = []
  /// The own hints of every row.
  private(set) var hints: [StructureHint]

  private let tree: HTMLTree
  private let reader: HintReader
  private let totalText: Int
  /// The elements that enclose the place of the walk.
  private var open: [Enclosing] = []
  private var pieceStart = 0
  private var measure = TextMeasure()
  private var linkMeasure = TextMeasure()
  private var startsWithLink = false
  private var breaks = 0
  /// Where the last hidden element ends.
  private var hiddenEnd = 0
  private let headline: Int
  /// The bytes of paragraphs before each row; one entry more than there are rows.
  private let paragraphBytes: [Int]
  private let mainRow: Int

  /// An element that encloses the place of the walk.
  private struct Enclosing {
    let row: Int
    let end: Int
    let hints: StructureHint
    let kind: TextBlock.Kind
    let isLink: Bool
    let breaksLine: Bool
  }

  init(_ tree: HTMLTree) {
    self.tree = tree
    reader = HintReader(tree: tree)
    hints = Array(repeating: [], count: tree.count)
    totalText = tree.text.count
    headline = tree.tags.firstIndex(of: .h1) ?? -1
    mainRow = tree.tags.firstIndex(of: .main) ?? -1
    var bytes = [0]
    bytes.reserveCapacity(tree.count + 1)
    for row in 0..<tree.count {
      bytes.append(bytes[row] + (tree.tags[row] == .p ? tree.textRange(row).count : 0))
    }
    paragraphBytes = bytes
    var row = 0
    while row < tree.count {
      close(before: row)
      if tree.tags[row] == .text {
        take(tree.textRange(row))
        row += 1
      } else if skips(row) {
        row = max(row + 1, Int(tree.ends[row]))
      } else {
        open(row)
        row = max(row + 1, hiddenEnd)
      }
    }
    close(before: .max)
    endBlock()
  }

  private func skips(_ row: Int) -> Bool {
    let tag = tree.tags[row]
    return tag.isNeverText || tag == .title || tag == .meta || tag == .link
      || (tag == .other && tree.textRange(row).isEmpty)
  }

  private mutating func open(_ row: Int) {
    let tag = tree.tags[row]
    if tag == .br {
      lineBreak()
      return
    }
    if tag == .hr {
      endBlock()
      return
    }
    var own = reader.hints(of: row)
    if !own.isDisjoint(with: .unwanted), isTooLargeForHint(row, own) { own.subtract(.unwanted) }
    hints[row] = own
    // The rest of its line is shown.
    if tag.isInline, own.contains(.hidden) {
      hiddenEnd = Int(tree.ends[row])
      return
    }
    let outer = open.last
    let breaksLine = !tag.isInline
    if breaksLine { endBlock() }
    open.append(
      Enclosing(
        row: row, end: Int(tree.ends[row]), hints: (outer?.hints ?? []).union(own),
        kind: kind(tag, row, outer?.kind ?? .loose),
        isLink: outer?.isLink == true || (tag == .a && tree.has(.href, row)),
        breaksLine: breaksLine))
  }

  /// Whether most of the page lies below a row, so that its names speak of the page's layout.
  private func isTooLargeForHint(_ row: Int, _ hints: StructureHint) -> Bool {
    let tag = tree.tags[row]
    if tag == .html || tag == .body || tag == .main { return true }
    let end = Int(tree.ends[row])
    if mainRow > row && mainRow < end { return true }
    let share = Double(tree.textRange(row).count) / Double(max(1, totalText))
    let holdsHeadline = headline > row && headline < end
    if share > 0.7, headline < 0 || holdsHeadline { return true }
    guard tag != .nav && tag != .footer && tag != .aside else { return false }
    if holdsHeadline && share > 0.3 { return true }
    let paragraphs = Double(paragraphBytes[end] - paragraphBytes[row])
    return paragraphs > 0.6 * Double(paragraphBytes[tree.count])
      && hints.isDisjoint(with: [.comments, .consent, .hidden, .caption])
  }

  private func kind(_ tag: HTMLTag, _ row: Int, _ outer: TextBlock.Kind) -> TextBlock.Kind {
    if let level = tag.headingLevel { return .heading(level) }
    switch tag {
    case .p:
      switch outer {
      case .listEntry, .quote, .cell: return outer
      default: return .paragraph
      }
    case .li, .dd, .dt: return .listEntry
    case .blockquote: return .quote
    case .pre: return .preformatted
    case .td, .th: return isDataCell(row) ? .cell(line: Int(tree.parents[row])) : .loose
    case .div, .section, .article, .table, .ul, .ol, .center, .main:
      if case .listEntry = outer, tag == .div { return outer }
      if case .quote = outer { return outer }
      return .loose
    default: return tag.isInline ? outer : .loose
    }
  }

  /// A cell with little text, in a table without other tables in it.
  private func isDataCell(_ row: Int) -> Bool {
    guard tree.textRange(row).count < 200 else { return false }
    for inner in (row + 1)..<max(row + 1, Int(tree.ends[row])) {
      switch tree.tags[inner] {
      case .table, .div, .ul, .ol, .h1, .h2, .h3, .h4: return false
      default: break
      }
    }
    return true
  }

  private mutating func close(before row: Int) {
    while let last = open.last, last.end <= row {
      if last.breaksLine { endBlock() }
      open.removeLast()
    }
  }

  /// Two breaks in a row end a paragraph; one ends a line, which is kept as white space.
  private mutating func lineBreak() {
    breaks += 1
    if breaks >= 2 { endBlock() } else { measure.take([0x20][...]) }
  }

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let text = tree.text[range]
    let isBlank = text.allSatisfy { $0 == 0x20 || (0x09...0x0d) ~= $0 }
    if isBlank {
      if pieces.count > pieceStart { pieces.append(range) }
      measure.take([0x20][...])
      return
    }
    breaks = 0
    if pieces.count == pieceStart { startsWithLink = open.last?.isLink == true }
    pieces.append(range)
    measure.take(text)
    if open.last?.isLink == true {
      linkMeasure.take(text)
      linkMeasure.take([0x20][...])
    }
  }

  private mutating func endBlock() {
    breaks = 0
    measure.finish()
    linkMeasure.finish()
    if pieces.count > pieceStart, measure.words > 0 {
      let enclosing = open.last
      let outer = open.last { $0.breaksLine }
      blocks.append(
        TextBlock(
          kind: outer?.kind ?? .loose, row: enclosing?.row ?? 0,
          pieces: pieceStart..<pieces.count,
          hints: enclosing?.hints ?? [], measure: measure, linkWords: linkMeasure.words,
          startsWithLink: startsWithLink))
    } else {
      pieces.removeLast(pieces.count - pieceStart)
    }
    pieceStart = pieces.count
    measure = TextMeasure()
    linkMeasure = TextMeasure()
  }
}
