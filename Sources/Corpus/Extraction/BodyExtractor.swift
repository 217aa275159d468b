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
      if words(kept) > max(words(best) * 2, words(best) + Self.fewWords / 2) { best = kept }
      if words(best) >= Self.fewWords { break }
    }
    if best.isEmpty { best = longestRun() }
    return write(best)
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
  private func longestRun() -> [Int] {
    blocks.indices.filter { index in
      let block = blocks[index]
      return !block.isLinks && !block.isTeaser && block.words >= 5
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

  private func text(of block: TextBlock) -> String {
    var bytes: [UInt8] = []
    for piece in segmentation.pieces[block.pieces] { bytes += tree.text[piece].prefix(400) }
    return TextEdges.trimmed(String(decoding: bytes, as: UTF8.self))
  }
}
