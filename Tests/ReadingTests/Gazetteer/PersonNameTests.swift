import Testing

@testable import Reading

struct PersonNameTests {
  @Test(arguments: [
    ("Emmanuel Macron", "macron"), ("Ursula von der Leyen", "von der leyen"),
    ("Dominique de Villepin", "de villepin"), ("Jean-Noël Barrot", "barrot"),
    ("Recep Tayyip Erdoğan", "erdogan"), ("Lula", nil), ("", nil),
    ("Mohammed ben Salmane", "ben salmane"),
  ])
  func `takes the last word with its particles`(name: String, family: String?) {
    #expect(PersonName.family(of: name, familyFirst: false) == family)
  }

  @Test func `takes the first word where the family comes first`() {
    #expect(PersonName.family(of: "Xi Jinping", familyFirst: true) == "xi")
  }
}
