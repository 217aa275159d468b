import Ontology
import Yams

/// Reads hand-kept files; what is wrong with one entry costs that entry alone.
package struct HandKeptReader {
  private var kept = HandKept()
  private var faults: [HandKeptFault] = []
  private var firstEntities: [ID<Entity>: Origin] = [:]
  private var firstEvents: [ID<Event>: Origin] = [:]

  private init() {}

  /// Reads files, in the order of their names.
  ///
  /// - Parameter files: The name of each, as faults and events are to show it, and its text.
  /// - Returns: What could be read, and every fault; one that is no warning should stop a build.
  package static func read(
    _ files: [(name: String, text: String)]
  ) -> (kept: HandKept, faults: [HandKeptFault]) {
    var reader = HandKeptReader()
    for file in files.sorted(by: { $0.name < $1.name }) { reader.read(file.text, file.name) }
    return (reader.kept, reader.faults)
  }

  private mutating func read(_ text: String, _ file: String) {
    do throws(HandKeptFault) {
      guard let root = try YAMLDocument.root(text, file: file) else { return }
      if let text = root.scalar?.string, FieldReader.nulls.contains(text) { return }
      let keys = ["entities", "events", "relations", "decisions"]
      let reader = FieldReader(root, file: file, allowed: keys)
      faults += reader.faults
      for key in reader.keys where !reader.isNull(key) {
        guard let node = reader.node(key) else { continue }
        guard let list = node.sequence else {
          faults.append(
            HandKeptFault(
              .expected("a list, each entry with '-'"),
              at: YAMLDocument.origin(of: node, file: file), key: key))
          continue
        }
        for entry in list { read(entry, of: key, file) }
      }
    } catch {
      faults.append(error)
    }
  }

  private mutating func read(_ entry: Node, of list: String, _ file: String) {
    switch list {
    case "entities": readEntity(entry, file)
    case "events": readEvent(entry, file)
    case "relations": readRelation(entry, file)
    default: readDecision(entry, file)
    }
  }

  private mutating func readEntity(_ node: Node, _ file: String) {
    var (entity, found) = HandKeptEntity.read(node, file: file)
    if let id = entity?.id, let origin = entity?.origin {
      if let first = firstEntities.updateValue(origin, forKey: id) {
        found.append(HandKeptFault(.duplicateID(id.text, first: first), at: origin, key: "id"))
      }
    }
    faults += found
    if found.isEmpty, let entity { kept.entities.append(entity) }
  }

  private mutating func readEvent(_ node: Node, _ file: String) {
    var (event, found) = HandKeptEvent.read(node, file: file)
    if let id = event?.id, let origin = event?.origin {
      if let first = firstEvents.updateValue(origin, forKey: id) {
        found.append(HandKeptFault(.duplicateID(id.text, first: first), at: origin, key: "id"))
      }
    }
    faults += found
    if found.isEmpty, let event { kept.events.append(event) }
  }

  private mutating func readRelation(_ node: Node, _ file: String) {
    let (relation, found) = HandKeptRelation.read(node, file: file)
    faults += found
    if found.isEmpty, let relation { kept.relations.append(relation) }
  }

  private mutating func readDecision(_ node: Node, _ file: String) {
    let (decision, found) = HandKeptDecision.read(node, file: file)
    faults += found
    if found.isEmpty, let decision { kept.decisions.append(decision) }
  }
}
