/// Turns tokens into vectors: hash embeddings, a mixing layer, and layers that each look at a token
/// and its neighbors.
///
/// Source: M. Honnibal, *Embed, encode, attend, predict*, 2016 (spaCy's architectures
/// MultiHashEmbed and MaxoutWindowEncoder).
struct TokenEncoder: Sendable {
  let embeddings: [HashEmbedding]
  let mixer: MaxoutLayer
  let layers: [MaxoutLayer]

  /// The length of a token's vector.
  var width: Int { mixer.outputs }

  /// Whether a vector depends on the blank after the token.
  var seesBlanks: Bool { embeddings.contains { $0.attribute == .spacy } }

  /// Takes the encoder from a model file, or nothing where the file has none of its own.
  init?(_ model: ThincModel) throws(PipelineError) {
    let tables = model.nodes(named: "hashembed")
    if tables.isEmpty { return nil }
    guard let extraction = model.nodes(named: "extract_features").first else {
      throw PipelineError(file: model.file, reason: .missing("the node 'extract_features'"))
    }
    let columns = try model.strings("columns", of: extraction)
    var embeddings: [HashEmbedding] = []
    for table in tables {
      embeddings.append(try Self.embedding(model, table, columns))
    }
    let maxouts = model.nodes(named: "maxout")
    let norms = model.nodes(named: "layernorm")
    guard !maxouts.isEmpty, maxouts.count == norms.count else {
      throw PipelineError(
        file: model.file,
        reason: .mismatch("\(maxouts.count) nodes 'maxout' and \(norms.count) 'layernorm'"))
    }
    var stack: [MaxoutLayer] = []
    for (maxout, norm) in zip(maxouts, norms) {
      stack.append(try MaxoutLayer(model, maxout: maxout, norm: norm))
    }
    mixer = stack.removeFirst()
    layers = stack
    self.embeddings = embeddings
    try check(model)
  }

  private static func embedding(
    _ model: ThincModel, _ node: ThincModel.Node, _ columns: [String]
  ) throws(PipelineError) -> HashEmbedding {
    let table = try model.array("E", of: node, rank: 2)
    let column = try model.int("column", of: node)
    guard columns.indices.contains(column) else {
      throw PipelineError(file: model.file, reason: .mismatch("there is no column \(column)"))
    }
    guard let attribute = HashEmbedding.Attribute(rawValue: columns[column]) else {
      throw PipelineError(
        file: model.file, reason: .unsupported("the attribute '\(columns[column])'"))
    }
    return HashEmbedding(
      attribute: attribute,
      seed: UInt32(truncatingIfNeeded: try model.int("seed", of: node)), rows: table.shape[0],
      width: table.shape[1], table: table.values)
  }

  private func check(_ model: ThincModel) throws(PipelineError) {
    let embedded = embeddings.reduce(0) { $0 + $1.width }
    guard mixer.inputs == embedded else {
      throw PipelineError(
        file: model.file,
        reason: .mismatch("the mixing layer takes \(mixer.inputs) numbers, not \(embedded)"))
    }
    for window in model.nodes(named: "expand_window")
    where try model.int("window_size", of: window) != 1 {
      throw PipelineError(
        file: model.file, reason: .unsupported("a window of more than one neighbor"))
    }
    for layer in layers where layer.inputs != 3 * width || layer.outputs != width {
      throw PipelineError(
        file: model.file,
        reason: .mismatch(
          "a window layer makes \(layer.outputs) numbers of \(layer.inputs), not \(width) of "
            + "\(3 * width)"))
    }
  }
}
