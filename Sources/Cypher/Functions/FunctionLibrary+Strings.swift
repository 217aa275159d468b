extension FunctionLibrary {
  /// Strings; characters are Unicode scalars.
  static let strings: [Function] = [
    Function("toUpper", ["original": .string], .string, pending),
    Function("upper", ["original": .string], .string, pending),
    Function("toLower", ["original": .string], .string, pending),
    Function("lower", ["original": .string], .string, pending),
    Function("trim", ["original": .string, "characters": .string], required: 1, .string, pending),
    Function("lTrim", ["original": .string, "characters": .string], required: 1, .string, pending),
    Function("rTrim", ["original": .string, "characters": .string], required: 1, .string, pending),
    Function("bTrim", ["original": .string, "characters": .string], required: 1, .string, pending),
    Function("left", ["original": .string, "length": .integer], .string, pending),
    Function("right", ["original": .string, "length": .integer], .string, pending),
    Function(
      "substring", ["original": .string, "start": .integer, "length": .integer], required: 2,
      .string, pending),
    Function(
      "replace", ["original": .string, "search": .string, "replacement": .string], .string,
      pending),
    Function("split", ["original": .string, "delimiter": [.string, .list]], .list, pending),
    Function("char_length", ["original": .string], .integer, pending),
    Function("character_length", ["original": .string], .integer, pending),
  ]
}
