extension FunctionLibrary {
  /// Lists, and what lists and strings share.
  static let lists: [Function] = [
    Function("size", ["list": [.list, .string]], .integer, .unary(ListFunctions.size)),
    Function(
      "isEmpty", ["value": [.list, .string, .map]], .boolean, .unary(ListFunctions.isEmpty)),
    Function(
      "reverse", ["value": [.list, .string]], [.list, .string], .unary(ListFunctions.reverse)),
    Function("head", ["list": .list], .any, .unary(ListFunctions.head)),
    Function("last", ["list": .list], .any, .unary(ListFunctions.last)),
    Function("tail", ["list": .list], .list, .unary(ListFunctions.tail)),
    Function(
      "range", ["start": .any, "end": .any, "step": .any], required: 2, .list,
      .variadic(ListFunctions.range)),
  ]
}
