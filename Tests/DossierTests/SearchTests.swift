import Dossier
import Ontology
import TestSupport
import Testing

struct SearchTests {
  private let folder: TemporaryFolder
  private let store: DossierStore

  init() throws {
    folder = try TemporaryFolder()
    _ = try DossierFile.write(SampleDossier.contents(), to: folder.path("x.chancery"))
    store = try DossierStore(path: folder.path("x.chancery"))
  }

  @Test func `a search shows where its words stand`() throws {
    let hits = try store.search("elysee")
    #expect(hits.map(\.title) == ["Sommet à l’Élysée"])
    #expect(hits[0].passage.filter(\.isMatch).map(\.text) == ["Élysée"])
    #expect(hits[0].claim == nil)
  }

  @Test func `quotes are searched apart`() throws {
    let hits = try store.search("troupes", in: .claims)
    #expect(hits.count == 1)
    #expect(hits[0].claim != nil)
    #expect(hits[0].passage.map(\.text).joined() == "La France n’enverra pas de troupes")
  }

  @Test func `a word in the title weighs more than one in the text`() throws {
    #expect(try store.search("sommet").count == 2)
    #expect(try store.search("sommet", limit: 1).count == 1)
  }

  @Test(
    arguments: [
      "\"", "\"\"", "*", "**", "a*b*", "AND", "OR NOT", "(", ")", "NEAR(", "title:x", "-x", "^x",
      "+",
      "{a b}:c", "«", "« l’ »", "\u{0}", "x\u{0}y", "'; DROP TABLE event; --", "😀", " ",
      "a\"b\"c*", String(repeating: "a ", count: 2000),
    ], DossierStore.SearchScope.allCases)
  func `no text is an error`(text: String, scope: DossierStore.SearchScope) throws {
    _ = try store.search(text, in: scope)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no random text is an error`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let letters = Array("ab \"*()^:+-{}'«»“”\0\n,;.é%_&|~NEAROT")
    let text = String((0..<24).map { _ in letters.randomElement(using: &generator) ?? " " })
    for scope in DossierStore.SearchScope.allCases { _ = try store.search(text, in: scope) }
  }
}
