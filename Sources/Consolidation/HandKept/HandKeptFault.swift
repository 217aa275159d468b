/// What is wrong with a hand-kept file, and where.
package struct HandKeptFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// No YAML; the parser's own words.
    case syntax(String)
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case anchor
    case unknownKey(String, near: [String])
    case missingKey(String)
    /// What had to stand there, such as `a list`.
    case expected(String)
    /// None of the words of a closed list.
    case unknownWord(String, kind: String, near: [String])
    /// No EDTF; what the date parser says.
    case badDate(String)
    case modeNotAllowed(mode: String, type: String)
    /// An id without its kind, or with another's.
    case badID(String, example: String)
    case duplicateID(String, first: Origin)
    case unknownEntity(String, near: [String])
    case ambiguousEntity(String, ids: [String])
    /// A decision about something that is no longer there.
    case gone(String, near: [String])
    /// A claim that the event to be split does not rest on.
    case notOfEvent(claim: String, event: String)
    case contradiction(String, first: Origin)
    case unused(String)
  }

  package let origin: Origin
  /// The key in whose value it stands; `nil` where it is the whole file or list.
  package let key: String?
  package let reason: Reason

  package init(_ reason: Reason, at origin: Origin, key: String? = nil) {
    self.origin = origin
    self.key = key
    self.reason = reason
  }

  /// Whether the build can go on without it: what the file says is void, not wrong.
  package var isWarning: Bool {
    switch reason {
    case .gone, .notOfEvent, .unused: true
    case .syntax, .tooLarge, .tooDeep, .anchor, .unknownKey, .missingKey, .expected,
      .unknownWord, .badDate, .modeNotAllowed, .badID, .duplicateID, .unknownEntity,
      .ambiguousEntity, .contradiction:
      false
    }
  }
}

extension HandKeptFault: CustomStringConvertible {
  /// One line: file, line, column, key, what is wrong, and how to mend it.
  package var description: String {
    let place = "\(origin.file):\(origin.line):\(origin.column): "
    return place + (key.map { "\($0): " } ?? "") + wording
  }

  private var wording: String {
    switch reason {
    case .syntax(let problem): "this is no YAML: \(problem)"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; split it into files of at most \(limit)"
    case .tooDeep(let limit): "nested deeper than \(limit) levels; write it flatter"
    case .anchor: "anchors and aliases are not read; write the value out"
    case .unknownKey(let key, let near): "unknown key '\(key)'" + Self.question(near)
    case .missingKey(let key): "the key '\(key)' is missing"
    case .expected(let what): "expected \(what)"
    case .unknownWord(let word, let kind, let near):
      "'\(word)' is no \(kind)" + Self.question(near)
    case .badDate(let problem): problem
    case .modeNotAllowed(let mode, let type): "the type \(type) has no mode '\(mode)'"
    case .badID(let text, let example): "'\(text)' is no id; write one such as '\(example)'"
    case .duplicateID(let id, let first):
      "'\(id)' stands already at \(first.fileAndLine); write each id once"
    case .unknownEntity(let text, let near):
      "no entity is called '\(text)'"
        + (near.isEmpty ? "; add it under 'entities'" : Self.question(near))
    case .ambiguousEntity(let text, let ids):
      "'\(text)' names \(ids.joined(separator: " and ")); write the id"
    case .gone(let id, let near):
      "'\(id)' is not in this dossier any more, so the decision has no effect"
        + Self.question(near)
    case .notOfEvent(let claim, let event):
      "'\(event)' does not rest on '\(claim)', so the claim stays where it is"
    case .contradiction(let what, let first):
      "contradicts \(first.fileAndLine) on \(what); keep one of the two"
    case .unused(let what): what
    }
  }

  private static func question(_ near: [String]) -> String {
    let quoted = near.map { "'\($0)'" }
    guard let last = quoted.last else { return "" }
    let list =
      quoted.count == 1 ? last : quoted.dropLast().joined(separator: ", ") + " or " + last
    return "; did you mean \(list)?"
  }
}
