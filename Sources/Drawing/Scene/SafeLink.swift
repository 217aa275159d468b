/// A web address that may stand in a drawing: http, https, mailto, or a place in the same document.
///
/// Anything else, such as `javascript:` or `file:`, never becomes a value of this type.
package struct SafeLink: Hashable, Sendable {
  /// The address as given.
  package let text: String

  /// Takes an address, or returns `nil` where it is of another kind.
  ///
  /// White space, control characters, quotes and angle brackets, which no address holds unescaped,
  /// are refused.
  package init?(_ text: String) {
    let lowercased = text.lowercased()
    let isKnown = ["http://", "https://", "mailto:", "#"].contains {
      lowercased.hasPrefix($0) && lowercased.utf8.count > $0.utf8.count
    }
    let isClean = text.unicodeScalars.allSatisfy { character in
      switch character.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
        .privateUse, .surrogate:
        false
      default: !"\"<>\\^`{|}".unicodeScalars.contains(character)
      }
    }
    guard isKnown, isClean, text.utf8.count <= 2048 else { return nil }
    self.text = text
  }
}
