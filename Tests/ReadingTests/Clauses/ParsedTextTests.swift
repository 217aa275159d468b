import Chronology
import Ontology
import Testing

@testable import Reading

struct ParsedTextTests {
  @Test func `keeps an elided word with the straight apostrophe`() throws {
    let parsed = try ParsedSentence.parsed("L’Iran a menacé Israël", "Passives")
    #expect(parsed.is(0, "l'") && !parsed.is(0, "l"))
    #expect(parsed.is(1, "iran") && parsed.folded(1).elementsEqual("iran".utf8))
  }

  @Test func `marks what stands inside quotation marks`() throws {
    let parsed = try ParsedSentence.parsed("Emmanuel Macron a déclaré : «", "Quotations")
    #expect(parsed.isQuoted(try parsed.token("attaqué")))
    #expect(!parsed.isQuoted(try parsed.token("déclaré")))
    #expect(!parsed.isQuoted(try parsed.token("«")))
    let plain = try ParsedSentence.parsed("Emmanuel Macron declared:", "Quotations")
    #expect(plain.isQuoted(try plain.token("attacked")))
    #expect(!plain.isQuoted(try plain.token("declared")))
  }

  @Test func `finds mention and time by token`() throws {
    let parsed = try ParsedSentence.parsed("Russia attacked Poland on Monday", "Times")
    let poland = try #require(parsed.mention(at: try parsed.token("Poland")))
    #expect(parsed.entity(poland).id.text == "country:POL")
    #expect(parsed.mention(at: try parsed.token("attacked")) == nil)
    #expect(parsed.time(at: try parsed.token("Monday")) != nil)
    #expect(parsed.time(at: try parsed.token("Poland")) == nil)
  }

  @Test func `takes a line without a mark at its end for a heading`() throws {
    for (text, isHeading) in [("Paris refuse", true), ("Paris refuse .", false)] {
      let forms = text.split(separator: " ")
      let rows = forms.enumerated().map { index, form in
        "\(index + 1)\t\(form)\t\(form)\t\(form == "." ? "PUNCT" : "VERB")\t_\t_\t"
          + (index == 0 ? "0\troot" : "1\tpunct") + "\t_\t_"
      }
      let read = try Conllu(["# text = \(text)"[...]] + rows.map { $0[...] })
      let parsed = ParsedText(
        TokenizedText(text), read.parse.tree, try GrammarWords(.french, TestReader.folder),
        .french, ArticleEntities(), [], [])
      #expect(parsed.isHeading(parsed.tree.sentences[0]) == isHeading)
    }
  }

  @Test func `counts as salient only countries that are named twice`() throws {
    let parsed = try ParsedSentence.parsed("Si la Chine attaque", "Conditions")
    let ids = parsed.salientCountries.map { parsed.entities.entities[$0].id.text }
    #expect(ids == ["country:TWN"])
  }
}
