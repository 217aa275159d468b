/// Why a question about the graph cannot be answered.
public enum GraphQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No edge has that type; the closest that some have.
  case unknownRelation(String, near: [String])
  /// A window without a first or a last day, where both are needed.
  case needsWindow

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .unknownRelation(let name, let near) where near.isEmpty:
      "no relation is of type '\(name)'; 'chancery counts' lists the types"
    case .unknownRelation(let name, let near):
      "no relation is of type '\(name)'; did you mean "
        + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
    case .needsWindow: "the fastest path needs a window; say --since and --until"
    }
  }
}
