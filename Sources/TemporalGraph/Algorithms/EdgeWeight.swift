/// What an edge costs a path.
package enum EdgeWeight: Hashable, Sendable {
  /// Every edge costs 1.
  case one
  /// A numeric property; 1 where an edge has none.
  case property(KeyRow)
}

/// Why a weight cannot be used.
package enum WeightError: Error, Hashable, Sendable, CustomStringConvertible {
  case negative(EdgeRow, Double)
  case noNumber(EdgeRow)

  package var description: String {
    switch self {
    case .negative(_, let weight): "an edge weighs \(weight); weights are from 0"
    case .noNumber: "an edge's weight is no number"
    }
  }
}

extension GraphView {
  /// What an edge weighs: a number from 0.
  func weight(_ edge: EdgeRow, _ weight: EdgeWeight) throws(WeightError) -> Double {
    guard case .property(let key) = weight else { return 1 }
    let number: Double
    switch graph.property(edge, key) {
    case nil: return 1
    case .integer(let value): number = Double(value)
    case .float(let value): number = value
    case .boolean, .text, .day, .list, .map, .tagged: throw .noNumber(edge)
    }
    guard number >= 0 else { throw number.isNaN ? .noNumber(edge) : .negative(edge, number) }
    return number
  }

  /// What every edge of the view weighs, by row; 0 elsewhere.
  func weights(_ weight: EdgeWeight) throws(WeightError) -> [Double] {
    var weights = [Double](repeating: 0, count: graph.edgeRowCount)
    for row in weights.indices where admits(EdgeRow(row)) {
      weights[row] = try self.weight(EdgeRow(row), weight)
    }
    return weights
  }
}
