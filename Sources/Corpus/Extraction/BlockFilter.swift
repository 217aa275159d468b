/// Keeps the blocks of an article's element that are the article.
struct BlockFilter {
  let blocks: [TextBlock]
  /// The plain text of a block, for the phrases that name furniture.
  let text: (TextBlock) -> String
  let excluded: StructureHint

  /// The indices of the blocks to keep among some, in order.
  func kept(among candidates: [Int], title: String?) -> [Int] {
    let (linkLists, ownLists) = lists(candidates)
    var kept = candidates.filter { index in
      let block = blocks[index]
      return block.hints.isDisjoint(with: excluded) && !block.isTeaser && !linkLists.contains(index)
        && (ownLists.contains(index) || isText(block))
    }
    cutAtEnd(&kept)
    trimHead(&kept, title: title)
    trimTail(&kept)
    dropEmptyHeadings(&kept, among: candidates)
    return kept
  }

  /// Whether a block by itself may be part of an article.
  private func isText(_ block: TextBlock) -> Bool {
    if block.words <= 40, Furniture.isNotice(text(block)) { return false }
    if block.isProse { return true }
    if block.isLinks { return block.words > 25 && block.linkDensity < 0.8 }
    switch block.kind {
    // A date or a number of things, on its own.
    case .loose where block.measure.digits >= 4 && block.words <= 12 && !block.measure.endsSentence:
      return false
    case .loose: return block.words >= 4 || block.measure.endsSentence
    default: return true
    }
  }

  /// The entries of lists that are links for the most part, and of those that are not.
  private func lists(_ candidates: [Int]) -> (links: Set<Int>, own: Set<Int>) {
    var lists = Set<Int>()
    var ownLists = Set<Int>()
    var run: [Int] = []
    func end() {
      let linked = run.count { blocks[$0].linkDensity > 0.75 }
      if run.count >= 2, linked * 10 > run.count * 6 {
        lists.formUnion(run)
      } else if run.count >= 3 {
        ownLists.formUnion(run)
      }
      run = []
    }
    for index in candidates {
      if case .listEntry = blocks[index].kind { run.append(index) } else { end() }
    }
    end()
    return (lists, ownLists)
  }

  /// Ends the article where its page begins to speak of other things.
  private func cutAtEnd(_ kept: inout [Int]) {
    let total = words(kept[...])
    var before = 0
    for (position, index) in kept.enumerated() {
      let block = blocks[index]
      if before * 2 > total, block.words <= 12, !block.measure.endsSentence,
        Furniture.endsArticle(text(block))
      {
        kept.removeSubrange(position...)
        return
      }
      before += block.words
    }
  }

  /// The article begins with its first prose and the headings and sentences just before it.
  private func trimHead(_ kept: inout [Int], title: String?) {
    guard var first = kept.firstIndex(where: { blocks[$0].isProse }) else { return }
    while first > 0 {
      let before = blocks[kept[first - 1]]
      let isTitle = title.map { Furniture.isSame(text(before), $0) } ?? false
      guard before.kind != .heading(1), !isTitle else { break }
      guard before.isHeading || (before.words >= 5 && before.measure.endsSentence) else { break }
      first -= 1
    }
    kept.removeFirst(first)
  }

  /// The article ends with its last prose, and the sentences, quotes and entries after it.
  private func trimTail(_ kept: inout [Int]) {
    while let last = kept.last {
      let block = blocks[last]
      if block.isProse { return }
      switch block.kind {
      case .listEntry, .quote, .preformatted, .cell:
        if block.linkDensity < 0.3 { return }
      case .paragraph where block.measure.endsSentence && block.linkDensity < 0.3: return
      case .loose where block.measure.endsSentence && block.words >= 4 && block.linkWords == 0:
        return
      default: break
      }
      kept.removeLast()
    }
  }

  /// A heading goes with what stood below it.
  private func dropEmptyHeadings(_ kept: inout [Int], among candidates: [Int]) {
    var result: [Int] = []
    for (position, index) in kept.enumerated() {
      guard case .heading(let level) = blocks[index].kind else {
        result.append(index)
        continue
      }
      guard position + 1 < kept.count else { continue }
      if case .heading(let next) = blocks[kept[position + 1]].kind, next <= level,
        kept[position + 1] > index + 1
      {
        continue
      }
      result.append(index)
    }
    kept = result
  }

  private func words(_ indices: ArraySlice<Int>) -> Int {
    indices.reduce(0) { $0 + blocks[$1].words }
  }
}
