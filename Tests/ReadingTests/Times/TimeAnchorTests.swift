import Chronology
import Reading
import Testing

/// How the document, the story and the tense of a clause decide what a partial date means.
struct TimeAnchorTests {
  private func values(
    _ text: String, _ language: Language, published: String?, story: String? = nil
  ) throws -> [String] {
    let tagger = TimeTagger(language: language)
    return tagger.expressions(
      in: TokenizedText(text), published: try published.map { try EDTF($0) },
      story: try story.map { try EDTF($0) }
    ).map { $0.value?.description ?? "null" }
  }

  @Test(arguments: [
    ("Berlin a promis samedi des canons.", "2025-03-08"),
    ("Berlin livrera samedi des canons.", "2025-03-15"),
    ("Berlin doit livrer samedi des canons.", "2025-03-15"),
    ("Une livraison est attendue lundi.", "2025-03-17"),
    ("Le chancelier avertit lundi ses alliés.", "2025-03-10"),
    ("Le pont détruit samedi reste fermé.", "2025-03-08"),
    ("Il proclama samedi la trêve.", "2025-03-08"),
    ("Le général a dit que les renforts arriveront samedi.", "2025-03-15"),
    ("Sommet samedi à Rome", "2025-03-15"),
    ("Le parlement a voté la loi le 20 mars.", "2024-03-20"),
    ("Le parlement votera la loi le 2 mars.", "2026-03-02"),
  ])
  func `follows the tense of a French clause`(text: String, expected: String) throws {
    #expect(try values(text, .french, published: "2025-03-12") == [expected])
  }

  @Test(arguments: [
    ("Berlin pledged guns on Saturday.", "2025-03-08"),
    ("Berlin will send guns on Saturday.", "2025-03-15"),
    ("Berlin is expected to send guns on Saturday.", "2025-03-15"),
    ("The chancellor warns his allies on Monday.", "2025-03-10"),
    ("The bridge hit on Saturday is still closed.", "2025-03-08"),
    ("The general said reinforcements would arrive on Saturday.", "2025-03-15"),
    ("Summit Saturday in Rome", "2025-03-15"),
    ("Parliament passed the bill on March 20.", "2024-03-20"),
    ("They have fought for three years.", "2022/.."), ("They fought for three years.", "null"),
    ("The army has doubled in three years.", "2022/2025"),
    ("The army will double in three years.", "2028"),
  ])
  func `follows the tense of an English clause`(text: String, expected: String) throws {
    #expect(try values(text, .english, published: "2025-03-12") == [expected])
  }

  @Test(arguments: [
    (
      "Russia threatened on Thursday to attack, two days after a summit in Paris.",
      Language.english,
      "2026-01-09", ["2026-01-08", "2026-01-08"]
    ),
    (
      "Canada refused on Tuesday to send troops, a day after French President Macron had.",
      .english,
      "2024-02-28", ["2024-02-27", "2024-02-27"]
    ),
    (
      "Protesters left on Tuesday, hours after the government resigned.", .english, "2025-09-05",
      ["2025-09-02", "2025-09-02"]
    ),
    (
      "Des combats ont éclaté mardi à Goma, deux jours après la signature d’une trêve.", .french,
      "2025-02-20", ["2025-02-18", "2025-02-18"]
    ),
    (
      "Au lendemain de la réunion de Paris, Vladimir Poutine a menacé vendredi les pays.", .french,
      "2025-09-05", ["2025-09-05", "2025-09-05"]
    ),
    (
      "Two days after the vote, Putin said he would visit on Monday.", .english, "2025-09-05",
      ["null", "2025-09-08"]
    ),
    (
      "He warned on Friday. He spoke one day after Ukraine's allies met.", .english, "2025-09-06",
      ["2025-09-05", "null"]
    ),
    (
      "Two days after protesters stormed the palace, the president fled.", .english, "2025-02-20",
      ["null"]
    ),
    (
      "The vote took place on Monday. Two days after the vote, the president fled.", .english,
      "2025-02-20", ["2025-02-17", "2025-02-19"]
    ),
  ])
  func `dates a distance from an undated event by the date beside it`(
    text: String, language: Language, published: String, expected: [String]
  ) throws {
    #expect(try values(text, language, published: published) == expected)
  }

  @Test func `counts from background where the words are background too`() throws {
    let text = "Le 27 février, il avait jugé le plan absurde. Scholz avait répondu le même jour."
    let expected = ["2024-02-27", "2024-02-27"]
    #expect(try values(text, .french, published: "2024-03-01") == expected)
  }

