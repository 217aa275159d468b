import Chronology
import Ontology
import Yams

extension HandKeptRelation {
  static func read(_ node: Node, file: String) -> (HandKeptRelation?, [HandKeptFault]) {
    var reader = FieldReader(
      node, file: file, allowed: ["kind", "source", "target", "date", "factuality", "note"])
    for key in ["kind", "source", "target"] { reader.require(key) }
    let kind: RelationKind? = reader.word("kind", kind: "kind of relation")
    let source = reader.text("source")
    let target = reader.text("target")
    let date = reader.date("date").applied(to: nil)
    let factuality: Factuality? = reader.word("factuality", kind: "factuality")
    let note = reader.textField("note").applied(to: nil)
    guard let kind, let source, let target else { return (nil, reader.faults) }
    let relation = HandKeptRelation(
      kind: kind, source: source, target: target, date: date,
      factuality: factuality ?? .actual, note: note, origin: reader.origin)
    return (relation, reader.faults)
  }
}
