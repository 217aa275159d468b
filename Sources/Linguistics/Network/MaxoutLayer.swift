/// A layer whose outputs are each the largest of several sums, followed by layer normalization.
///
/// Source: I. Goodfellow and others, *Maxout Networks*, 2013; J. Ba and others, *Layer
/// Normalization*, 2016.
struct MaxoutLayer: Sendable {
  let inputs: Int
  let outputs: Int
  let pieces: Int
  /// Rows of `inputs` floats: all outputs of the first piece, then all of the next.
  let weights: [Float]
  /// In the order of the rows of `weights`.
  let bias: [Float]
  let gain: [Float]
  let shift: [Float]

  /// Takes the layer from its two nodes of a model file.
  init(_ model: ThincModel, maxout: ThincModel.Node, norm: ThincModel.Node) throws(PipelineError) {
    let stored = try model.array("W", of: maxout, rank: 3)
    outputs = stored.shape[0]
    pieces = stored.shape[1]
    inputs = stored.shape[2]
    guard outputs % 4 == 0, outputs <= 4096, inputs <= 1 << 16, pieces <= 16 else {
      throw PipelineError(
        file: model.file, reason: .unsupported("a layer of shape \(stored.shape)"))
    }
    let storedBias = try model.array("b", of: maxout, shape: [outputs, pieces])
    gain = try model.array("G", of: norm, shape: [outputs])
    shift = try model.array("b", of: norm, shape: [outputs])
    var weights = [Float](repeating: 0, count: stored.values.count)
    var bias = storedBias
    for output in 0..<outputs {
      for piece in 0..<pieces {
        let row = piece * outputs + output
        bias[row] = storedBias[output * pieces + piece]
        let place = (output * pieces + piece) * inputs
        MatrixKernels.copy(
          stored.values, place..<place + inputs, into: &weights, at: row * inputs)
      }
    }
    self.weights = weights
    self.bias = bias
  }
}
