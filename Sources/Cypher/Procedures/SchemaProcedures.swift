import TemporalGraph

/// What words a graph uses.
enum SchemaProcedures {
  static let all: [Procedure] = [labels, relationshipTypes, propertyKeys]

  private static let labels = Procedure(
    "db.labels", outputs: [Procedure.Field("label", .string)]
  ) { (_, context) throws(CypherError) in
    let graph = context.graph
    var isUsed = Array(repeating: false, count: graph.vocabulary.labels.count)
    var sets = Array(repeating: false, count: graph.vocabulary.labelSets.count)
    for node in graph.nodes { sets[Int(graph.nodeLabels[node.place])] = true }
    for (index, set) in graph.vocabulary.labelSets.enumerated() where sets[index] {
      for label in set { isUsed[Int(label.index)] = true }
    }
    return sorted(isUsed.indices.filter { isUsed[$0] }.map { graph.vocabulary.labels[UInt32($0)] })
  }

  private static let relationshipTypes = Procedure(
    "db.relationshipTypes", outputs: [Procedure.Field("relationshipType", .string)]
  ) { (_, context) throws(CypherError) in
    let graph = context.graph
    var isUsed = Array(repeating: false, count: graph.vocabulary.types.count)
    for edge in graph.edges { isUsed[Int(graph.type(edge).index)] = true }
    return sorted(isUsed.indices.filter { isUsed[$0] }.map { graph.vocabulary.types[UInt32($0)] })
  }

  private static let propertyKeys = Procedure(
    "db.propertyKeys", outputs: [Procedure.Field("propertyKey", .string)]
  ) { (_, context) throws(CypherError) in
    let graph = context.graph
    let keys = (0..<graph.vocabulary.keys.count).filter { key in
      let row = KeyRow(UInt32(key))
      return graph.nodeProperties.column(row)?.present.isEmpty == false
        || graph.edgeProperties.column(row)?.present.isEmpty == false
    }
    return sorted(keys.map { graph.vocabulary.keys[UInt32($0)] })
  }

  private static func sorted(_ names: [String]) -> [[Value]] {
    names.sorted().map { [.string($0)] }
  }
}
