import Cypher
import TestSupport
import Testing

/// No text makes the lexer, the parser or the checker fall or hang.
@Suite(.tags(.property))
struct ParserFuzzTests {
  static let queries = [
    "MATCH (a:A {k: 1})-[r:T|U*1..3]->(b) WHERE a.x > 1 AND NOT (a)-->(b) RETURN DISTINCT a, r ORDER BY a.x DESC SKIP 1 LIMIT 2",
    "MERGE (a:A)-[:T {k: $p}]-(b) ON CREATE SET a.x = 1, a += {y: 2} ON MATCH SET b:B RETURN *",
    "UNWIND [1, 2.5e3, 0x1F, 'a\\u00e9'] AS x WITH x, count(*) AS n WHERE n > 1 RETURN x, n UNION ALL RETURN 1 AS x, 2 AS n",
    "CALL a.b(1) YIELD x AS y WHERE y RETURN CASE y WHEN 1 THEN [z IN [1] WHERE z | -z] ELSE reduce(s = 0, i IN [1] | s + i) END",
    "MATCH p = shortestPath((a)-[*]-(b)) AS OF date('2026') WHERE EXISTS { (a)-->(c) } RETURN [(a)-->(d) | d.x][0..1], all(x IN [1] WHERE x = 1)",
    "MATCH (n) DETACH DELETE n; // end",
    "PROFILE OPTIONAL MATCH (`a b`)–[:T]—⟩(c) REMOVE c.x, c:D /* x */",
  ]

  static let pieces = [
    "(", ")", "[", "]", "{", "}", "-", "->", "<-", "--", "*", "..", "|", ":", ",", ".", "=", "<>",
    "+=",
    "'", "\"", "`", "\\", "$", "MATCH ", " WHERE ", " RETURN ", " AND ", " OR ", " NOT ", " IN ",
    " AS ",
    "CASE ", " END", "EXISTS { ", "count(", "1", "0x", "1e", "a", "b.c", "\u{301}", "\u{0}", "é",
    "—", "//", "/*", ";",
  ]

  /// A query that is cut, doubled, mixed with another or strewn with pieces of the language.
  private static func text(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    if seed % 8 == 0 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    func any<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &generator)] }
    var characters = Array(any(queries))
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let place = Int.random(in: 0...characters.count, using: &generator)
      let end = min(characters.count, place + Int.random(in: 0...20, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: characters.removeSubrange(place..<end)
      case 1: characters.insert(contentsOf: any(pieces), at: place)
      case 2: characters.insert(contentsOf: characters[place..<end], at: place)
      case 3: characters.replaceSubrange(place..<end, with: any(pieces))
      default:
        let other = Array(any(queries))
        characters = Array(
          characters[..<place] + other[Int.random(in: 0..<other.count, using: &generator)...])
      }
    }
    return String(characters)
  }

  @Test func `any text is read or refused with a place in it`() {
    for seed in FuzzSeeds(least: 3_000) {
      let text = Self.text(seed: seed)
      do {
        _ = try Checker.check(try Parser.parse(text))
      } catch {
        let length = text.utf8.count
        let range = error.range ?? SourceRange(0, 0)
        #expect(0...length ~= range.start && range.start...length ~= range.end, "seed \(seed)")
        #expect(!error.message.isEmpty && !error.report(in: text).isEmpty, "seed \(seed)")
        #expect(error.phase == .compileTime, "seed \(seed)")
      }
    }
  }
}
