import Ontology
import Yams

extension HandKeptDecision {
  /// The keys that a verb takes besides itself and `reason`.
  private static func keys(of verb: Decision.Verb) -> [String] {
    switch verb {
    case .accept, .reject: []
    case .rename: ["to"]
    case .merge: ["into"]
    case .split: ["claims"]
    case .correct: EventFields.keys
    }
  }

  static func read(_ node: Node, file: String) -> (HandKeptDecision?, [HandKeptFault]) {
    let origin = YAMLDocument.origin(of: node, file: file)
    let written = node.mapping?.compactMap { $0.key.scalar?.string } ?? []
    let verbs = written.compactMap(Decision.Verb.init(rawValue:))
    guard let verb = verbs.first, verbs.count == 1 else {
      return (nil, [verbFault(node, written, verbs, file: file, origin)])
    }
    var reader = FieldReader(
      node, file: file, allowed: [verb.rawValue] + keys(of: verb) + ["reason"])
    let action = action(verb, &reader)
    let reason = reader.textField("reason").applied(to: nil)
    let decision = action.map { HandKeptDecision(action: $0, reason: reason, origin: origin) }
    return (decision, reader.faults)
  }

  private static func action(_ verb: Decision.Verb, _ reader: inout FieldReader) -> Action? {
    switch verb {
    case .accept: return reader.text("accept").map { .accept($0) }
    case .reject: return reader.text("reject").map { .reject($0) }
    case .rename:
      reader.require("to")
      guard let subject = reader.text("rename"), let name = reader.name("to") else { return nil }
      return .rename(subject, french: name.french, english: name.english)
    case .merge:
      guard case .set(let subjects) = reader.texts("merge"), let first = subjects.first else {
        reader.note(.expected("a list of ids or names"), key: "merge")
        return nil
      }
      let into = reader.text("into")
      let others = Set(subjects.map(\.value)).subtracting([(into ?? first).value])
      guard !others.isEmpty else {
        reader.note(.expected("at least two different ids or names"), key: "merge")
        return nil
      }
      return .merge(subjects, into: into ?? first)
    case .split:
      reader.require("claims")
      guard let subject = reader.text("split"), case .set(let claims) = reader.texts("claims"),
        !claims.isEmpty
      else { return nil }
      return .split(subject, claims: claims)
    case .correct:
      let fields = EventFields.read(&reader)
      if fields.wording.isEmpty, reader.faults.isEmpty {
        reader.note(.expected("at least one key to correct, such as 'date'"), key: "correct")
      }
      return reader.text("correct").map { .correct($0, fields) }
    }
  }

  private static func verbFault(
    _ node: Node, _ written: [String], _ verbs: [Decision.Verb], file: String, _ origin: Origin
  ) -> HandKeptFault {
    let all = Decision.Verb.allCases.map(\.rawValue)
    if verbs.count > 1 {
      let list = verbs.map { "'\($0.rawValue)'" }.joined(separator: " and ")
      return HandKeptFault(.expected("one verb, not \(list); write two entries"), at: origin)
    }
    if let first = written.first {
      let near = NearMisses.of(first, among: all)
      return HandKeptFault(.unknownWord(first, kind: "decision", near: near), at: origin)
    }
    return HandKeptFault(
      .expected("a decision: one of \(all.joined(separator: ", "))"), at: origin)
  }
}
