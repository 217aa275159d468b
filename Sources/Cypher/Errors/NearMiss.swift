/// The word of a list that a mistyped word was perhaps meant to be.
enum NearMiss {
  /// Returns the closest word, the first of equals in the order of the alphabet; `nil` where all
  /// are far.
  ///
  /// A word is close when one change in three letters makes it of the other: a letter added,
  /// dropped, replaced, or two neighbors swapped. The case of letters makes no difference.
  ///
  /// Source: optimal string alignment distance, after F. Damerau, *A Technique for Computer
  /// Detection and Correction of Spelling Errors*, Communications of the ACM 7(3), 1964.
  ///
  /// - Complexity: O(*n* · *m*) letters per word of the list; only beginnings are compared.
  static func of(_ word: String, among words: some Sequence<String>) -> String? {
    let letters = letters(of: word)
    let allowed = max(1, letters.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in words {
      let other = self.letters(of: candidate)
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = distance(letters, other)
      guard distance <= allowed, distance < max(letters.count, other.count) else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  private static func letters(of word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars.prefix(64))
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforePrevious[j - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
