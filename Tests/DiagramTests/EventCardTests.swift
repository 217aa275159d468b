import Chronology
import Drawing
import Ontology
import Testing

@testable import Diagram

struct EventCardTests {
  private func card(
    _ label: String, date: String? = "2026-01-06", factuality: Factuality = .actual,
    sources: [Int] = []
  ) throws -> EventCard {
    let node = DiagramNode(
      id: "e", label: label, kind: .event, date: try date.map { try EDTF($0) },
      factuality: factuality, sourceNumbers: sources)
    return EventCard(node, DiagramWording(language: .french))
  }

  private func foot(_ card: EventCard) -> [String] {
    card.foot.map { line in
      String(line.map(\.text).joined().map { $0 == "\u{A0}" ? " " : $0 })
    }
  }

  @Test func `breaks a sentence into at most three lines that fit`() throws {
    let sentence =
      "Vingt-six pays, majoritairement européens, réunis à Paris, s’engagent à contribuer"
    let card = try card(sentence)
    #expect(card.title.joined(separator: " ") == sentence && !card.isShortened)
    #expect(card.title.count == 3 && card.textWidth <= EventCard.widestText)
  }

  @Test(arguments: [String(repeating: "garanties ", count: 40), String(repeating: "é", count: 500)])
  func `ends in an ellipsis what does not fit`(label: String) throws {
    let card = try card(label)
    #expect(card.isShortened && card.title.count == 3)
    #expect(card.title[2].hasSuffix("…") && !card.title[2].contains(" …"))
    #expect(card.textWidth <= EventCard.widestText + 0.01)
  }

  @Test func `says certainty, date and sources once`() throws {
    #expect(foot(try card("Sommet", sources: [2, 5])) == ["6 janv. 2026 [2, 5]"])
    #expect(
      foot(try card("Sommet", factuality: .intended, sources: [2])) == [
        "prévu · 6 janv. 2026 [2]"
      ])
    #expect(foot(try card("Sommet", date: nil, factuality: .denied)) == ["démenti · sans date"])
  }

  @Test func `counts the sources beyond the eighth, on a line of their own`() throws {
    let lines = foot(try card("Sommet", factuality: .hypothetical, sources: Array(1...12)))
    #expect(lines == ["hypothèse · 6 janv. 2026", "[1, 2, 3, 4, 5, 6, 7, 8 +4]"])
  }
}
