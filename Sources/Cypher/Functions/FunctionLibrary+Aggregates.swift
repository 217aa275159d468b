extension FunctionLibrary {
  /// What makes one value from many rows.
  static let aggregates: [Function] = [
    Function("count", ["value": .any], .integer, .aggregate(.count)),
    Function(
      "sum", ["value": [.number, .duration]], [.number, .duration], .aggregate(.sum)),
    Function(
      "avg", ["value": [.number, .duration]], [.float, .duration], .aggregate(.avg)),
    Function("min", ["value": .any], .any, .aggregate(.min)),
    Function("max", ["value": .any], .any, .aggregate(.max)),
    Function("collect", ["value": .any], .list, .aggregate(.collect)),
    Function(
      "percentileCont", ["value": .number, "percentile": .number], .float,
      .aggregate(.percentileCont)),
    Function(
      "percentileDisc", ["value": .number, "percentile": .number], .number,
      .aggregate(.percentileDisc)),
    Function("stDev", ["value": .number], .float, .aggregate(.stDev)),
    Function("stDevP", ["value": .number], .float, .aggregate(.stDevP)),
  ]
}
