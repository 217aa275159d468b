import Chronology
import Ontology
import Yams

extension HandKeptEvent {
  static func read(_ node: Node, file: String) -> (HandKeptEvent?, [HandKeptFault]) {
    var reader = FieldReader(
      node, file: file, allowed: ["id"] + EventFields.keys + ["reported", "claims"])
    reader.require("id")
    reader.require("type")
    guard let id = reader.text("id") else { return (nil, reader.faults) }
    if !id.value.hasPrefix("event:") || id.value.utf8.count < 7
      || id.value.contains(where: \.isWhitespace)
    {
      reader.note(.badID(id.value, example: "event:my-key"), key: "id")
    }
    var fields = EventFields.read(&reader)
    fields.reported = reader.date("reported")
    var claims: [Located<String>] = []
    if case .set(let listed) = reader.texts("claims") { claims = listed }
    let event = HandKeptEvent(
      id: ID(id.value), fields: fields, claims: claims, origin: id.origin)
    return (event, reader.faults)
  }
}

extension EventFields {
  /// The keys that an event and a correction share.
  static let keys = [
    "type", "mode", "contexts", "title", "date", "place", "sources", "targets", "factuality",
    "said-by",
  ]

  static func read(_ reader: inout FieldReader) -> EventFields {
    var fields = EventFields()
    fields.type = reader.word("type", kind: "event type")
    fields.mode = reader.wordField("mode", kind: "mode")
    fields.contexts = reader.words("contexts", kind: "context")
    fields.title = reader.title("title")
    fields.date = reader.date("date")
    fields.place = reader.reference("place")
    fields.sources = reader.texts("sources")
    fields.targets = reader.texts("targets")
    fields.saidBy = reader.texts("said-by")
    fields.factuality = reader.word("factuality", kind: "factuality")
    if let type = fields.type, case .set(let mode) = fields.mode, !type.allows(mode) {
      reader.note(.modeNotAllowed(mode: mode.rawValue, type: type.rawValue), key: "mode")
    }
    fields.wording = reader.keys.filter { keys.contains($0) }
      .map { "\($0): \(reader.wording($0))" }.joined(separator: "; ")
    return fields
  }
}

extension FieldReader {
  /// A title for both languages, or one for each.
  mutating func title(_ key: String) -> Field<EventTitle> {
    if isNull(key) { return .empty }
    return name(key).map { .set(EventTitle(french: $0.french, english: $0.english)) } ?? .unsaid
  }

  /// An entity by id or name.
  mutating func reference(_ key: String) -> Field<Located<String>> {
    if isNull(key) { return .empty }
    return text(key).map { .set($0) } ?? .unsaid
  }

  /// A value in the words of the file.
  func wording(_ key: String) -> String {
    guard let node = node(key) else { return "" }
    if let sequence = node.sequence {
      return "[" + sequence.map { $0.scalar?.string ?? "…" }.joined(separator: ", ") + "]"
    }
    if let mapping = node.mapping {
      let parts = mapping.map { "\($0.scalar?.string ?? "…"): \($1.scalar?.string ?? "…")" }
      return "{" + parts.joined(separator: ", ") + "}"
    }
    return isNull(key) ? "null" : node.scalar?.string ?? "…"
  }
}
