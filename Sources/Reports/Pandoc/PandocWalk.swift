import Notation

/// Visits the elements of Pandoc's document in the order of the text and replaces some.
struct PandocWalk {
  let block: (PandocBlock) -> [JSONValue]
  let citation: (PandocCitation) -> [JSONValue]?

  /// A value with other elements inside.
  ///
  /// - Parameters:
  ///   - value: An element, or what one contains.
  ///   - isInNote: Whether it stands in a footnote.
  /// - Returns: The value with all that stays.
  func replaced(_ value: JSONValue, isInNote: Bool = false) -> JSONValue {
    let isInNote = isInNote || value["t"] == .string("Note")
    switch value {
    case .array(let values):
      var kept: [JSONValue] = []
      for value in values {
        guard let others = replacement(of: value, isInNote) else {
          kept.append(replaced(value, isInNote: isInNote))
          continue
        }
        // A note stands directly behind the word that it belongs to.
        if others.first?["t"] == .string("Note"), let last = kept.last?["t"],
          last == .string("Space") || last == .string("SoftBreak")
        {
          kept.removeLast()
        }
        kept += others
      }
      return .array(kept)
    case .object(let members):
      return .object(members.map { JSONMember($0.key, replaced($0.value, isInNote: isInNote)) })
    case .null, .bool, .int, .double, .string: return value
    }
  }

  private func replacement(of value: JSONValue, _ isInNote: Bool) -> [JSONValue]? {
    switch value["t"] {
    case .string("Div"), .string("CodeBlock"): PandocBlock(value).map(block)
    case .string("Cite"): PandocCitation(value, isInNote: isInNote).flatMap(citation)
    default: nil
    }
  }
}
