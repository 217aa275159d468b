/// What a misspelled word may have meant.
package enum NearMiss {
  /// The candidate that is the fewest changes away: letters added, dropped, replaced or exchanged.
  ///
  /// Case counts for nothing. Of several the longest stands, since letters are dropped more often than
  /// added, and of these the first in order of the alphabet. `nil` where all are further away than a
  /// third of the word.
  package static func best(for word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, (wanted.count + 1) / 3)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      // Where every letter differs, nothing is near.
      guard distance <= limit, distance < max(wanted.count, letters.count) else { continue }
      if let current = best,
        (current.distance, -current.candidate.utf8.count, current.candidate)
          <= (distance, -candidate.utf8.count, candidate)
      {
        continue
      }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// The distance of optimal string alignment.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
