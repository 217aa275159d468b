import Cypher

/// `a TYPE should be raised at PHASE: DETAIL`; the phase may be any, and so may the detail.
struct ExpectedError: Hashable {
  let kind: String
  /// `nil` for any time.
  let phase: String?
  /// Those that are right; empty for any.
  let details: [String]

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 7, words[0] == "a" || words[0] == "an",
      words[2...5].elementsEqual(["should", "be", "raised", "at"]),
      let colon = text.firstIndex(of: ":")
    else { return nil }
    kind = String(words[1])
    let phase = text[..<colon].split(separator: " ").dropFirst(6).joined(separator: " ")
    self.phase = phase == "any time" ? nil : phase
    details = text[text.index(after: colon)...]
      .split(whereSeparator: { $0 == "|" || $0 == "," || $0.isWhitespace }).map(String.init)
      .filter { $0 != "*" }
  }

  /// Whether an error is the one that is expected.
  func matches(_ error: CypherError) -> Bool {
    error.kind.rawValue == kind && (phase == nil || error.phase.rawValue == phase)
      && (details.isEmpty || details.contains(error.detail))
  }

  /// As it is shown in the report of a failure.
  var text: String {
    "\(kind) at \(phase ?? "any time"): \(details.isEmpty ? "*" : details.joined(separator: "|"))"
  }
}
