/// Finds lists of teasers: brothers of one make, each a linked headline with little else.
///
/// Such lists stand for other pages, whatever their elements are called.
enum TeaserLists {
  /// How many brothers make a list.
  private static let fewest = 3
  /// How many words a teaser has at most.
  private static let mostWords = 90
  /// How many words one of a list may have that is no teaser by itself.
  private static let longest = 150

  /// Marks the blocks that stand in such lists.
  static func mark(_ blocks: inout [TextBlock], in tree: HTMLTree) {
    let counts = Counts(blocks, tree)
    var teaserRows = Set<Int32>()
    var groups: [Group: (rows: [Int32], teasers: Int)] = [:]
    for row in 0..<tree.count where counts.words[row] > 0 && isRecord(tree.tags[row]) {
      let group = Group(parent: tree.parents[row], make: make(row, tree))
      groups[group, default: ([], 0)].rows.append(Int32(row))
      if isTeaser(row, counts) { groups[group, default: ([], 0)].teasers += 1 }
    }
    // The order of the groups does not matter: rows are only gathered in a set.
    for (_, group) in groups
    where group.rows.count >= fewest && group.teasers * 10 >= group.rows.count * 7 {
      // A long one among them is the page's own.
      teaserRows.formUnion(group.rows.filter { counts.words[Int($0)] <= longest })
    }
    guard !teaserRows.isEmpty else { return }
    for index in blocks.indices {
      var row = blocks[index].row
      while row >= 0 {
        if teaserRows.contains(Int32(row)) {
          blocks[index].isTeaser = true
          break
        }
        row = Int(tree.parents[row])
      }
    }
  }

  private struct Group: Hashable {
    let parent: Int32
    let make: UInt64
  }

  /// Sums below every row.
  private struct Counts {
    var words: [Int32]
    var linkedHeads: [Int32]
    var linkWords: [Int32]
    var linkedHeadings: [Int32]

    init(_ blocks: [TextBlock], _ tree: HTMLTree) {
      words = Array(repeating: 0, count: tree.count)
      linkedHeads = words
      linkWords = words
      linkedHeadings = words
      for block in blocks {
        words[block.row] += Int32(clamping: block.words)
        linkWords[block.row] += Int32(clamping: block.linkWords)
        if block.linkDensity > 0.85 && block.words >= 3 {
          linkedHeads[block.row] += 1
          if block.isHeading { linkedHeadings[block.row] += 1 }
        }
      }
      for row in stride(from: tree.count - 1, to: 0, by: -1) {
        let parent = Int(tree.parents[row])
        guard parent >= 0 else { continue }
        words[parent] &+= words[row]
        linkWords[parent] &+= linkWords[row]
        linkedHeads[parent] &+= linkedHeads[row]
        linkedHeadings[parent] &+= linkedHeadings[row]
      }
    }
  }

  private static func isTeaser(_ row: Int, _ counts: Counts) -> Bool {
    let words = Int(counts.words[row])
    return words <= mostWords && counts.linkedHeads[row] >= 1
      && (Int(counts.linkWords[row]) * 5 >= words || counts.linkedHeadings[row] >= 1)
  }

  private static func isRecord(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .li, .article, .section, .a, .td, .tr, .dd, .figure: true
    default: false
    }
  }

  /// The element's kind and first class name.
  private static func make(_ row: Int, _ tree: HTMLTree) -> UInt64 {
    var hash = NameHash.next(NameHash.seed, tree.tags[row].rawValue)
    guard let range = tree.valueRange(.class, row) else { return hash }
    for byte in tree.values[range].prefix(while: { $0 != 0x20 && !((0x30...0x39) ~= $0) }) {
      hash = NameHash.next(hash, byte)
    }
    return hash
  }
}
