/// Why what a user named could not be found.
package struct LookupError: Error, Hashable, Sendable {
  /// What was looked for.
  package enum Kind: String, Hashable, Sendable {
    case entity, event, relation, claim, document
  }

  /// Why it was not found.
  package enum Reason: Hashable, Sendable {
    /// Nothing bears that name; the closest that do.
    case none([String])
    /// More than one; all of them.
    case several([String])
  }

  /// The user's own text.
  package let asked: String
  package let what: Kind
  package let reason: Reason

  package init(asked: String, what: Kind, reason: Reason) {
    self.asked = asked
    self.what = what
    self.reason = reason
  }
}

extension LookupError: CustomStringConvertible {
  /// One line: what was not found, and what may have been meant.
  package var description: String {
    switch reason {
    case .none(let near) where near.isEmpty:
      "no \(what) is called '\(asked)'"
    case .none(let near):
      "no \(what) is called '\(asked)'; did you mean \(Self.list(near))?"
    case .several(let candidates):
      "'\(asked)' may mean \(candidates.count) \(plural): \(Self.shortened(candidates)); "
        + "write more of it, or an id"
    }
  }

  private var plural: String {
    switch what {
    case .entity: "entities"
    case .event, .relation, .claim, .document: "\(what)s"
    }
  }

  private static func list(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func shortened(_ candidates: [String]) -> String {
    let shown = candidates.prefix(8).joined(separator: ", ")
    return candidates.count > 8 ? "\(shown), … (\(candidates.count - 8) more)" : shown
  }
}
