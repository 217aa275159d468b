import Chronology
import Reading
import TestSupport
import Testing

struct TimeTaggerRobustnessTests {
  private static let words = [
    "le", "la", "du", "au", "de", "l'", "d'ici", "depuis", "avant", "après", "entre", "et", "ou",
    "à", "-", "/", ".", ",", ":", "(", "\"", "«", "\n", "\n\n", "3", "12", "31", "99", "2024",
    "0000", "9999", "123456789012345678901234567890", "cent", "mille", "deux", "vingt", "quatre",
    "mars", "septembre", "lundi", "été", "semaine", "mois", "ans", "jours", "siècle", "XXe", "fin",
    "début", "mi", "veille", "lendemain", "prochain", "dernier", "plus tard", "il y a", "dans",
    "environ", "vers", "tous les", "fois", "par", "nuit", "18h30", "GMT", "T4", "Noël", "année",
    "heures", "sur", "24", "the", "of", "on", "in", "last", "next", "March", "May", "Friday", "ago",
    "years", "day", "before", "from", "to", "since", "until", "'s", "s", "half", "and a half", "a",
    "hundred", "thousand", "every", "two", "early", "mid", "end", "p.m.", "9/11", "1990s", "é", "🕰",
  ]

  @Test(.tags(.property))
  func `reads any sequence of its words in order and inside the text`() throws {
    for seed in FuzzSeeds(least: 150) { try checkWords(seed) }
  }

  private func checkWords(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<200).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: seed.isMultiple(of: 2) ? " " : "")
    let tokenized = TokenizedText(text)
    for language in Language.allCases {
      let found = TimeTagger(language: language)
        .expressions(in: tokenized, published: try EDTF("2025-03-12"))
      var end = 0
      for expression in found {
        #expect(expression.range.lowerBound >= end)
        #expect(!expression.range.isEmpty)
        #expect(expression.range.upperBound <= tokenized.utf8.count)
        #expect(tokenized.original(expression.range) == expression.text)
        end = expression.range.upperBound
      }
    }
  }

  @Test(
    arguments: [
      "environ ", "deux jours après ", "la veille de ", "nuit de ", "cent ", "vingt-", "le ", "3, ",
      "2024-", "du 3 au ", "semaine du 3 mars de la ", "fin ", "depuis ", "avant ", "1/", "9:",
      "l'",
      "au lendemain du sommet ", "la veille ", "plus tard ", "mille mille ", "« ", "mars et ",
      "two days after ", "the end of ", "every ", "hundred ", "a ", "on ", "Monday and ", "- ",
    ])
  func `takes time in proportion to a text that repeats one word`(word: String) throws {
    let count = 5000
    let text = TokenizedText(String(repeating: word, count: count))
    for language in Language.allCases {
      let found = TimeTagger(language: language).expressions(in: text, published: nil)
      #expect(found.count <= count)
    }
  }

  @Test(arguments: ["", " ", "\n", "\0", "l'", "'", "-", "le", "2024", "\u{feff}", "É"])
  func `reads the shortest texts`(text: String) {
    for language in Language.allCases {
      let found = TimeTagger(language: language).expressions(in: text, anchor: nil)
      #expect(found.map(\.text) == (text == "2024" ? ["2024"] : []))
    }
  }
}
