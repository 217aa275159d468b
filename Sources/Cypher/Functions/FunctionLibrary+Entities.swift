extension FunctionLibrary {
  /// What is asked of nodes, relationships and paths.
  static let entities: [Function] = [
    Function("id", ["entity": [.node, .relationship]], .integer, .unary(EntityFunctions.id)),
    Function(
      "elementId", ["entity": [.node, .relationship]], .string, .unary(EntityFunctions.elementID)),
    Function("labels", ["node": .node], .list, .unary(EntityFunctions.labels)),
    Function("type", ["relationship": .relationship], .string, .unary(EntityFunctions.type)),
    Function(
      "keys", ["entity": [.node, .relationship, .map]], .list, .unary(EntityFunctions.keys)),
    Function(
      "properties", ["entity": [.node, .relationship, .map]], .map,
      .unary(EntityFunctions.properties)),
    Function(
      "startNode", ["relationship": .relationship], .node, .unary(EntityFunctions.startNode)),
    Function("endNode", ["relationship": .relationship], .node, .unary(EntityFunctions.endNode)),
    Function("nodes", ["path": .path], .list, .unary(EntityFunctions.nodes)),
    Function("relationships", ["path": .path], .list, .unary(EntityFunctions.relationships)),
    Function("length", ["path": .path], .integer, .unary(EntityFunctions.length)),
  ]
}
