/// Sums with weights and a bias.
struct LinearLayer: Sendable {
  let inputs: Int
  let outputs: Int
  /// `outputs` rows of `inputs` floats.
  let weights: [Float]
  let bias: [Float]

  /// Takes the layer from a node of a model file.
  init(_ model: ThincModel, _ node: ThincModel.Node) throws(PipelineError) {
    let stored = try model.array("W", of: node, rank: 2)
    outputs = stored.shape[0]
    inputs = stored.shape[1]
    weights = stored.values
    bias = try model.array("b", of: node, shape: [outputs])
  }

  /// Rows of outputs, bias included, for rows of inputs.
  func apply(_ input: [Float], row: Int, rows: Int, into output: inout [Float]) {
    if output.count < rows * outputs {
      output.append(contentsOf: repeatElement(0, count: rows * outputs - output.count))
    }
    MatrixKernels.multiply(
      input, inputRow: row, rows: rows, inner: inputs, weights: weights, outer: outputs,
      into: &output)
    for row in 0..<rows {
      let place = row * outputs
      for index in 0..<outputs { output[place + index] += bias[index] }
    }
  }
}
