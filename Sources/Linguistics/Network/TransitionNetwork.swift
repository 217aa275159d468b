/// Scores the moves of a transition system from a few tokens of its state.
///
/// The sums that a token adds in each of its roles are computed before the first step.
///
/// Source: E. Kiperwasser and Y. Goldberg, 2016; D. Chen and C. Manning, *A Fast and Accurate
/// Dependency Parser using Neural Networks*, 2014, section 3.2 (pre-computation).
struct TransitionNetwork: Sendable {
  /// How many tokens of a state it looks at.
  let features: Int
  let hidden: Int
  let pieces: Int
  let moves: Int
  let projection: LinearLayer
  /// `features` times `pieces` times `hidden` rows of as many floats as the projection makes.
  let lower: [Float]
  /// `pieces` times `hidden` floats.
  let lowerBias: [Float]
  /// What a missing token adds: `features` times `pieces` times `hidden` floats.
  let padding: [Float]
  /// `hidden` rows of `paddedMoves` floats.
  let upper: [Float]
  let upperBias: [Float]

  /// The number of moves, rounded up to a multiple of four.
  var paddedMoves: Int { (moves + 3) / 4 * 4 }

  /// The floats of one token in all its roles.
  var rowWidth: Int { features * pieces * hidden }

  /// Takes the network from a model file.
  init(_ model: ThincModel, features: Int) throws(PipelineError) {
    guard let root = model.nodes.first, let lowerRow = root.references["lower"],
      let upperRow = root.references["upper"], model.nodes.indices.contains(lowerRow),
      model.nodes.indices.contains(upperRow)
    else { throw PipelineError(file: model.file, reason: .missing("the layer 'lower' or 'upper'")) }
    let projections = model.nodes.indices.filter {
      model.nodes[$0].name == "linear" && $0 != upperRow
    }
    guard projections.count == 1 else {
      throw PipelineError(
        file: model.file, reason: .mismatch("\(projections.count) nodes 'linear' beside 'upper'"))
    }
    projection = try LinearLayer(model, model.nodes[projections[0]])
    let stored = try model.array("W", of: model.nodes[lowerRow], rank: 4)
    self.features = stored.shape[0]
    hidden = stored.shape[1]
    pieces = stored.shape[2]
    guard self.features == features, stored.shape[3] == projection.outputs, hidden % 4 == 0,
      features * hidden * pieces <= 16_384
    else {
      throw PipelineError(
        file: model.file, reason: .unsupported("a layer 'lower' of shape \(stored.shape)"))
    }
    let inner = stored.shape[3]
    let biases = try model.array("b", of: model.nodes[lowerRow], shape: [hidden, pieces])
    let pads = try model.array(
      "pad", of: model.nodes[lowerRow], shape: [1, features, hidden, pieces])
    let top = try LinearLayer(model, model.nodes[upperRow])
    guard top.inputs == hidden else {
      throw PipelineError(
        file: model.file, reason: .mismatch("the layer 'upper' takes \(top.inputs) numbers"))
    }
    moves = top.outputs
    lower = Self.byPiece(stored.values, features, hidden, pieces, inner)
    padding = Self.byPiece(pads, features, hidden, pieces, 1)
    lowerBias = Self.byPiece(biases, 1, hidden, pieces, 1)
    let padded = (top.outputs + 3) / 4 * 4
    var upper = [Float](repeating: 0, count: hidden * padded)
    for move in 0..<top.outputs {
      for unit in 0..<hidden { upper[unit * padded + move] = top.weights[move * hidden + unit] }
    }
    self.upper = upper
    upperBias = top.bias + repeatElement(0, count: padded - top.outputs)
  }

  /// Moves the index of the piece before that of the hidden unit.
  private static func byPiece(
    _ values: [Float], _ features: Int, _ hidden: Int, _ pieces: Int, _ inner: Int
  ) -> [Float] {
    var ordered: [Float] = []
    ordered.reserveCapacity(values.count)
    for feature in 0..<features {
      for piece in 0..<pieces {
        for unit in 0..<hidden {
          let place = ((feature * hidden + unit) * pieces + piece) * inner
          ordered += values[place..<place + inner]
        }
      }
    }
    return ordered
  }
}
