import Cypher
import Testing

struct ShortestPathTests {
  private static let roads = """
    CREATE (a:A {name: 'a'})-[:R {w: 1}]->(b:B {name: 'b'})-[:R {w: 1}]->(c:C {name: 'c'}),
    (a)-[:S {w: 5}]->(c), (a)-[:S {w: 6}]->(c), (c)-[:T]->(c), (:D {name: 'd'})
    """

  static let cases: [(query: String, rows: [String])] = [
    ("MATCH p = shortestPath((:A)-[*]->(:C)) RETURN length(p)", ["1"]),
    ("MATCH p = allShortestPaths((:A)-[*]->(:C)) RETURN length(p)", ["1", "1"]),
    ("MATCH p = shortestPath((:A)-[:R*]->(:C)) RETURN length(p)", ["2"]),
    (
      """
      MATCH p = shortestPath((:A)-[r*]->(:C)) WHERE all(x IN r WHERE x.w < 5) RETURN size(r)
      """, ["2"]
    ),
    ("MATCH p = shortestPath((:A)-[*2..]->(:C)) RETURN length(p)", ["2"]),
    ("MATCH p = shortestPath((:A)-[*0..]->(:A)) RETURN length(p)", ["0"]),
    ("MATCH p = shortestPath((:C)-[*]-(:C)) RETURN length(p)", ["1"]),
    ("MATCH p = shortestPath((:A)-[*]-(:D)) RETURN p", []),
    ("MATCH (a:A), (c:C) RETURN length(shortestPath((a)-[:R*]->(c)))", ["2"]),
    ("MATCH (a:A), (c:C) RETURN size(allShortestPaths((a)-[*]->(c)))", ["2"]),
    ("MATCH (a:A), (d:D) RETURN shortestPath((a)-[*]->(d))", ["null"]),
    ("MATCH (a:A), (d:D) RETURN allShortestPaths((a)-[*]->(d))", ["[]"]),
  ]

  @Test(arguments: cases)
  func `finds the fewest hops`(query: String, rows: [String]) throws {
    #expect(try QueryBench(Self.roads).rows(query) == rows)
  }
}
