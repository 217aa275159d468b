import Consolidation
import Ontology
import Testing

struct VoicesTests {
  @Test func `an outlet and the copies of a text are one voice`() throws {
    var reports = Reports()
    try reports.add("a", published: nil, outlet: "The Gazette")
    try reports.add("b", published: nil, outlet: "The Gazette")
    try reports.add("c", published: nil, outlet: "The Mirror", copyOf: "a")
    try reports.add("d", published: nil, outlet: "The Mirror")
    let voices = Voices(reports.documents)
    let told = reports.documents.map { voices.voice(of: $0.id) }
    #expect(told == ["The Gazette", "The Gazette", "The Gazette", "The Mirror"])
    #expect(voices.voice(of: ID("doc:unknown")) == "doc:unknown")
  }
}
