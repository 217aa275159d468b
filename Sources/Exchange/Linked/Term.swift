/// What stands at the end of a statement; no blank nodes occur.
enum Term: Hashable, Comparable {
  /// An absolute IRI.
  case iri(String)
  /// A text in a language, as BCP 47 names it.
  case text(String, language: String?)
  /// A literal and the IRI of its datatype.
  case literal(String, datatype: String)

  static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Int, String, String) {
    switch self {
    case .iri(let iri): (0, iri, "")
    case .text(let text, let language): (1, text, language ?? "")
    case .literal(let text, let datatype): (2, text, datatype)
    }
  }
}
