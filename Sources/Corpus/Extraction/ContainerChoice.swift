/// Chooses the element that holds the article: the one with the most prose and the least else.
///
/// Every block of prose counts for the elements around it, every block of links against them; names
/// and kinds of elements weigh the sums. Of two elements with the same sum the inner one wins.
///
/// Sources: the idea of weighing blocks by length and link density is that of C. Kohlschütter,
/// P. Fankhauser and W. Nejdl, *Boilerplate Detection using Shallow Text Features*, WSDM 2010; that
/// of the part with the largest sum, J. Pasternack and D. Roth, *Extracting Article Text from the
/// Web with Maximum Subsequence Segmentation*, WWW 2009.
struct ContainerChoice {
  private let tree: HTMLTree
  private let hints: [StructureHint]
  /// The weight of the blocks below each row.
  private let sums: [Double]

  /// Weighs the blocks of a page; those with one of the excluded hints count for nothing.
  init(
    _ tree: HTMLTree, _ blocks: [TextBlock], _ hints: [StructureHint], excluded: StructureHint
  ) {
    self.tree = tree
    self.hints = hints
    var sums = Array(repeating: 0.0, count: tree.count)
    for block in blocks { sums[block.row] += Self.weight(block, excluded) }
    for row in stride(from: tree.count - 1, to: 0, by: -1) where tree.parents[row] >= 0 {
      sums[Int(tree.parents[row])] += sums[row]
    }
    self.sums = sums
  }

  /// What a block says for the elements around it.
  static func weight(_ block: TextBlock, _ excluded: StructureHint) -> Double {
    guard block.hints.isDisjoint(with: excluded), !block.isTeaser else { return 0 }
    if block.isProse {
      let length = Double(min(block.words, 200))
      let commas = Double(min(block.measure.commas + block.measure.sentenceEnds, 10))
      let kind =
        switch block.kind {
        case .paragraph, .quote, .preformatted: 1.0
        case .loose: 0.9
        case .listEntry, .cell: 0.6
        case .heading: 0.0
        }
      return (length + 2 * commas) * (1 - block.linkDensity) * kind
    }
    if block.isLinks { return -2 - 0.5 * Double(min(block.words, 40)) }
    return 0
  }

  /// The row of the best element; `nil` where no block speaks for any.
  func best() -> Int? {
    var best: (row: Int, score: Double)?
    for row in 0..<tree.count where sums[row] > 0 && isContainer(tree.tags[row]) {
      let score = sums[row] * factor(hints[row])
      if score >= (best?.score ?? 0) { best = (row, score) }
    }
    return best.map { widened($0.row) }
  }

  /// The rows that hold the article with the best one: its brothers of the same make, where an
  /// article is cut into several.
  private func widened(_ row: Int) -> Int {
    let parent = Int(tree.parents[row])
    guard parent >= 0, hints[row].isDisjoint(with: .declaredBody) else { return row }
    var brothers = 0.0
    var brother = parent + 1
    while brother < Int(tree.ends[parent]) {
      if brother != row, tree.tags[brother] == tree.tags[row], sums[brother] > 0,
        hints[brother].isDisjoint(with: .unwanted),
        tree.value(.class, brother) == tree.value(.class, row)
      {
        brothers += sums[brother]
      }
      brother = max(brother + 1, Int(tree.ends[brother]))
    }
    let isPart = brothers > 0.3 * sums[row] && sums[parent] > 0.9 * (sums[row] + brothers)
    return raised(isPart ? parent : row)
  }

  /// The row itself, or the one around it that holds a good deal more of the same article: an
  /// article may be cut into parts in different boxes.
  private func raised(_ row: Int) -> Int {
    var best = row
    var outer = Int(tree.parents[row])
    var path: [Int] = []
    while outer >= 0, hints[outer].isDisjoint(with: .unwanted), tree.tags[outer] != .body {
      path.append(outer)
      if tree.tags[outer] == .article {
        for candidate in path where sums[candidate] > 1.1 * sums[best] { best = candidate }
        return best
      }
      outer = Int(tree.parents[outer])
    }
    return best
  }

  /// The weight of the blocks below a row.
  func sum(_ row: Int) -> Double { sums[row] }

  private func factor(_ hints: StructureHint) -> Double {
    if hints.contains(.declaredBody) { return 2.2 }
    if hints.contains(.comments) { return 0.2 }
    if !hints.isDisjoint(with: .unwanted) { return 0.5 }
    if hints.contains(.body) { return 1.6 }
    if hints.contains(.article) { return 1.3 }
    return hints.contains(.maybeBody) ? 1.15 : 1
  }

  private func isContainer(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .html, .body, .div, .section, .article, .main, .td, .center, .table, .tbody, .tr, .form,
      .fieldset, .other, .span, .font, .blockquote, .pre, .dl, .dd, .ul, .ol, .details, .noscript,
      .aside, .figure, .header, .nav, .footer, .li, .p, .a:
      true
    default: false
    }
  }
}
