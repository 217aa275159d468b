/// Writes the kept blocks of a page as text, and remembers where each byte came from.
struct BodyWriter {
  private(set) var text: [UInt8] = []
  /// From `text` to the tree's text.
  private(set) var map = ByteMap()

  private let tree: HTMLTree
  private let pieces: [Range<Int>]

  init(_ tree: HTMLTree, pieces: [Range<Int>]) {
    self.tree = tree
    self.pieces = pieces
  }

  /// Adds a block: after a blank line, or a line's end between entries of a list.
  mutating func append(_ block: TextBlock, after previous: TextBlock?) {
    guard let first = pieces[block.pieces].first?.lowerBound else { return }
    if !text.isEmpty {
      let gap: [UInt8] =
        switch (previous?.kind, block.kind) {
        case (.listEntry, .listEntry): [0x0a]
        case (.cell(let line), .cell(let next)): line == next ? [0x09] : [0x0a]
        default: [0x0a, 0x0a]
        }
      text += gap
      map.append(gap.count, replacing: first..<first)
    }
    let isPreformatted = block.kind == .preformatted
    let start = text.count
    for piece in pieces[block.pieces] {
      if isPreformatted { appendVerbatim(piece) } else { appendCollapsed(piece, blockStart: start) }
    }
    trimEnd(to: start)
  }

  private mutating func appendVerbatim(_ range: Range<Int>) {
    text += tree.text[range]
    map.append(range.count, verbatim: range.lowerBound)
  }

  /// White space becomes one space; what only helps to break lines goes.
  private mutating func appendCollapsed(_ range: Range<Int>, blockStart: Int) {
    var position = range.lowerBound
    var runStart = position
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d) ~= byte }
    while position < range.upperBound {
      let byte = tree.text[position]
      if isSpace(byte) {
        let start = position
        appendVerbatim(runStart..<position)
        while position < range.upperBound, isSpace(tree.text[position]) { position += 1 }
        if text.count > blockStart, text.last != 0x20 {
          text.append(0x20)
          map.append(1, replacing: start..<position)
        }
        runStart = position
      } else if let length = invisibleLength(at: position) {
        appendVerbatim(runStart..<position)
        position += length
        runStart = position
      } else {
        position += 1
      }
    }
    appendVerbatim(runStart..<position)
  }

  /// A soft hyphen, a zero-width space or a byte order mark.
  private func invisibleLength(at position: Int) -> Int? {
    guard tree.text[position] >= 0xc2, position + 1 < tree.text.count else { return nil }
    switch (tree.text[position], tree.text[position + 1]) {
    case (0xc2, 0xad): return 2
    case (0xe2, 0x80) where position + 2 < tree.text.count && tree.text[position + 2] == 0x8b:
      return 3
    case (0xef, 0xbb) where position + 2 < tree.text.count && tree.text[position + 2] == 0xbf:
      return 3
    default: return nil
    }
  }

  private mutating func trimEnd(to start: Int) {
    while text.count > start, let last = text.last, last == 0x20 || (0x09...0x0d) ~= last {
      text.removeLast()
      map.removeLast()
    }
  }
}
