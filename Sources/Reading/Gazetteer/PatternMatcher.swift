/// Finds every occurrence of many byte patterns in one pass over a text.
///
/// Source: A. V. Aho and M. J. Corasick, *Efficient String Matching*, CACM 18(6), 1975, algorithms
/// 1 to 3. States are numbered breadth first; the edges of a state lie together, in byte order.
///
/// - Complexity: building is linear in the patterns' bytes but for their sorting; searching is
///   linear in the text and the occurrences.
struct PatternMatcher: Sendable {
  /// One occurrence: the pattern's index and where it ends (it begins its length before).
  struct Occurrence: Equatable {
    let pattern: Int
    let range: Range<Int>
  }

  private let patternLengths: [Int32]
  /// `stateCount + 1` entries, ascending: where the edges of a state begin.
  private let edgeStarts: [Int32]
  private let edgeBytes: [UInt8]
  private let edgeTargets: [Int32]
  /// The state of the longest proper suffix that is a prefix of a pattern.
  private let failures: [Int32]
  /// The pattern that ends in a state, −1 where none does.
  private let outputs: [Int32]
  /// The next state along the failures in which a pattern ends, 0 where there is none.
  private let outputLinks: [Int32]
  /// The target of each byte from the root, 0 where there is none.
  private let rootTargets: [Int32]

  /// Takes patterns; each must be distinct and not empty.
  init(_ patterns: [[UInt8]]) {
    patternLengths = patterns.map { Int32($0.count) }
    let order = patterns.indices.sorted {
      patterns[$0].lexicographicallyPrecedes(patterns[$1])
    }
    var trie = Trie()
    trie.build(patterns, order)
    edgeStarts = trie.edgeStarts
    edgeBytes = trie.edgeBytes
    edgeTargets = trie.edgeTargets
    outputs = trie.outputs
    var root = [Int32](repeating: 0, count: 256)
    for edge in Int(edgeStarts[0])..<Int(edgeStarts[1]) {
      root[Int(edgeBytes[edge])] = edgeTargets[edge]
    }
    rootTargets = root

    var failures = [Int32](repeating: 0, count: outputs.count)
    var links = [Int32](repeating: 0, count: outputs.count)
    for state in outputs.indices {
      for edge in Int(edgeStarts[state])..<Int(edgeStarts[state + 1]) {
        let target = Int(edgeTargets[edge])
        if state != 0 {
          failures[target] = Self.step(
            from: failures[state], byte: edgeBytes[edge], failures: failures,
            starts: edgeStarts, bytes: edgeBytes, targets: edgeTargets, root: root)
        }
        let failure = Int(failures[target])
        links[target] = outputs[failure] >= 0 ? Int32(failure) : links[failure]
      }
    }
    self.failures = failures
    outputLinks = links
  }

  /// All occurrences, in the order of their ends, longer ones first.
  func occurrences(in text: [UInt8]) -> [Occurrence] {
    var found: [Occurrence] = []
    forEachOccurrence(in: text) { found.append($0) }
    return found
  }

  /// Calls a body for each occurrence, in the order of `occurrences(in:)`.
  func forEachOccurrence(in text: [UInt8], _ body: (Occurrence) -> Void) {
    var state: Int32 = 0
    for (position, byte) in text.enumerated() {
      state = Self.step(
        from: state, byte: byte, failures: failures, starts: edgeStarts, bytes: edgeBytes,
        targets: edgeTargets, root: rootTargets)
      var output = outputs[Int(state)] >= 0 ? state : outputLinks[Int(state)]
      while output != 0 {
        let pattern = Int(outputs[Int(output)])
        let end = position + 1
        body(Occurrence(pattern: pattern, range: end - Int(patternLengths[pattern])..<end))
        output = outputLinks[Int(output)]
      }
    }
  }

  private static func step(
    from start: Int32, byte: UInt8, failures: [Int32], starts: [Int32], bytes: [UInt8],
    targets: [Int32], root: [Int32]
  ) -> Int32 {
    var state = Int(start)
    while state != 0 {
      for edge in Int(starts[state])..<Int(starts[state + 1]) where bytes[edge] == byte {
        return targets[edge]
      }
      state = Int(failures[state])
    }
    return root[Int(byte)]
  }
}

/// The prefixes of sorted patterns, numbered breadth first.
private struct Trie {
  var edgeStarts: [Int32] = [0]
  var edgeBytes: [UInt8] = []
  var edgeTargets: [Int32] = []
  var outputs: [Int32] = []

  mutating func build(_ patterns: [[UInt8]], _ order: [Int]) {
    // A state is a run of the sorted patterns that share a prefix of one length.
    var queue: [(run: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
    var next = 0
    while next < queue.count {
      var (run, depth) = queue[next]
      next += 1
      if !run.isEmpty, patterns[order[run.lowerBound]].count == depth {
        outputs.append(Int32(order[run.lowerBound]))
        run = run.dropFirst()
      } else {
        outputs.append(-1)
      }
      var start = run.lowerBound
      while start < run.upperBound {
        let byte = patterns[order[start]][depth]
        var end = start + 1
        while end < run.upperBound, patterns[order[end]][depth] == byte { end += 1 }
        edgeBytes.append(byte)
        edgeTargets.append(Int32(queue.count))
        queue.append((start..<end, depth + 1))
        start = end
      }
      edgeStarts.append(Int32(edgeBytes.count))
    }
  }
}
