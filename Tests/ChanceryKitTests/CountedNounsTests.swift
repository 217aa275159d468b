import Chronology
import Testing

@testable import ChanceryKit

/// The numbers of a quotation, and what they count.
struct CountedNounsTests {
  @Test(arguments: [
    ("4 500 soldats sont là", Language.french, ["4500 soldat: 4 500 soldats"]),
    ("2,000 troops and 12 tanks", .english, ["2000 troop: 2,000 troops", "12 tank: 12 tanks"]),
    ("les 35 autres pays, réunis", .french, ["35 pays: 35 autres pays"]),
    ("35 European countries met", .english, ["35 countrie: 35 European countries"]),
    ("« 800 milliards d’euros »", .french, ["800000000000 euro: 800 milliards d’euros"]),
    ("90 billion of dollars", .english, ["90000000000 dollar: 90 billion of dollars"]),
    ("(12 ministers)", .english, ["12 minister: 12 ministers"]),
  ])
  func `reads a number with its noun`(text: String, language: Language, expected: [String]) {
    let counts = CountedNouns(text, language).counts
    #expect(counts.map { "\($0.numbers.lowerBound) \($0.noun): \($0.words)" } == expected)
  }

  @Test(arguments: [
    ("le 4 septembre, M23, 3 jours", Language.french), ("the 2024 elections", .english),
    ("in 1 234 567 890 123 456 789 012 345 ways", .english), ("12, drones", .english),
    ("35 and more drones", .english), ("1.2.3 drones", .english), ("", .french),
    ("9999999999999999999999 billion drones", .english),
  ])
  func `leaves out dates, times, and what is no number`(text: String, language: Language) {
    #expect(CountedNouns(text, language).counts.isEmpty)
  }

  @Test(arguments: [
    ("more than 400 drones", Language.english, 400...Int.max),
    ("up to 400 drones", .english, 0...400),
    ("environ 400 drones", .french, 320...500), ("plus de 400 drones", .french, 400...Int.max),
    ("jusqu’à 400 drones", .french, 0...400), ("400 drones", .french, 400...400),
  ])
  func `knows what a hedge allows`(text: String, language: Language, numbers: ClosedRange<Int>) {
    #expect(CountedNouns(text, language).counts.map(\.numbers) == [numbers])
  }
}
