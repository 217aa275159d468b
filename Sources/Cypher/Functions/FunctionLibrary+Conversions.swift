extension FunctionLibrary {
  /// From one kind of value to another; what is of no fitting kind is found out at run time.
  static let conversions: [Function] = [
    Function("toInteger", ["value": .any], .integer, pending),
    Function("toFloat", ["value": .any], .float, pending),
    Function("toBoolean", ["value": .any], .boolean, pending),
    Function("toString", ["value": .any], .string, pending),
    Function("toIntegerOrNull", ["value": .any], .integer, pending),
    Function("toFloatOrNull", ["value": .any], .float, pending),
    Function("toBooleanOrNull", ["value": .any], .boolean, pending),
    Function("toStringOrNull", ["value": .any], .string, pending),
    Function("toIntegerList", ["list": .list], .list, pending),
    Function("toFloatList", ["list": .list], .list, pending),
    Function("toBooleanList", ["list": .list], .list, pending),
    Function("toStringList", ["list": .list], .list, pending),
  ]
}
