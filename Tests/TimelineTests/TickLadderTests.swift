import Chronology
import Testing

@testable import Timeline

struct TickLadderTests {
  @Test(arguments: [
    (
      "2026-01-05/2026-01-09", Language.french, ["5", "6", "7", "8", "9"], ["janvier 2026"]
    ),
    (
      "2026-01-05/2026-02-15", .english,
      ["5–11", "12–18", "19–25", "26–1", "2–8", "9–15"], ["January 2026", "February 2026"]
    ),
    (
      "2025-11/2026-02", .french, ["nov.", "déc.", "janv.", "févr."], ["2025", "2026"]
    ),
    ("2025-11/2026-02", .english, ["Nov", "Dec", "Jan", "Feb"], ["2025", "2026"]),
    (
      "2024/2025", .french, ["T1", "T2", "T3", "T4", "T1", "T2", "T3", "T4"], ["2024", "2025"]
    ),
    (
      "2024/2025", .english, ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"], ["2024", "2025"]
    ),
    ("2019/2024", .french, ["2019", "2020", "2021", "2022", "2023", "2024"], []),
    ("-0001/0001", .french, ["2 av. J.-C.", "1 av. J.-C.", "1"], []),
    ("-0001/0001", .english, ["2 BCE", "1 BCE", "1"], []),
    (
      "1990/2019", .english,
      ["1990–1994", "1995–1999", "2000–2004", "2005–2009", "2010–2014", "2015–2019"], []
    ),
  ])
  func `labels the units of the time shown in two tiers`(
    dates: String, language: Language, ticks: [String], upper: [String]
  ) throws {
    let ladder = try ladder([dates], language)
    #expect(ladder.ticks.map(\.text) == ticks)
    #expect(ladder.upperTicks.map(\.text) == upper)
  }

  @Test(arguments: ["2026-01-05/2026-01-09", "2024-02/2026-01", "1850/2026", "Y-170000000"])
  func `gives every unit 28 points and its text room`(dates: String) throws {
    for tick in try ladder([dates], .french).ticks {
      #expect(tick.across.count >= max(28_00, Self.width(of: tick.text ?? "") + 8_00))
    }
  }

  @Test func `shows each stretch in whole units at one scale`() throws {
    let scale = try ladder(["1991-12-26", "2025-09-04/2026-01-20"], .french).scale
    #expect(scale.stretches.count == 2)
    let rates = scale.stretches.map { Double($0.across.count) / Double($0.days.count) }
    #expect(abs(rates[0] - rates[1]) < 0.02 * rates[0])
    let words = ChartWords(.french)
    #expect(scale.breaks.map { words.length(of: $0.days) } == [["33\u{A0}ans", "7\u{A0}mois"]])
    #expect(scale.breaks.map(\.across.count) == [28_00])
  }

  @Test func `moves forward with time`() throws {
    let scale = try ladder(["1991-12-26", "2025-09-04/2026-01-20"], .french).scale
    let places = (scale.days.lowerBound - 3...scale.days.upperBound + 3).map(scale.x)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(places.first == scale.across.lowerBound && places.last == scale.across.upperBound)
  }

  private static func width(of text: String) -> Centipoints { text.count * 3_80 }

  private func ladder(_ dates: [String], _ language: Language) throws -> TickLadder {
    TickLadder(
      stretches: try dates.map { text in
        let days = try #require(try EDTF(text).days)
        return days.lowerBound.daysSince1970..<days.upperBound.daysSince1970
      }, across: 0..<300_00, breakWidth: 28_00, language: language, measure: Self.width)
  }
}
