import TemporalGraph

/// What position nodes have in the whole graph.
enum StructureProcedures {
  static let all: [Procedure] = [
    components, pageRank, betweenness, communities, labelPropagation, coreNumbers, triangles,
    temporalTriangles, coOccurrences,
  ]

  private static let components = Procedure(
    "chancery.components", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("component", .integer)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["strong", "types"])
      try given.charge()
      let view = try given.view()
      let rows = try given.flag(option: "strong") ? view.strongComponents() : view.weakComponents()
      return columns(given.graph) { .integer(Int64(rows[$0])) }
    })

  private static let pageRank = Procedure(
    "chancery.pageRank", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("score", .float)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["damping", "rounds", "types"])
      try given.charge(rounds: 20)
      let ranks = try given.view().pageRank(
        damping: try given.number(option: "damping", 0.85, in: 0...1),
        rounds: try given.integer(option: "rounds", from: 1) ?? 200)
      return columns(given.graph) { .float(ranks[$0]) }
    })

  private static let betweenness = Procedure(
    "chancery.betweenness", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("score", .float)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["direction", "types"])
      try given.charge(rounds: given.graph.nodeCount)
      let scores = try given.view().betweenness(try given.direction()) { context.meter.mayGoOn }
      try context.meter.check()
      return columns(given.graph) { .float(scores[$0]) }
    })

  private static let communities = Procedure(
    "chancery.communities", inputs: [.options],
    outputs: [
      Procedure.Field("node", .node), Procedure.Field("community", .integer),
      Procedure.Field("modularity", .float),
    ],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(
        values, context, options: ["resolution", "weight", "types"])
      try given.charge(rounds: 20)
      let (view, weight) = (try given.view(), try given.weight())
      let resolution = try given.number(option: "resolution", 1, in: 1e-9...1e9)
      let found = try ProcedureArguments.weighing { () throws(WeightError) in
        try view.communities(resolution: resolution, weight: weight)
      }
      let columns = columns(given.graph) { .integer(Int64(found.numbers[$0])) }
      return columns
        + [.values(Array(repeating: .float(found.modularity), count: columns[0].count))]
    })

  private static let labelPropagation = Procedure(
    "chancery.labelPropagation", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("community", .integer)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["rounds", "types"])
      try given.charge(rounds: 10)
      let labels = try given.view().propagatedLabels(
        rounds: try given.integer(option: "rounds", from: 1) ?? 100)
      return columns(given.graph) { .integer(Int64(labels[$0])) }
    })

  private static let coreNumbers = Procedure(
    "chancery.coreNumbers", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("core", .integer)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["types"])
      try given.charge()
      let cores = try given.view().coreNumbers()
      return columns(given.graph) { .integer(Int64(cores[$0])) }
    })

  private static let triangles = Procedure(
    "chancery.triangles", inputs: [.options],
    outputs: [Procedure.Field("node", .node), Procedure.Field("triangles", .integer)],
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(values, context, options: ["types"])
      try given.charge(rounds: 10)
      let counts = try given.view().triangles()
      return columns(given.graph) { .integer(Int64(counts[$0])) }
    })

  private static let temporalTriangles = Procedure(
    "chancery.temporalTriangles", inputs: [Procedure.Field("days", .integer), .options],
    outputs: [Procedure.Field("cyclic", .integer), Procedure.Field("transitive", .integer)]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["types"])
    try given.charge(rounds: 50)
    let motifs = try given.view().temporalTriangles(
      within: try given.integer(0, "days", from: 0)
    ) { context.meter.mayGoOn }
    try context.meter.check()
    return [[.integer(Int64(motifs.cyclic)), .integer(Int64(motifs.transitive))]]
  }

  private static let coOccurrences = Procedure(
    "chancery.coOccurrences", inputs: [.options],
    outputs: [
      Procedure.Field("first", .node), Procedure.Field("second", .node),
      Procedure.Field("count", .integer),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["direction", "crowd", "types"])
    try given.charge(rounds: 50)
    let pairs = try given.view().coOccurrences(
      through: nil, try given.direction(.both),
      crowd: try given.integer(option: "crowd", from: 1) ?? 1_000
    ) { context.meter.mayGoOn }
    try context.meter.check()
    return pairs.map { [.node($0.first), .node($0.second), .integer(Int64($0.count))] }
  }

  /// Every node with its value.
  private static func columns(
    _ graph: GraphSnapshot, _ value: (Int) -> Value
  ) -> [ProcedureColumn] {
    let nodes = Array(graph.nodes)
    return [.nodes(nodes), .values(nodes.map { value($0.place) })]
  }
}
