package import Notation
import Ontology

/// What a report states by citing something: enough to tell later whether it still holds.
package struct CitedState: Hashable, Sendable {
  /// Whole.
  package let id: String
  /// The headline in the report's language, and the fields behind it.
  package let facts: [JSONMember]
  /// The ids of the documents that it rests on, sorted.
  package let documents: [String]

  /// Takes what stands behind what is cited.
  init(_ explanation: Explanation) {
    id = explanation.id
    let keys = [
      "date", "type", "mode", "factuality", "relation_kind", "sources", "targets", "place",
    ]
    var facts = [JSONMember("title", .string(explanation.title))]
    for key in keys {
      guard let fact = explanation.facts.first(where: { $0.key == key }) else { continue }
      facts.append(JSONMember(key, fact.value))
    }
    if explanation.kind == "document" {
      facts += explanation.facts.filter { $0.key == "sha256" }.map { JSONMember($0.key, $0.value) }
      documents = []
    } else {
      documents = Set(
        explanation.passages.map(\.document.id.text)
          + explanation.witnesses.map(\.document.id.text)
      ).sorted()
    }
    self.facts = facts
  }

  /// Takes what a record says.
  init?(_ json: JSONValue) {
    guard case .string(let id) = json["id"], case .object(let facts) = json["facts"],
      case .array(let documents) = json["documents"]
    else { return nil }
    var texts: [String] = []
    for case .string(let text) in documents { texts.append(text) }
    guard texts.count == documents.count else { return nil }
    self.id = id
    self.facts = facts
    self.documents = texts
  }

  /// As a record keeps it.
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("facts", .object(facts)),
      JSONMember("documents", JSONValue(documents)),
    ])
  }

  /// What is no longer as it was: `date: 2025-09-04, now 2025-09-05`.
  ///
  /// More documents are no change; fewer are.
  func changes(since before: CitedState) -> [String] {
    var changes: [String] = []
    let keys = before.facts.map(\.key) + facts.map(\.key).filter { before[$0] == nil }
    for key in keys where before[key] ?? .null != self[key] ?? .null {
      changes.append("\(key): \(Self.text(before[key])), now \(Self.text(self[key]))")
    }
    let lost = before.documents.filter { !documents.contains($0) }
    if !lost.isEmpty {
      changes.append("no longer told by \(lost.joined(separator: ", "))")
    }
    return changes
  }

  private subscript(key: String) -> JSONValue? { facts.first { $0.key == key }?.value }

  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: "nothing"
    case .string(let text): text
    case .array(let values) where values.isEmpty: "nobody"
    case .array(let values): values.map { text($0) }.joined(separator: ", ")
    case .bool, .int, .double, .object: value?.line ?? ""
    }
  }
}
