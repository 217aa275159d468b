/// Why a question about the graph cannot be answered.
public enum GraphQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No edge has that type; the closest that some have.
  case unknownRelation(String, near: [String])
  /// No relation has that property; those that some have.
  case unknownProperty(String, known: [String])
  /// A property by which relations cannot weigh: a value of it is no number from 0.
  case noWeight(String)
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
    case .unknownProperty(let name, let known) where known.isEmpty:
      "no relation has a property '\(name)', nor any other"
    case .unknownProperty(let name, let known):
      "no relation has a property '\(name)'; there are "
        + known.map { "'\($0)'" }.joined(separator: ", ")
    case .noWeight(let name):
      "relations cannot weigh by '\(name)', which is not always a number from 0"
    case .needsWindow: "the fastest path needs a window; say --since and --until"
    }
  }
}
