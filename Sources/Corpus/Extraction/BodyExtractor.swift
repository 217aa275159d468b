/// Finds the article proper in a page.
///
/// The page is cut into blocks; an element is chosen by its prose; its blocks are filtered. Where
/// little is left, the hints of names are doubted step by step, since a page's names may mislead.
struct BodyExtractor {
  private let tree: HTMLTree
  private let segmentation: BlockSegmenter
  private var blocks: [TextBlock]

  /// A body of fewer words is doubted.
  private static let fewWords = 60
  /// A body of fewer words is doubted where names hide several times as much.
  private static let notManyWords = 250

  init(_ tree: HTMLTree) {
    self.tree = tree
    segmentation = BlockSegmenter(tree)
    blocks = segmentation.blocks
    TeaserLists.mark(&blocks, in: tree)
  }

  /// Extracts the body; the headline, told by its text, is no part of it.
  func body(title: String?) -> ExtractedBody {
    var best: [Int] = []
    for excluded in [StructureHint.unwanted, [.neverBody, .comments], [.hidden]] {
      let kept = indices(excluding: excluded, title: title)
      let (own, found) = (words(best), words(kept))
      if best.isEmpty || found > own * (own < Self.fewWords ? 2 : 6) + Self.fewWords / 2 {
        best = kept
      }
      // What readers write may well be longer than a short article.
      let limit = excluded == .unwanted ? Self.notManyWords : Self.fewWords
      if words(best) >= limit { break }
    }
    if best.isEmpty { best = remains(fewestWords: 5) }
    if best.isEmpty { best = remains(fewestWords: 1) }
    return settled(best)
  }

  /// The body that was found, in the light of the text that the page declares as its article.
  ///
  /// Where the page shows most of that text, what it does not hold goes, headings apart; where the
  /// page shows next to nothing of it, it is the article.
  private func settled(_ found: [Int]) -> ExtractedBody {
    guard let declared = DeclaredArticle(tree) else { return write(found) }
    let matching = found.filter { declared.share(of: bytes(of: blocks[$0])) > 0.6 }
    let declaredWords = WordRuns.hashes(of: declared.text.bytes[...]).count
    let matched = words(matching)
    if matched * 10 > declaredWords * 8, matched * 10 > words(found) * 6,
      let first = matching.first, let last = matching.last
    {
      let held = Set(matching)
      return write(
        found.filter { index in
          held.contains(index)
            || (blocks[index].isHeading && index > first && index < last)
            || (index < first && blocks[index].isProse)
        })
    }
    if words(found) * 2 < declaredWords, matched * 10 < declaredWords * 7 {
      return ExtractedBody(
        bytes: declared.text.bytes, map: tree.scriptMap.composed(under: declared.text.map))
    }
    return write(found)
  }

  private func indices(excluding excluded: StructureHint, title: String?) -> [Int] {
    let choice = ContainerChoice(tree, blocks, segmentation.hints, excluded: excluded)
    guard let container = choice.best() else { return [] }
    let range = container..<Int(tree.ends[container])
    let inside = blocks.indices.filter { range.contains(blocks[$0].row) }
    let filter = BlockFilter(blocks: blocks, text: text(of:), excluded: excluded)
    var kept = filter.kept(among: inside, title: title)
    if let first = kept.first,
      let standfirst = standfirst(before: first, container, excluded, title)
    {
      kept.insert(standfirst, at: 0)
    }
    return kept
  }

  /// The prose between the headline and the body.
  private func standfirst(
    before first: Int, _ container: Int, _ excluded: StructureHint, _ title: String?
  ) -> Int? {
    guard
      let headline = blocks[..<first].lastIndex(where: { block in
        block.kind == .heading(1)
          || (block.isHeading && title.map { Furniture.isSame(text(of: block), $0) } ?? false)
      }), first - headline < 25
    else { return nil }
    let candidate = blocks[(headline + 1)..<first].firstIndex { block in
      block.hints.isDisjoint(with: excluded) && !block.isTeaser && block.words >= 8
        && block.linkDensity < 0.2 && !Furniture.isNotice(text(of: block))
        && (block.isProse || block.hints.contains(.standfirst))
    }
    guard let candidate else { return nil }
    let (own, next) = (text(of: blocks[candidate]), text(of: blocks[first]))
    return Furniture.isSame(own, next) ? nil : candidate
  }

  /// For pages without prose: what is not links, hidden or furniture.
  private func remains(fewestWords: Int) -> [Int] {
    blocks.indices.filter { index in
      let block = blocks[index]
      return !block.isLinks && !block.isTeaser && block.words >= fewestWords
        && block.hints.isDisjoint(with: .neverBody) && !Furniture.isNotice(text(of: block))
    }
  }

  private func words(_ indices: [Int]) -> Int { indices.reduce(0) { $0 + blocks[$1].words } }

  private func write(_ kept: [Int]) -> ExtractedBody {
    var writer = BodyWriter(tree, pieces: segmentation.pieces)
    var previous: TextBlock?
    for index in kept {
      writer.append(blocks[index], after: previous)
      previous = blocks[index]
    }
    return ExtractedBody(bytes: writer.text, map: tree.map.composed(under: writer.map))
  }

  private func bytes(of block: TextBlock) -> [UInt8] {
    segmentation.pieces[block.pieces].flatMap { tree.text[$0] }
  }

  /// The beginning of a block's text, for the phrases of furniture.
  private func text(of block: TextBlock) -> String {
    TextEdges.trimmed(String(decoding: bytes(of: block).prefix(400), as: UTF8.self))
  }
}
