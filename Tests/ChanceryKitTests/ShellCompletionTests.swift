import ChanceryKit
import Cypher
import TemporalGraph
import TestSupport
import Testing

struct ShellCompletionTests {
  private static let completer = {
    var builder = GraphBuilder()
    for label in ["Entity", "Event", "South Sea", "hostile\u{1b}[2J"] { _ = builder.label(label) }
    for type in ["THREATENS", "TARGETS", "Make Statement", "MEMBER_OF"] { _ = builder.type(type) }
    for key in ["name", "number", "full name"] { _ = builder.key(key) }
    return ShellCompleter(builder.snapshot.vocabulary)
  }()

  private func completion(_ text: String) -> ShellCompletion {
    Self.completer.completion(of: text, parameters: ["since", "until"])
  }

  @Test(
    arguments: [
      ("MATCH (n:", ["Entity", "Event", "`South Sea`"]), ("MATCH (n:En", ["Entity"]),
      ("MATCH (n : e", ["Entity", "Event"]), ("MATCH (n:Entity:Ev", ["Event"]),
      ("MATCH (n:`So", ["`South Sea`"]), ("MATCH (n:`South S", ["`South Sea`"]),
      ("MATCH (n:so", ["`South Sea`"]), ("MATCH (n:`En", ["`Entity`"]),
      ("MATCH (n) WHERE n:Ent", ["Entity"]),
      ("MATCH (a)-[r:T", ["TARGETS", "THREATENS"]), ("MATCH (a)<-[:", nil),
      ("MATCH (a)-[:TARGETS|TH", ["THREATENS"]), ("MATCH (a)-[:TARGETS|:ME", ["MEMBER_OF"]),
      ("MATCH (a)-[:ma", ["`Make Statement`"]),
      ("RETURN n.na", ["name"]), ("RETURN nodes(p)[0].nu", ["number"]),
      ("RETURN `a b`.f", ["`full name`"]),
      ("MATCH (n {na", ["name"]), ("MATCH (n:Entity {name: 'x', nu", ["number"]),
      ("MATCH (a)-[r]->() RETURN r.earl", ["earliest"]),
      ("mat", ["MATCH"]), ("MATCH (n) RET", ["RETURN"]), ("RETURN toUpp", ["toUpper("]),
      ("CALL db.la", ["labels("]), ("call db", nil), ("RETURN duration.bet", ["between("]),
      ("RETURN $s", ["since"]), ("RETURN $", ["since", "until"]),
      ("RETURN 'n:En", []), ("RETURN 1 // MAT", []), ("RETURN 1 /* MAT", []),
      ("RETURN 1; mat", ["MATCH"]), ("MATCH (n)\nWHERE n:Eve", ["Event"]),
      (":fo", [":format"]), (":format ", ["csv", "json", "table"]), (":known-at a", ["any"]),
      (":explain MATCH (n:Ev", ["Event"]), (":param MAT", []),
    ] as [(String, [String]?)])
  func `a word becomes what can stand in its place`(text: String, expected: [String]?) {
    let candidates = completion(text).candidates
    if let expected {
      #expect(candidates == expected)
    } else {
      #expect(candidates.count > 2)
    }
  }

  @Test func `what a terminal would obey is never offered`() {
    #expect(completion("MATCH (n:hostile").candidates.isEmpty)
  }

  @Test func `an editor may begin the word elsewhere`() {
    let text = "MATCH (n:`South S"
    let completion = completion(text)
    #expect(completion.start == 9)
    #expect(completion.replacements(in: text, from: 16) == ["Sea`"])
    #expect(completion.replacements(in: text, from: 7) == ["n:`South Sea`"])
  }

  @Test(arguments: [
    (["MATCH", "MERGE"], "m", "M"), (["size(", "single"], "si", "si"),
    (["count(", "CONTAINS"], "co", "co"), (["MATCH"], "mat", "MATCH"),
  ])
  func `what all candidates begin with takes the place of the word`(
    words: [String], typed: String, common: String
  ) {
    #expect(ShellCompletion.common(words, typed: typed, from: 0) == common)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `any text has a completion`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "MATCH", "(", "n", ":", "[", "-", "{", ".", "`", "'", "|", "$", " ", "1", "é", "call ",
    ]
    let text = (0..<20).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    #expect((0...text.unicodeScalars.count).contains(completion(text).start))
  }
}
