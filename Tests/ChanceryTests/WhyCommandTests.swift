import Foundation
import Testing

struct WhyCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let outcome = try program.run(arguments + ["--format", "json"])
    return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
  }

  private func explanation(_ id: String) throws -> [String: Any] {
    let outcome = try program.run(["why", id, "--format", "json"])
    #expect(outcome.exitCode == 0)
    return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  @Test func `every event leads to a sentence of a document or to a hand-kept line`() throws {
    let events = try rows(["events"])
    #expect(events.count > 3)
    for event in events {
      let id = try #require(event["id"] as? String)
      let why = try explanation(id)
      let passages = try #require(why["passages"] as? [[String: Any]])
      #expect(!passages.isEmpty || (why["asserted_by"] as? String)?.contains(".yaml:") == true)
      for passage in passages {
        let quote = try #require(passage["quote"] as? String)
        let document = try #require(passage["document"] as? [String: Any])
        let path = try #require(document["path"] as? String)
        let text = String(decoding: try sample.bytes("corpus/" + path), as: UTF8.self)
        #expect(!quote.isEmpty && text.contains(quote))
        #expect((passage["sentence"] as? String)?.contains(quote) == true)
        #expect((passage["rule"] as? String)?.isEmpty == false)
      }
    }
  }

  @Test func `relations, claims and documents are explained too`() throws {
    let relation = try #require(try rows(["relations", "--events"]).first?["id"] as? String)
    #expect(try explanation(relation)["kind"] as? String == "relation")
    let hit = try #require(try rows(["search", "menacé", "--in", "claims"]).first)
    let claim = try #require(hit["claim"] as? String)
    #expect(try explanation(claim)["kind"] as? String == "claim")
    let document = try #require(hit["document"] as? String)
    let why = try explanation(document)
    #expect(why["kind"] as? String == "document")
    #expect((why["passages"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func `a beginning of an id will do`() throws {
    #expect(try explanation("event:sum")["id"] as? String == "event:summit")
    #expect(try explanation("summ")["id"] as? String == "event:summit")
  }

  @Test func `a reader gets the sentence, its document and the hand-kept file`() throws {
    let event = try #require(
      try rows(["events", "--about", "Poutine", "--type", "threaten"]).first?["id"] as? String)
    let text = try program.run(["why", event]).text
    #expect(text.contains("(2025-09-05)"))
    #expect(text.contains("Vladimir Poutine a menacé vendredi"))
    #expect(text.contains("Le Courrier inventé, «\u{a0}Moscou met en garde\u{a0}»"))
    #expect(text.contains("shallow/fr/menacer"))
    #expect(try program.run(["why", "summit"]).text.contains("graphs/facts.yaml:2"))
  }
}
