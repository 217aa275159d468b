/// The words of a list that a mistyped word may have meant.
public enum NearMisses {
  /// Returns the closest words, best first, at most `limit`.
  ///
  /// A word is close when it can be reached with one change in three letters (a letter added,
  /// dropped, replaced, or two neighbors swapped), or when it begins with the whole mistyped word;
  /// and when it is at most one change farther than the closest.
  ///
  /// Source: optimal string alignment distance, after F. Damerau, *A Technique for Computer
  /// Detection and Correction of Spelling Errors*, Communications of the ACM 7(3), 1964.
  ///
  /// - Complexity: O(*n* · *m*) letters per word of the list.
  public static func of(_ word: String, among words: [String], limit: Int = 3) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longest))
    let allowed = max(1, letters.count / 3)
    var found: [(distance: Int, word: String)] = []
    for candidate in words {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      if letters.count >= 3, other.starts(with: letters) {
        found.append((0, candidate))
        continue
      }
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = distance(letters, other)
      if distance <= allowed { found.append((distance, candidate)) }
    }
    let closest = found.map(\.distance).min() ?? 0
    return found.filter { $0.distance <= closest + 1 }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(limit).map(\.word)
  }

  /// Longer words are compared by their beginnings, so that hostile input stays cheap.
  private static let longest = 80

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
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
