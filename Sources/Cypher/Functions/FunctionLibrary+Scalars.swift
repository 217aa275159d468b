extension FunctionLibrary {
  /// What is asked of nodes, relationships, paths and of values of any kind.
  static let scalars: [Function] = [
    Function("id", ["entity": [.node, .relationship]], .integer, pending),
    Function("elementId", ["entity": [.node, .relationship]], .string, pending),
    Function("labels", ["node": .node], .list, pending),
    Function("type", ["relationship": .relationship], .string, pending),
    Function("keys", ["entity": [.node, .relationship, .map]], .list, pending),
    Function("properties", ["entity": [.node, .relationship, .map]], .map, pending),
    Function("startNode", ["relationship": .relationship], .node, pending),
    Function("endNode", ["relationship": .relationship], .node, pending),
    Function("nodes", ["path": .path], .list, pending),
    Function("relationships", ["path": .path], .list, pending),
    Function("length", ["path": .path], .integer, pending),
    Function("exists", ["value": .any], .boolean, pending),
    Function("coalesce", ["value": .any], repeatsLast: true, .any, pending),
    Function("nullIf", ["value": .any, "other": .any], .any, pending),
    Function("valueType", ["value": .any], .string, pending),
    Function("timestamp", [:], .integer, pending),
    Function("randomUUID", [:], .string, isDeterministic: false, pending),
  ]
}
