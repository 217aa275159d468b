import Chronology
import TemporalGraph
import Testing

struct GraphBuilderTests {
  @Test func `a snapshot keeps what it showed while the builder goes on`() throws {
    var builder = GraphBuilder()
    let france = builder.addNode(labels: ["Country"], ["name": .text("France")])
    let mali = builder.addNode(labels: ["Country"], ["name": .text("Mali")])
    let aid = try builder.addEdge(france, "AIDS", mali, ["sum": .integer(3)])
    let before = builder.snapshot
    try builder.set("sum", .float(3.5), of: aid)
    try builder.set("name", .text("République française"), of: france)
    try builder.addEdge(mali, "REJECTS", france)
    try builder.add(label: "State", to: mali)
    builder.delete(aid)
    #expect(before.edgeCount == 1)
    #expect(before.property(aid, "sum") == .integer(3))
    #expect(before.nodes(where: "name", is: "France") == [france])
    #expect(before.labels(mali).count == 1)
    let after = builder.snapshot
    #expect(after.edgeCount == 1)
    #expect(after.property(aid, "sum") == .float(3.5))
    #expect(after.nodes(where: "name", is: "France") == [])
    #expect(after.nodes(where: "name", is: "République française") == [france])
    #expect(after.labels(mali).map { after.vocabulary.name($0) } == ["Country", "State"])
  }

  @Test func `what was changed twice is as it was left, and what was deleted stays away`() throws {
    var builder = GraphBuilder()
    let a = builder.addNode(labels: ["A", "B", "A"], ["x": .integer(1), "y": .boolean(true)])
    let b = builder.addNode()
    let edge = try builder.addEdge(a, "T", b, ["since": .day(Day(daysSince1970: 3))])
    try builder.addEdge(a, "T", a)
    try builder.set("x", .integer(1), of: a)
    try builder.set("x", .integer(2), of: a)
    try builder.set("y", nil, of: a)
    try builder.set("z", nil, of: a)
    try builder.remove(label: "B", from: a)
    try builder.remove(label: "C", from: a)
    builder.delete(edge)
    builder.delete(edge)
    #expect(throws: GraphError.nodeHasEdges(a, count: 1)) { try builder.delete(a) }
    try builder.delete(b)
    builder.detach(a)
    let made = builder.snapshot
    #expect(made.property(a, "x") == .integer(2))
    #expect(made.property(a, "y") == nil)
    #expect(made.labels(a).map { made.vocabulary.name($0) } == ["A"])
    #expect(made.removedNodes[a.place] && made.removedNodes[b.place])
    #expect(made.removedEdges[edge.place] && made.removedEdges[edge.place + 1])
    #expect(made.nodeCount == 0)
    #expect(throws: GraphError.deleted) { try builder.addEdge(a, "T", b) }
    #expect(throws: GraphError.deleted) { try builder.set("x", .integer(1), of: a) }
  }

  @Test func `a property takes values of every type, one after the other`() throws {
    let values: [PropertyValue] = [
      .integer(.min), .text("é"), .float(-0.0), .boolean(true), .day(Day(daysSince1970: -9)),
      .day(Day(daysSince1970: .max)), .list([.integer(1), .list([]), .text("")]),
      .map(of: [("b", .integer(2)), ("a", .boolean(false))]),
      .tagged(type: "duration", text: "P1Y"),
    ]
    for first in values {
      for second in values {
        var builder = GraphBuilder()
        let nodes = (0..<70).map { _ in builder.addNode() }
        try builder.set("v", first, of: nodes[65])
        try builder.set("v", second, of: nodes[2])
        try builder.set("v", second, of: nodes[69])
        try builder.set("v", nil, of: nodes[69])
        let graph = builder.snapshot
        #expect(graph.property(nodes[65], "v") == first)
        #expect(graph.property(nodes[2], "v") == second)
        #expect(graph.property(nodes[69], "v") == nil)
        #expect(graph.property(nodes[0], "v") == nil)
      }
    }
  }
}
