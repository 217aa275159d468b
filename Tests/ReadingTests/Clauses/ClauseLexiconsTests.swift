import Chronology
import Ontology
import Testing

@testable import Reading

struct ModalVerbsTests {
  @Test func `says how a lemma makes what it governs stand to the world`() throws {
    let french = try ModalVerbs(.french, TestReader.folder)
    let english = try ModalVerbs(.english, TestReader.folder)
    #expect(french.factuality(of: "aller") == .intended)
    #expect(french.factuality(of: "absence") == .denied)
    #expect(french.factuality(of: "manger") == nil)
    #expect(english.factuality(of: "could") == .hypothetical)
    #expect(english.factuality(of: "fail") == .denied)
    #expect(english.factuality(of: "aller") == nil)
  }
}

struct InstitutionNounsTests {
  @Test func `knows the nouns that stand for their owner, by language`() throws {
    let french = try InstitutionNouns(.french, TestReader.folder)
    let english = try InstitutionNouns(.english, TestReader.folder)
    #expect(french.contains(Array("gouvernement".utf8)) && french.contains(Array("armee".utf8)))
    #expect(!french.contains(Array("musee".utf8)) && !french.contains(Array("government".utf8)))
    #expect(english.contains(Array("government".utf8)) && english.contains(Array("army".utf8)))
    #expect(!english.contains(Array("museum".utf8)))
  }
}

struct SupportVerbsTests {
  private func effect(_ beginning: String, _ noun: String) throws -> SupportVerbs.Effect? {
    let parsed = try ParsedSentence.parsed(beginning, "LightVerbs")
    return try SupportVerbs(parsed.language, TestReader.folder)
      .effect(on: try parsed.token(noun), parsed)
  }

  @Test func `says what the verb that carries a noun makes of it`() throws {
    #expect(try effect("Le Soudan a mené", "attaque") == .active)
    #expect(try effect("La Serbie a subi", "sanctions") == .passive)
    #expect(try effect("La France a annulé", "sommet") == .severed)
    #expect(try effect("La Turquie prépare", "offensive") == .intended)
    #expect(try effect("Serbia came under", "attack") == .passive)
    #expect(try effect("France canceled", "summit") == .severed)
    #expect(try effect("Turkey plans", "offensive") == .intended)
  }

  @Test func `a verb carries no noun that is neither its object nor behind its preposition`() throws
  {
    #expect(try effect("Le Soudan a mené", "Soudan") == nil)
    let supports = try SupportVerbs(.english, TestReader.folder)
    #expect(supports.carries("launch") && !supports.carries("condemn"))
  }
}
