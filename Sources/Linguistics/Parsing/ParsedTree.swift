/// The heads of a text's tokens after parsing, and the sentences that follow from them.
struct ParsedTree {
  /// A root is its own head.
  private(set) var heads: [Int32]
  private(set) var relations: [UInt16]
  private(set) var isStart: [Bool]
  /// The outermost tokens below each token.
  private var leftEdges: [Int32] = []
  private var rightEdges: [Int32] = []

  /// Tokens without a head become roots.
  init(_ heads: [Int32], _ relations: [UInt16], root: UInt16) {
    self.heads = heads
    self.relations = relations
    for token in heads.indices where heads[token] < 0 {
      self.heads[token] = Int32(token)
      self.relations[token] = root
    }
    isStart = Array(repeating: false, count: heads.count)
  }

  /// Widens the edges until no head lies outside its sentence, at most twelve times, and marks where
  /// sentences start.
  mutating func findSentences() {
    leftEdges = heads.indices.map(Int32.init)
    rightEdges = leftEdges
    for _ in 0..<12 {
      for token in heads.indices { widen(token) }
      for token in heads.indices.reversed() { widen(token) }
      isStart = Array(repeating: false, count: heads.count)
      for token in heads.indices where heads[token] == Int32(token) {
        isStart[Int(leftEdges[token])] = true
      }
      if sentencesHold() { return }
    }
  }

  private mutating func widen(_ token: Int) {
    let head = Int(heads[token])
    leftEdges[head] = min(leftEdges[head], leftEdges[token])
    rightEdges[head] = max(rightEdges[head], rightEdges[token])
  }

  private func sentencesHold() -> Bool {
    var from = 0
    for token in heads.indices where token > 0 && isStart[token] || token == heads.count - 1 {
      for inner in from..<token where heads[inner] < Int32(from) || heads[inner] > Int32(token) {
        return false
      }
      from = token
    }
    return true
  }

  /// Moves each token with a joined label `a||b` below the next token below its head that has the
  /// label `b`, and calls it `a`; tells whether there was any.
  ///
  /// Source: J. Nivre and J. Nilsson, *Pseudo-Projective Dependency Parsing*, 2005 (scheme Head).
  mutating func undoJoinedLabels(
    _ parts: [UInt16: (own: UInt16, head: UInt16)], isSpace: [Bool]
  ) -> Bool {
    var found = false
    for token in heads.indices {
      guard let (own, head) = parts[relations[token]] else { continue }
      found = true
      if let better = firstBelow(Int(heads[token]), labelled: head, isSpace, but: token) {
        heads[token] = Int32(better)
      }
      relations[token] = own
    }
    return found
  }

  private func firstBelow(
    _ start: Int, labelled label: UInt16, _ isSpace: [Bool], but token: Int
  ) -> Int? {
    var queue = [start]
    var seen: Set<Int> = [start]
    var next = 0
    while next < queue.count {
      let head = queue[next]
      next += 1
      for child in Int(leftEdges[head])...Int(rightEdges[head])
      where child != head && Int(heads[child]) == head && child != token && !isSpace[child] {
        if relations[child] == label { return child }
        if seen.insert(child).inserted { queue.append(child) }
      }
    }
    return nil
  }
}
