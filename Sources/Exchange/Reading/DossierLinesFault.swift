/// Why a line of an export cannot join a dossier.
package struct DossierLinesFault: Hashable, Sendable, CustomStringConvertible {
  /// The closed list of reasons.
  package enum Reason: Hashable, Sendable {
    /// It is no JSON object of a known kind; what its reader says.
    case unreadable(String)
    /// It names something that no line holds.
    case missing(String)
    /// Its quotation does not stand in its document at the bytes it names.
    case quoteElsewhere(String)
    /// A document's path leads out of its folder.
    case pathOutside(String)
    /// Two lines have one id.
    case twice(String)
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package var description: String { "line \(line): \(wording)" }

  private var wording: String {
    switch reason {
    case .unreadable(let why): why
    case .missing(let id): "it names '\(id)', which no line holds; export it too"
    case .quoteElsewhere(let id): "the quotation of '\(id)' does not stand where it says"
    case .pathOutside(let path):
      "the path '\(path)' leads out of the corpus; write one below its folder"
    case .twice(let id): "'\(id)' stands twice; remove one of the lines"
    }
  }
}
