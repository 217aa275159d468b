/// A compiled regular expression over Unicode scalars.
///
/// Matching backtracks, and the first alternative that leads to a match wins. When a match takes
/// many steps, every fork is from then on tried only once at each place, which changes no result
/// (nothing is captured) and bounds the work by the product of the pattern's and the text's length.
///
/// Source: R. Cox, *Regular Expression Matching: the Virtual Machine Approach*, 2009, and the bit
/// state of RE2.
struct Pattern: Sendable {
  private struct Alternative: Sendable {
    let start: Int32
    /// Whether it can only match at the start of the text.
    let isAnchored: Bool
    /// The most scalars it can take; none where there is no limit.
    let longest: Int?
    /// Every scalar it can read, where it has no limit.
    let members: ScalarSet?
    /// What it can begin with; none for anything.
    let first: ScalarSet?
  }

  let steps: [PatternStep]
  let sets: [ScalarSet]
  let ignoresCase: Bool
  private let alternatives: [Alternative]
  /// For each scalar below 256, the rows of the alternatives that can begin with it.
  private let rowsByFirst: [[UInt16]]
  /// The same for each scalar above that some alternative names by itself.
  private let rowsByNamed: [UInt32: [UInt16]]
  /// The rows of the alternatives that can begin with a scalar above that none names by itself.
  private let wideRows: [UInt16]
  /// The number of each fork among the forks; -1 for other steps.
  let forkNumbers: [Int32]
  let forkCount: Int
  private let isAnchored: Bool
  private let endsAtEnd: Bool

  /// Compiles a pattern; the file is named in errors.
  init(_ source: [UInt8], file: String) throws(PipelineError) {
    var parser = PatternParser(source, file: file)
    let trees = try parser.parse()
    guard trees.count < 60_000 else {
      throw PipelineError(file: file, reason: .unsupported("a pattern of this many alternatives"))
    }
    sets = parser.sets
    ignoresCase = parser.ignoresCase
    var compiler = PatternCompiler(file: file)
    var alternatives: [Alternative] = []
    for tree in trees {
      let start = try compiler.add(tree)
      var first: ScalarSet?
      if case .some(let ranges) = FirstScalars.of(tree, sets) { first = ScalarSet(ranges) }
      let longest = tree.longest
      alternatives.append(
        Alternative(
          start: Int32(start), isAnchored: Self.begins(tree), longest: longest,
          members: longest == nil ? ScalarSet(Self.members(tree, sets)) : nil, first: first))
    }
    steps = compiler.steps
    self.alternatives = alternatives
    isAnchored = alternatives.allSatisfy(\.isAnchored)
    endsAtEnd = trees.allSatisfy(Self.ends)
    (rowsByFirst, rowsByNamed, wideRows) = Self.index(alternatives, folds: parser.ignoresCase)
    var count: Int32 = 0
    forkNumbers = steps.map { step in
      guard step.kind == .fork else { return -1 }
      count += 1
      return count - 1
    }
    forkCount = Int(count)
  }

  /// Which alternatives can begin with which scalars.
  private static func index(
    _ alternatives: [Alternative], folds: Bool
  ) -> (byFirst: [[UInt16]], byNamed: [UInt32: [UInt16]], wide: [UInt16]) {
    func rows(_ value: UInt32) -> [UInt16] {
      let read = folds ? ScalarText.simpleLower(value) : value
      return alternatives.indices.filter { alternatives[$0].first?.contains(read) ?? true }
        .map(UInt16.init)
    }
    // Where case is ignored, other scalars can stand for a named one.
    var named: [UInt32: [UInt16]] = [:]
    var wide: [UInt16] = []
    for (row, alternative) in alternatives.enumerated() {
      guard !folds, let first = alternative.first else {
        wide.append(UInt16(row))
        continue
      }
      let high = first.ranges.filter { $0.upperBound >= 256 }
      for range in high where range.count == 1 && named[range.lowerBound] == nil {
        named[range.lowerBound] = rows(range.lowerBound)
      }
      if high.contains(where: { $0.count > 1 }) { wide.append(UInt16(row)) }
    }
    return ((0..<UInt32(256)).map(rows), named, wide)
  }

  private static func begins(_ tree: PatternSyntax) -> Bool {
    switch tree {
    case .start: true
    case .sequence(let parts): parts.first.map(begins) ?? false
    case .alternatives(let parts): parts.allSatisfy(begins)
    default: false
    }
  }

  private static func ends(_ tree: PatternSyntax) -> Bool {
    switch tree {
    case .end: true
    case .sequence(let parts): parts.last.map(ends) ?? false
    case .alternatives(let parts): parts.allSatisfy(ends)
    default: false
    }
  }

  private static func members(
    _ tree: PatternSyntax, _ sets: [ScalarSet]
  ) -> [ClosedRange<UInt32>] {
    switch tree {
    case .scalar(let value): [value...value]
    case .set(let row): sets[row].ranges
    case .sequence(let parts), .alternatives(let parts): parts.flatMap { members($0, sets) }
    case .repeated(let part, _, _): members(part, sets)
    case .start, .end, .ahead, .behind: []
    }
  }

  /// Where a match at one place ends, the text being a part of an array.
  func match(
    _ text: [UInt32], _ bounds: Range<Int>, at place: Int, _ stack: inout PatternStack
  ) -> Int? {
    func tried(_ row: Int) -> Int? {
      let alternative = alternatives[row]
      if alternative.isAnchored, place != bounds.lowerBound { return nil }
      return run(Int(alternative.start), text, bounds, at: place, &stack)
    }
    guard place < bounds.upperBound else {
      for row in alternatives.indices {
        if let end = tried(row) { return end }
      }
      return nil
    }
    let value = text[place]
    if value < 256 {
      for row in rowsByFirst[Int(value)] {
        if let end = tried(Int(row)) { return end }
      }
      return nil
    }
    if let rows = rowsByNamed[value] {
      for row in rows {
        if let end = tried(Int(row)) { return end }
      }
      return nil
    }
    let read = ignoresCase ? ScalarText.simpleLower(value) : value
    for row in wideRows where alternatives[Int(row)].first?.contains(read) ?? true {
      if let end = tried(Int(row)) { return end }
    }
    return nil
  }

  /// The leftmost match in a part of an array.
  func search(
    _ text: [UInt32], _ bounds: Range<Int>, from start: Int? = nil, _ stack: inout PatternStack
  ) -> Range<Int>? {
    var place = start ?? bounds.lowerBound
    if endsAtEnd { place = max(place, earliestStart(text, bounds)) }
    while place <= bounds.upperBound {
      if isAnchored, place > bounds.lowerBound { return nil }
      if let end = match(text, bounds, at: place, &stack) { return place..<end }
      place += 1
    }
    return nil
  }

  /// No match that ends with the text begins before this place.
  private func earliestStart(_ text: [UInt32], _ bounds: Range<Int>) -> Int {
    // A final line feed may stand after the match.
    let end = bounds.upperBound
    var earliest = end
    for alternative in alternatives {
      if let longest = alternative.longest {
        earliest = min(earliest, end - 1 - longest)
      } else if let members = alternative.members {
        var place = end
        if place > bounds.lowerBound, text[place - 1] == 0x0a { place -= 1 }
        while place > bounds.lowerBound {
          let value = text[place - 1]
          guard members.contains(ignoresCase ? ScalarText.simpleLower(value) : value) else {
            break
          }
          place -= 1
        }
        earliest = min(earliest, place)
      }
    }
    return max(bounds.lowerBound, earliest)
  }
}
