/// Finds the article proper in the plain-text copy of a web page.
///
/// Each line weighs for or against: prose by its length; short lines, doubled lines, buttons and
/// notices against. The article is the run of lines with the largest sum, with the headings before
/// it, without the headline, and without the notices inside it. A line that opens what follows
/// articles, such as « Commentaires », ends it.
///
/// Source: J. Pasternack and D. Roth, *Extracting Article Text from the Web with Maximum
/// Subsequence Segmentation*, WWW 2009.
struct PageCopy {
  let title: String?
  let body: MappedText

  /// - Parameter bytes: UTF-8; the indices of the slice are the places the body is mapped to.
  init(_ bytes: ArraySlice<UInt8>) {
    let lines = CopyLine.lines(of: bytes)
    let end = Self.endOfArticle(lines)
    let (headline, first) = Self.headline(lines[..<end])
    title = headline.map { lines[$0].string }
    let run = Self.heaviestRun(lines[first..<end])
    var start = run.lowerBound
    while start > first, let before = lines[first..<start].last(where: { !$0.isBlank }),
      before.isHeading, !before.isOfHead, before.index + 3 > start
    {
      start = before.index
    }
    body = Self.body(lines[start..<run.upperBound], of: bytes)
  }

  /// So many words before it make a line that opens what follows articles end the article.
  private static let enoughWords = 100

  /// The first line that opens what follows articles, after enough prose or the most of it.
  private static func endOfArticle(_ lines: [CopyLine]) -> Int {
    let total = lines.reduce(0) { $0 + $1.prose }
    var before = 0
    for line in lines {
      if line.endsArticle, before > enoughWords || before * 2 > total,
        !line.isNotice || !isFollowedByProse(line, lines)
      {
        return line.index
      }
      before += line.prose
    }
    return lines.count
  }

  /// Whether the article goes on after a line: prose comes before anything that ends it.
  private static func isFollowedByProse(_ line: CopyLine, _ lines: [CopyLine]) -> Bool {
    let next = lines[(line.index + 1)...].first { !$0.isBlank && (!$0.isNotice || $0.endsArticle) }
    return next.map { !$0.endsArticle && $0.prose >= 20 } ?? false
  }

  /// The headline, and where the lines after it begin.
  ///
  /// A headline stands alone before the prose and ends without a full stop; it may be doubled or
  /// followed by furniture.
  private static func headline(_ lines: ArraySlice<CopyLine>) -> (Int?, Int) {
    let head = lines.prefix { $0.prose == 0 }
    let menus = menuLines(head)
    let candidates = head.filter { !$0.isBlank && !$0.isNotice && !menus.contains($0.index) }
    guard let first = candidates.first, first.mayBeHeadline else {
      return (nil, candidates.first?.index ?? head.endIndex)
    }
    let next = lines.dropFirst(first.index - lines.startIndex + 1)
    let follower = next.first { !$0.isBlank && !$0.isNotice && !$0.says(first) }
    let isAlone =
      next.first?.isBlank == true || next.first?.isNotice == true
      || next.prefix(4).contains { $0.says(first) }
    guard isAlone, let follower else { return (nil, first.index) }
    return (first.index, follower.index)
  }

  /// The lines of menus: three or more very short lines in a row.
  private static func menuLines(_ head: ArraySlice<CopyLine>) -> Set<Int> {
    var menus = Set<Int>()
    var run: [Int] = []
    func end() {
      if run.count >= 3 { menus.formUnion(run) }
      run = []
    }
    for line in head where !line.isBlank {
      if line.measure.words <= 3 && !line.measure.endsSentence {
        run.append(line.index)
      } else {
        end()
      }
    }
    end()
    return menus
  }

  /// The run of lines with the largest sum of weights; all of them where none weighs anything.
  private static func heaviestRun(_ lines: ArraySlice<CopyLine>) -> Range<Int> {
    var best: (range: Range<Int>, sum: Int) = (lines.startIndex..<lines.endIndex, 0)
    var start = lines.startIndex
    var sum = 0
    var shortLines = 0
    for line in lines {
      if sum <= 0 {
        sum = 0
        start = line.index
      }
      // One short line between paragraphs is a heading; many are a list of other things.
      if !line.isBlank { shortLines = line.weight < 0 ? shortLines + 1 : 0 }
      sum += line.weight * max(1, shortLines)
      if sum > best.sum { best = (start..<(line.index + 1), sum) }
    }
    return best.range
  }

  /// The lines as they stand, without notices.
  private static func body(_ lines: ArraySlice<CopyLine>, of bytes: ArraySlice<UInt8>) -> MappedText
  {
    var body = MappedText()
    var gapStart = 0
    for line in lines where !line.isBlank {
      if !line.isNotice {
        if !body.isEmpty { body.append(bytes[gapStart..<line.range.lowerBound]) }
        body.append(bytes[line.range])
      }
      // What follows a notice begins after it.
      gapStart = line.range.upperBound
    }
    return body
  }
}
