import Diagram
import Ontology
import Testing

struct DiagramGraphTests {
  private let france = DiagramNode(id: "country:FRA", label: "France", kind: .entity(.country))

  @Test func `refuses two nodes of one id`() {
    let error = #expect(throws: DiagramError.self) {
      try DiagramGraph(nodes: [france, france], edges: [])
    }
    #expect(error?.reason == .repeatedNode("country:FRA"))
  }

  @Test(arguments: [("country:FRA", "country:XYZ"), ("country:XYZ", "country:FRA")])
  func `refuses an edge that leads nowhere`(source: String, target: String) {
    let edge = DiagramEdge(source: source, target: target, conduct: .structural, label: "")
    let error = #expect(throws: DiagramError.self) {
      try DiagramGraph(nodes: [france], edges: [edge])
    }
    #expect(error?.reason == .unknownNode("country:XYZ"))
    #expect(
      error?.description
        == "an edge of the diagram leads to 'country:XYZ', which is not among its nodes")
  }
}
