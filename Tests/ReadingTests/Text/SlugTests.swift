import Testing

@testable import Reading

struct SlugTests {
  @Test(arguments: [
    ("Côte d’Ivoire", "cote-d-ivoire"), ("Jean-Noël Barrot", "jean-noel-barrot"),
    ("  G7 + 1  ", "g7-1"), ("", ""), ("---", ""), ("Москва", "москва"),
  ])
  func `makes a key of a name`(name: String, key: String) {
    #expect(Slug.of(name) == key)
  }
}
