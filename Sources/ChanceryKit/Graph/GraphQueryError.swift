/// Why a question about the graph cannot be answered.
public enum GraphQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No edge has that type; the closest that some have.
  case unknownRelation(String, near: [String])
  /// No relation has that property; the closest of those that some have, and all of them.
  case unknownProperty(String, near: [String], known: [String])
  /// A property that is no number; those that are.
  case noNumbers(String, numeric: [String])
  /// A property by which relations cannot weigh: the value that is no number from 0, and the
  /// relation that has it.
  case noWeight(String, value: String, relation: String)
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
    case .unknownProperty(let name, _, let known) where known.isEmpty:
      "no relation has a property '\(name)', nor any other; 'chancery import' can bring some"
    case .unknownProperty(let name, let near, let known) where near.isEmpty:
      "no relation has a property '\(name)'; there are "
        + known.map { "'\($0)'" }.joined(separator: ", ")
    case .unknownProperty(let name, let near, _):
      "no relation has a property '\(name)'; did you mean "
        + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
    case .noNumbers(let name, let numeric) where numeric.isEmpty:
      "relations cannot weigh by '\(name)', which is no number; no property is one"
    case .noNumbers(let name, let numeric):
      "relations cannot weigh by '\(name)', which is no number; they can by "
        + numeric.map { "'\($0)'" }.joined(separator: ", ")
    case .noWeight(let name, let value, let relation):
      "relations cannot weigh by '\(name)', which is \(value) in '\(relation)'; weights are numbers "
        + "from 0"
    case .needsWindow: "the fastest path needs a window; say --since and --until"
    }
  }
}
