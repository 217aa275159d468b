import Chronology
import Corpus
import Ontology
import TestSupport
import Testing

@testable import Reading

/// Texts that nobody writes, but somebody may send.
@Suite(.serialized)
struct HostileTextTests {
  struct Flood: CustomTestStringConvertible, Sendable {
    let name: String
    let unit: String

    var testDescription: String { name }
  }

  /// Each takes hours where some step looks through the whole text at each of its words.
  @Test(
    arguments: [
      Flood(name: "pronouns", unit: "il "),
      Flood(name: "quotes", unit: "« Hier, il a dit non » "),
      Flood(name: "straight quotes", unit: "\" "),
      Flood(name: "triggers in one sentence", unit: "attaque "),
      Flood(name: "verbs in one sentence", unit: "refuse "),
      Flood(name: "infinitives in one sentence", unit: "refuser d'attaquer "),
      Flood(name: "coordinated countries", unit: "France et "),
      Flood(name: "countries and verbs", unit: "à la France et la Russie menace "),
      Flood(name: "dates and verbs", unit: "lundi attaque "),
      Flood(name: "offices", unit: "le président russe, le ministre "),
      Flood(name: "counted groups", unit: "cent mille soldats "),
      Flood(name: "numbers", unit: "mille "),
      Flood(name: "stops", unit: "."),
      Flood(name: "stops and lower case", unit: "... a"),
      Flood(name: "capitals", unit: "Abc "),
      Flood(name: "hyphens", unit: "A-"),
      Flood(name: "particles", unit: "Anna de la "),
      Flood(name: "titles", unit: "M. Zyx est là. "),
      Flood(name: "attributions", unit: "selon "),
      Flood(name: "lines", unit: "\nRusse\n"),
    ])
  func `takes time in proportion to the text`(flood: Flood) throws {
    for language in Language.allCases {
      let text = String(repeating: flood.unit, count: 20_000 / flood.unit.utf8.count)
      let reading = try TestReader.reading(text, language)
      try check(reading)
    }
  }

  @Test func `names a hundred different persons per line of a long list`() throws {
    let text = (0..<3000).map { "M. Nom\($0 % 1500)x parle à Sylvie Nom\($0)y." }
      .joined(separator: " ")
    try check(try TestReader.reading(text, .french))
  }

  @Test(arguments: [
    "\0", "La Russie\0 menace\0 la France.\0", "\u{202e}La Russie menace la France.\u{202c}",
    "روسيا تهدد فرنسا. La Russie menace la France.", "\u{feff}Paris refuse.", "🇫🇷🇷🇺 👩‍👩‍👧‍👦",
    "e\u{301}\u{301}\u{301}\u{301}tat", String(repeating: "\u{301}", count: 500), "\u{10ffff}",
    "'''''", "l'l'l'l'", "-----", "« « « » » »", "\r\r\r", "\u{2028}\u{2029}", "Ünïcödé Straße ẞ",
    "M.", "M. ", "ministre italien des", "le", "selon", "selon lui", "d'", "d'après", "et", ", ,",
    "Poutine", "pays", "26", "26 pays", "si", "refuse", "refuse de", "a", "«", "»", "\"",
    "the attack of", "to", "not", "has been", "President", "'s", "NATO's", "s'il",
  ])
  func `reads the oddest and the shortest texts`(text: String) throws {
    for language in [Language.french, .english, nil] {
      try check(try TestReader.reading(text, language))
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `reads any sequence of its words inside the text`(seed: UInt64) throws {
    let words = [
      "la Russie", "Paris", "à Paris", "Poutine", "M.", "Sylvie", "Zyx", "menace", "a menacé",
      "refuse", "de", "attaquer", "n'a pas exclu", "l'envoi", "de troupes", "et", ",", ".", "«",
      "»",
      "\"", "selon", "que", "qui", "hier", "le 3 mars 2024", "26 pays", "dirigeants de",
      "le président",
      "russe", "ministre", "des Affaires étrangères", "si", "il", "elles", ";", ":", "(", ")", "—",
      "\n",
      "\n\n", "the", "NATO", "'s", "secretary general", "said", "that", "will", "not", "attack",
      "attacks", "meeting", "by", "was", "of", "according to", "who", "threatened", "sommet",
      "entre",
    ]
    var random = SplitMix64(seed: seed)
    let text = (0..<150).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: seed.isMultiple(of: 3) ? "" : " ")
    for language in Language.allCases { try check(try TestReader.reading(text, language)) }
  }

  /// What always holds of a reading.
  private func check(_ reading: ArticleReading) throws {
    let body = Array(reading.article.document.body.utf8)
    let ids = Set(reading.entities.map(\.id))
    var start = 0
    for mention in reading.mentions {
      #expect(mention.range.lowerBound >= start && mention.range.upperBound <= body.count)
      #expect(Array(mention.text.utf8) == Array(body[mention.range]))
      #expect(ids.contains(mention.entity))
      start = mention.range.lowerBound
    }
    for claim in reading.claims { try ClaimInvariants.check(claim, in: body, ids) }
  }
}
