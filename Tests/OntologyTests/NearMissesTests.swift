import Ontology
import Testing

struct NearMissesTests {
  @Test(arguments: [
    ("dat", ["date", "data", "title"], ["data", "date"]),
    ("Fracne", ["France", "Finlande"], ["France"]),
    ("event:5c1f", ["event:5c1f09a2b3d4"], ["event:5c1f09a2b3d4"]),
    ("person:macrom", ["person:macron", "person:barrot"], ["person:macron"]),
    ("xyz", ["date", "title"], []), ("", ["date"], []), ("date", [], []),
  ])
  func `offers the words that may have been meant`(
    word: String, words: [String], expected: [String]
  ) {
    #expect(NearMisses.of(word, among: words) == expected)
  }

  @Test func `long hostile words stay cheap`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearMisses.of(long, among: [long + "b"]).count == 1)
  }
}
