/// The state of an arc-eager parser: a stack, a buffer, and the arcs so far.
///
/// Source: J. Nivre, *Algorithms for Deterministic Incremental Dependency Parsing*, 2008; M.
/// Honnibal and M. Johnson, *An Improved Non-monotonic Transition System for Dependency Parsing*,
/// 2015 (tokens without a head return to the buffer; sentences are broken by a move of their own).
struct ParserState: Sendable {
  private(set) var stack: [Int32] = []
  /// Tokens that were put back; the last comes first.
  private var putBack: [Int32] = []
  private var next: Int32 = 0
  private var count: Int32 = 0
  /// -1 where a token has no head yet.
  private(set) var heads: [Int32] = []
  private(set) var relations: [UInt16] = []
  /// The child attached last on each side; -1 where there is none.
  private var lastLeft: [Int32] = []
  private var lastRight: [Int32] = []
  /// The child of the same head and side that was attached before.
  private var earlier: [Int32] = []
  private var wasPutBack: [Bool] = []
  private var starts: [Bool] = []
  /// What was known of sentence starts beforehand: 1, -1 or 0.
  private var presets: [Int8] = []

  /// Begins a text.
  mutating func begin(presets: ArraySlice<Int8>) {
    let tokens = presets.count
    stack.removeAll(keepingCapacity: true)
    putBack.removeAll(keepingCapacity: true)
    next = 0
    count = Int32(tokens)
    heads = Array(repeating: -1, count: tokens)
    relations = Array(repeating: 0, count: tokens)
    lastLeft = heads
    lastRight = heads
    earlier = heads
    wasPutBack = Array(repeating: false, count: tokens)
    starts = wasPutBack
    self.presets = Array(presets)
  }

  /// How many tokens the buffer has.
  var bufferCount: Int { Int(count - next) + putBack.count }

  /// Whether all tokens have been dealt with.
  var isFinal: Bool { stack.isEmpty && bufferCount == 0 }

  private func buffer(_ index: Int) -> Int32 {
    if index < putBack.count { return putBack[putBack.count - 1 - index] }
    let token = next + Int32(index - putBack.count)
    return token < count ? token : -1
  }

  private func stacked(_ index: Int) -> Int32 {
    index < stack.count ? stack[stack.count - 1 - index] : -1
  }

  /// Writes the tokens that the network looks at.
  func features(into state: inout [Int32]) {
    let front = buffer(0)
    let top = stacked(0)
    state[0] = front
    state[1] = buffer(1)
    state[2] = top
    state[3] = stacked(1)
    state[4] = stacked(2)
    state[5] = front < 0 ? -1 : lastLeft[Int(front)]
    state[6] = top < 0 ? -1 : lastLeft[Int(top)]
    state[7] = top < 0 ? -1 : lastRight[Int(top)]
  }

  private func isStart(_ token: Int32) -> Bool {
    token >= 0 && (presets[Int(token)] == 1 || starts[Int(token)])
  }

  /// Whether an action may be taken.
  func allows(_ action: ParserAction) -> Bool {
    let front = buffer(0)
    switch action {
    case .shift:
      return stack.isEmpty
        || bufferCount >= 2 && !isStart(front) && !wasPutBack[Int(front)]
    case .reduce:
      return !stack.isEmpty
        && !(front >= 0 && stack.count == 1 && presets[Int(front)] == -1)
    case .left, .right: return !stack.isEmpty && front >= 0 && !isStart(front)
    case .break:
      let second = buffer(1)
      return bufferCount >= 2 && second == front + 1 && !isStart(second)
        && presets[Int(second)] != -1
    }
  }

  private mutating func push() {
    if let token = putBack.popLast() {
      stack.append(token)
    } else if next < count {
      stack.append(next)
      next += 1
    }
  }

  /// Takes an action that is allowed.
  mutating func take(_ action: ParserAction, _ relation: UInt16) {
    let front = buffer(0)
    let top = stacked(0)
    switch action {
    case .shift: push()
    case .reduce:
      stack.removeLast()
      if heads[Int(top)] < 0, !stack.isEmpty {
        wasPutBack[Int(top)] = true
        putBack.append(top)
      }
    case .left:
      let old = heads[Int(top)]
      if old >= 0 { lastRight[Int(old)] = earlier[Int(lastRight[Int(old)])] }
      earlier[Int(top)] = lastLeft[Int(front)]
      lastLeft[Int(front)] = top
      attach(top, to: front, relation)
      wasPutBack[Int(front)] = false
      stack.removeLast()
    case .right:
      earlier[Int(front)] = lastRight[Int(top)]
      lastRight[Int(top)] = front
      attach(front, to: top, relation)
      push()
    case .break: starts[Int(buffer(1))] = true
    }
  }

  private mutating func attach(_ token: Int32, to head: Int32, _ relation: UInt16) {
    heads[Int(token)] = head
    relations[Int(token)] = relation
  }

  /// Gives up: what is left has no head.
  mutating func finish() {
    stack.removeAll()
    putBack.removeAll()
    next = count
  }
}

/// The actions of the parser, by their numbers in a package.
enum ParserAction: Int, Sendable, CaseIterable {
  case shift, reduce, left, right, `break`
}
