import Cypher
import TemporalGraph
import Testing

struct EntityFunctionTests {
  let context: EvaluationContext
  let variables: [String: Value]

  init() throws {
    var builder = GraphBuilder()
    let france = builder.addNode(
      labels: ["Country", "Member"], ["name": .text("France"), "founded": .integer(987)])
    let ukraine = builder.addNode(labels: ["Country"])
    let edge = try builder.addEdge(france, "AIDS", ukraine, ["since": .integer(2022)])
    let gone = builder.addNode(labels: ["Gone"], ["name": .text("Gone")])
    let lost = try builder.addEdge(ukraine, "LOST", france, ["since": .integer(1)])
    builder.delete(lost)
    try builder.delete(gone)
    context = EvaluationContext(graph: builder.snapshot)
    variables = [
      "n": .node(france), "m": .node(ukraine), "r": .relationship(edge), "gone": .node(gone),
      "lost": .relationship(lost),
      "p": .path(PathValue(nodes: [france, ukraine], relationships: [edge])),
    ]
  }

  @Test(
    arguments: [
      ("labels(n)", "['Country', 'Member']"), ("labels(m)", "['Country']"), ("type(r)", "'AIDS'"),
      ("keys(n)", "['name', 'founded']"), ("keys(m)", "[]"), ("properties(r)", "{since: 2022}"),
      ("n.name", "'France'"),
      ("n['founded']", "987"), ("n.nothing", "null"), ("r.since", "2022"),
      ("id(n) = id(startNode(r))", "true"),
      ("endNode(r) = m", "true"), ("elementId(n) <> elementId(r)", "true"),
      ("nodes(p) = [n, m]", "true"),
      ("relationships(p) = [r]", "true"), ("length(p)", "1"), ("n = m", "false"), ("n < m", "true"),
      ("n = 1", "false"),
      ("type(lost)", "'LOST'"), ("p = p", "true"),
    ] as [ValueCase])
  func `looks up what nodes, relationships and paths carry`(expression: String, literal: String)
    throws
  {
    let value = try ValueReader.value(expression, context, variables)
    #expect(value.literal(in: context.graph) == literal)
  }

  @Test(
    arguments: [
      ("gone.name", .entityNotFound, "DeletedEntityAccess"),
      ("labels(gone)", .entityNotFound, "DeletedEntityAccess"),
      ("lost.since", .entityNotFound, "DeletedEntityAccess"),
      ("keys(gone)", .entityNotFound, "DeletedEntityAccess"),
      ("n[0]", .typeError, "PropertyAccessByNonString"),
      ("type(n)", .typeError, "InvalidArgumentValue"),
      ("labels(p)", .typeError, "InvalidArgumentValue"),
      ("length(n)", .typeError, "InvalidArgumentValue"),
      ("size(p)", .typeError, "InvalidArgumentValue"),
      ("toString(n)", .typeError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says what they do not carry`(expression: String, kind: CypherError.Kind, detail: String) {
    let error = #expect(throws: CypherError.self) {
      try ValueReader.value(expression, context, variables)
    }
    #expect(error?.kind == kind && error?.detail == detail)
  }
}
