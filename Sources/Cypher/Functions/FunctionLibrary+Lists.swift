extension FunctionLibrary {
  /// Lists, and what lists and strings share.
  static let lists: [Function] = [
    Function("size", ["list": [.list, .string]], .integer, pending),
    Function("isEmpty", ["value": [.list, .string, .map]], .boolean, pending),
    Function("reverse", ["value": [.list, .string]], [.list, .string], pending),
    Function("head", ["list": .list], .any, pending),
    Function("last", ["list": .list], .any, pending),
    Function("tail", ["list": .list], .list, pending),
    Function(
      "range", ["start": .any, "end": .any, "step": .any], required: 2, .list, pending),
  ]
}