  @Test func `leaves the tense of what is said to what is said`() throws {
    let text = "He refused, arguing on Monday that Germany could not do what others were doing."
    #expect(try values(text, .english, published: "2024-02-28") == ["2024-02-26"])
  }

  @Test(arguments: [
    (
      "Rome a accueilli les ministres le 3 février 2025. Le lendemain, Moscou a protesté.",
      ["2025-02-03", "2025-02-04"]
    ),
    (
      "Le référendum a eu lieu le 3 février 2025. Rien d'autre. Au lendemain du référendum, on fêta.",
      ["2025-02-03", "2025-02-04"]
    ),
    (
      "Mardi, Moscou avait prévenu. Le ministre menace ses voisins. La veille, il se taisait.",
      ["2025-03-11", "2025-03-11"]
    ),
    ("En 1991, l'Union disparaît. Huit ans plus tard, tout change.", ["1991", "1999"]),
    ("Au lendemain de la guerre, tout manquait.", ["null"]),
  ])
  func `counts from the time of the story`(text: String, expected: [String]) throws {
    #expect(try values(text, .french, published: "2025-03-12") == expected)
  }

  @Test(arguments: [
    ("2025-03", "hier", "2025-03~"), ("2025-03", "le mois dernier", "2025-02"),
    ("2025", "la semaine dernière", "2025~"), ("2025", "il y a trois ans", "2022"),
    ("2025-03-10/2025-03-12", "hier", "2025-03-09/2025-03-11"), ("2025-03-10/..", "hier", "null"),
    ("2025-03-12?", "hier", "2025-03-11"), ("2025-03-12T08:00:00", "demain", "2025-03-13"),
    ("2025-02", "lundi", "[2025-02-03,2025-02-10,2025-02-17,2025-02-24]"),
  ])
  func `is never finer than the document's date`(
    published: String, text: String, expected: String
  ) throws {
    #expect(try values(text, .french, published: published) == [expected])
  }

  @Test(arguments: [
    (
      Language.french, "« Nous partirons demain », a-t-il dit lundi.", ["2025-03-11", "2025-03-10"]
    ),
    (.french, "Lundi, il a dit : « Nous partirons demain. »", ["2025-03-10", "2025-03-11"]),
    (.french, "« Nous partirons demain. » Lundi, il s'est tu.", ["2025-03-13", "2025-03-10"]),
    (.english, "\"They left yesterday,\" she said on Monday.", ["2025-03-09", "2025-03-10"]),
    (.english, "\"They left yesterday,\" she said.", ["2025-03-11"]),
  ])
  func `counts what is quoted from the day it was said`(
    language: Language, text: String, expected: [String]
  ) throws {
    #expect(try values(text, language, published: "2025-03-12") == expected)
  }

  @Test func `knows no today`() throws {
    let text = TokenizedText("Hier, lundi, il y a deux ans, bientôt, le 9 mai, le 9 mai 1945.")
    let found = TimeTagger(language: .french).expressions(in: text, published: nil)
    #expect(found.map { $0.value?.description } == [nil, nil, nil, nil, nil, "1945-05-09"])
    #expect(
      found.map(\.timexValue)
        == ["PAST_REF", "XXXX-WXX-1", "PAST_REF", "FUTURE_REF", "XXXX-05-09", nil])
  }

  @Test func `takes one date as the document's and the story's`() throws {
    let anchor = try EDTF("1991")
    let tagger = TimeTagger(language: .english)
    #expect(
      tagger.expressions(in: "two years later", anchor: anchor).first?.value == (try EDTF("1993")))
    #expect(tagger.expressions(in: "last year", anchor: anchor).first?.value == (try EDTF("1990")))
  }

  @Test func `says where an expression stands and what it was counted from`() throws {
    let text = TokenizedText("Été 2024 : réunis dès le 4 septembre à Kyiv, puis le lendemain.")
    let found = TimeTagger(language: .french).expressions(
      in: text, published: try EDTF("2025-03-12"))
    #expect(found.map(\.text) == ["Été 2024", "dès le 4 septembre", "le lendemain"])
    #expect(found.map { text.original($0.range) } == found.map(\.text))
    #expect(found.map(\.anchor) == [.none, .document, .document])
    #expect(found.map(\.modifier) == [nil, .onOrAfter, nil])
  }
}
