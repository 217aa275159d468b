/// How well a found text agrees with the wanted one, by their words.
struct TokenScore {
  let precision: Double
  let recall: Double

  /// The harmonic mean of precision and recall.
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Compares the runs of four words, each as often as it occurs.
  init(found: String, wanted: String) {
    let (found, wanted) = (Self.runs(found), Self.runs(wanted))
    var shared = 0
    for (run, count) in found { shared += min(count, wanted[run] ?? 0) }
    let foundCount = found.values.reduce(0, +)
    let wantedCount = wanted.values.reduce(0, +)
    precision = foundCount == 0 ? 0 : Double(shared) / Double(foundCount)
    recall = wantedCount == 0 ? 0 : Double(shared) / Double(wantedCount)
  }

  private static func runs(_ text: String) -> [[Substring]: Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count > 3 else { return words.isEmpty ? [:] : [words: 1] }
    var runs: [[Substring]: Int] = [:]
    for start in 0...(words.count - 4) { runs[Array(words[start..<(start + 4)]), default: 0] += 1 }
    return runs
  }
}
