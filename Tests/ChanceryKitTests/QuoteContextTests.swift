import ChanceryKit
import TestSupport
import Testing

struct QuoteContextTests {
  @Test(arguments: [
    ("Un. «Deux ⟦trois⟧ quatre», cinq. Six.", ["", "Deux ", "trois", " quatre", ", cinq."]),
    ("Un. Avant «⟦menace⟧» la fin.", ["Avant ", "", "menace", "", " la fin."]),
    ("Titre\n«Tout ⟦dit⟧.» Autre.", ["", "Tout ", "dit", ".", ""]),
    ("«⟦x⟧»", ["", "", "x", "", ""]),
  ])
  func `the sentence around a quote is cut where the quote and its trigger begin and end`(
    marked: String, parts: [String]
  ) {
    let (body, quote, trigger) = Self.unmarked(marked)
    let context = QuoteContext(body: body, quote: quote, trigger: trigger)
    #expect(Self.parts(of: context) == parts)
  }

  @Test func `a long sentence is cut at a space on either side`() {
    let words = String(repeating: "mot ", count: 200)
    let body = words + "ici " + words
    let start = words.utf8.count
    let context = QuoteContext(body: body, quote: start..<start + 3, trigger: start..<start + 3)
    #expect(context.before.hasPrefix("… mot "))
    #expect(context.after.hasSuffix("mot …"))
    #expect(context.before.count + context.after.count < 520)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `ranges that cannot stand are moved, never a crash`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let body = "Été à Kyïv. « Non », dit-il ! Fin 日本.\nAutre ligne"
    func range() -> Range<Int> {
      let (a, b) = (Int(random.next() % 100) - 20, Int(random.next() % 100) - 20)
      return min(a, b)..<max(a, b)
    }
    let context = QuoteContext(body: body, quote: range(), trigger: range())
    let text = Self.parts(of: context).joined()
    #expect(body.contains(text) || text.isEmpty)
    #expect(!text.contains("\u{fffd}"))
  }

  private static func parts(of context: QuoteContext) -> [String] {
    [context.before, context.quoteStart, context.trigger, context.quoteEnd, context.after]
  }

  /// The text without its marks, and the ranges between « » and between ⟦ ⟧.
  private static func unmarked(_ marked: String) -> (String, Range<Int>, Range<Int>) {
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if "«»⟦⟧".contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    func range(_ open: Character, _ close: Character) -> Range<Int> {
      offsets[open, default: 0]..<offsets[close, default: 0]
    }
    return (text, range("«", "»"), range("⟦", "⟧"))
  }
}
