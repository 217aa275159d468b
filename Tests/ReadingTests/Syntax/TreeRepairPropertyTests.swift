import TestSupport
import Testing

@testable import Reading

/// What holds of the repairs whatever the parser made of a sentence.
struct TreeRepairPropertyTests {
  /// Words in a tree drawn by chance, with classes, features and relations that the rules ask for.
  private func tree(_ seed: UInt64) -> [SyntaxTree.Word] {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...16, using: &random)
    // A head is drawn from the words placed before, so that no circle is drawn.
    let order = (0..<count).shuffled(using: &random)
    var heads = Array(0..<count)
    for place in 1..<count {
      heads[order[place]] = order[Int.random(in: 0..<place, using: &random)]
    }
    let features: [WordFeatures] = [
      [], [.past, .participle], [.present, .participle], [.finite], [.gerund], [.infinitive],
      [.relative],
    ]
    let lemmas = [
      "avoir", "être", "fermé", "opened", "after", ";", "-", "ni", "dont", "lundi", "il",
    ]
    return (0..<count).map { index in
      SyntaxTree.Word(
        range: index * 8..<index * 8 + 7, lemma: lemmas.randomElement(using: &random) ?? "",
        wordClass: WordClass.allCases.randomElement(using: &random) ?? .other,
        features: features.randomElement(using: &random) ?? [], head: heads[index],
        relation: heads[index] == index
          ? .root : SyntaxRelation.allCases.randomElement(using: &random) ?? .other)
    }
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `leaves a tree a tree`(seed: UInt64) {
    for part in 0..<50 {
      let words = tree(seed * 50 + UInt64(part))
      let name = words.count / 2..<words.count
      let repaired = TreeRepair.repaired(words, sentences: [words.indices], names: [name])
      #expect(repaired.count == words.count)
      #expect(repaired.indices.allSatisfy { RepairCase.reachesRoot($0, repaired) })
    }
  }
}
