import Foundation
import Testing

/// `--query` of drawings, as a shell sees it.
struct DrawnQueryTests {
  private let sample: SampleFolder

  init() throws { sample = try SampleFolder.shared.get() }

  private func run(_ words: String...) throws -> Program.Outcome {
    try sample.program.run(
      words + ["--dossier", "out/dossier.chancery", "--language", "en", "-o", "-"])
  }

  @Test func `a timeline shows the events of an answer, in lists and by their relations too`()
    throws
  {
    for answer in [
      "MATCH (e:Event {title: 'Sommet tenu à la main'}) RETURN e",
      "MATCH (e:Event {title: 'Sommet tenu à la main'}) RETURN {all: [e]} AS map",
      "MATCH p = (:Country {name: 'France'})-->(e:Event {title: 'Sommet tenu à la main'}) RETURN p",
      "MATCH ({name: 'France'})-[r:CONSULTS]->({name: 'Ukraine'}) RETURN r",
    ] {
      let timeline = try run("timeline", "--query", answer)
      #expect(timeline.text.contains("Sommet tenu à la main"), "\(answer): \(timeline.errors)")
      #expect(!timeline.text.contains("Poland"))
    }
  }

  @Test func `other conditions hold too`() throws {
    let all = "MATCH (e:Event) RETURN e"
    let summit = try run("timeline", "--query", all, "--since", "2026", "--about", "Ukraine")
    #expect(summit.text.contains("Sommet tenu à la main") && !summit.text.contains("Poland"))
    let nothing = try run("timeline", "--query", all, "--type", "PROTEST")
    #expect(nothing.exitCode == 2)
    let param = try run(
      "timeline", "--query", "MATCH (e:Event {type: $type}) RETURN e", "--param", "type=CONSULT")
    #expect(param.text.contains("Sommet tenu à la main") && !param.text.contains("Poland"))
  }

  @Test func `the most important events stay, and the others are counted`() throws {
    // Two events, each with all its ways.
    let paths = """
      MATCH (e:Event) WHERE (e)-[:TARGETS]->() WITH e ORDER BY e.id LIMIT 2
      MATCH p = (a)-[:SOURCE_OF]->(e)-[:TARGETS]->(b) RETURN p, e
      """
    for command in ["diagram", "timeline"] {
      #expect(!(try run(command, "--query", paths).text.contains("not drawn")))
      // A narrow picture breaks the words into lines.
      let top = try run(command, "--query", paths, "--top", "1").text
        .replacing(/(<[^>]*>|\s)+/, with: " ")
      #expect(top.contains("1 event of lesser importance is not drawn"), "\(command)")
    }
  }

  @Test func `a diagram shows what an answer holds, with its sources`() throws {
    let paths = try run(
      "diagram", "--query",
      "MATCH p = (a)-[:SOURCE_OF]->(:Event)-[:TARGETS]->(b {name: 'Pologne'}) RETURN p")
    #expect(paths.text.contains("Poland") && !paths.text.contains("Ukraine"))
    #expect(paths.text.contains("Sources"))
    let events = try run("diagram", "--query", "MATCH (e:Event {type: 'CONSULT'}) RETURN e")
    #expect(events.text.contains("Sommet tenu à la main") && events.text.contains("France"))
    let entities = try run("diagram", "--query", "MATCH (c:Country) RETURN c")
    #expect(entities.text.contains("Russia") && entities.text.contains("threat"))
    let network = try run(
      "diagram", "--network", "--query", "MATCH (e:Event {type: 'CONSULT'}) RETURN e")
    #expect(network.text.contains("Ukraine") && !network.text.contains("Poland"))
  }

  @Test(arguments: [
    ("RETURN 1", "the query returns no event, relation or entity; return some"),
    ("CREATE (n) RETURN n", "a drawing or export changes nothing"),
    ("MATCH (n RETURN n", "query:1:"),
  ])
  func `tells what cannot be drawn`(query: String, message: String) throws {
    let outcome = try run("diagram", "--query", query)
    #expect(outcome.exitCode == 1 && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `a timeline of entities says what to return`() throws {
    let outcome = try run("timeline", "--query", "MATCH (c:Country) RETURN c")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("the query returns no event;"))
    #expect(try run("timeline", "--param", "a=1").exitCode == 64)
  }
}
