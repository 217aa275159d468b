/// Gives each token the label with the highest score: a part of speech with morphology, or a tag.
struct Tagger: Sendable {
  /// What a label says.
  private enum Labels: Sendable {
    case morphology([(part: PartOfSpeech, morphology: UInt16)])
    case tags([UInt16])
  }

  /// Its own encoder, where the package does not share one.
  let encoder: TokenEncoder?
  private let layer: LinearLayer
  private let labels: Labels

  /// A morphologizer: labels such as `Number=Sing|POS=NOUN`, in the order of `labels_morph`.
  init(
    morphologizer model: [UInt8], cfg: [UInt8], folder: String, morphologies: inout MorphologyTable
  ) throws(PipelineError) {
    (encoder, layer) = try Self.network(model, folder)
    let file = folder + "/cfg"
    let settings = try JSONText(cfg, file: file)
    guard case .object(let entries) = settings["labels_morph"] else {
      throw PipelineError(file: file, reason: .missing("the object 'labels_morph'"))
    }
    var labels: [(part: PartOfSpeech, morphology: UInt16)] = []
    for entry in entries {
      guard let morphology = entry.value.string else {
        throw PipelineError(file: file, reason: .mismatch("'\(entry.key)' has no morphology"))
      }
      var part = PartOfSpeech.none
      if let symbol = settings["labels_pos"]?[entry.key]?.int, symbol != 0 {
        guard (84...103).contains(symbol),
          let known = PartOfSpeech(rawValue: UInt8(symbol - 83))
        else {
          throw PipelineError(file: file, reason: .mismatch("\(symbol) is no part of speech"))
        }
        part = known
      }
      labels.append((part, try morphologies.row(of: morphology, file: file)))
    }
    self.labels = .morphology(labels)
    try check(labels.count, file)
  }

  /// A tagger: labels are tags of the language.
  init(tagger model: [UInt8], cfg: [UInt8], folder: String) throws(PipelineError) {
    (encoder, layer) = try Self.network(model, folder)
    let file = folder + "/cfg"
    guard let names = try JSONText(cfg, file: file)["labels"]?.strings else {
      throw PipelineError(file: file, reason: .missing("the array 'labels'"))
    }
    var tags: [UInt16] = []
    for name in names {
      guard let number = LabelRegistry.tags.number(ifRoomFor: name) else {
        throw PipelineError(file: file, reason: .unsupported("so many tags"))
      }
      tags.append(number)
    }
    labels = .tags(tags)
    try check(tags.count, file)
  }

  private static func network(
    _ bytes: [UInt8], _ folder: String
  ) throws(PipelineError) -> (TokenEncoder?, LinearLayer) {
    let model = try ThincModel(bytes, file: folder + "/model")
    guard let node = model.nodes(named: "softmax").first else {
      throw PipelineError(file: model.file, reason: .missing("the node 'softmax'"))
    }
    return (try TokenEncoder(model), try LinearLayer(model, node))
  }

  private func check(_ count: Int, _ file: String) throws(PipelineError) {
    guard count == layer.outputs else {
      throw PipelineError(
        file: file, reason: .mismatch("\(count) labels, but the model scores \(layer.outputs)"))
    }
  }

  /// The width of the token vectors it takes.
  var inputWidth: Int { layer.inputs }

  /// Labels all tokens.
  func tag(_ columns: inout TextColumns, _ vectors: [Float], _ scores: inout [Float]) {
    var start = 0
    while start < columns.count {
      let rows = min(256, columns.count - start)
      layer.apply(vectors, row: start, rows: rows, into: &scores)
      for row in 0..<rows {
        var best = row * layer.outputs
        for place in best..<best + layer.outputs where scores[place] > scores[best] {
          best = place
        }
        let label = best - row * layer.outputs
        switch labels {
        case .morphology(let labels):
          columns.partsOfSpeech[start + row] = labels[label].part
          columns.morphologies[start + row] = labels[label].morphology
        case .tags(let tags): columns.tags[start + row] = tags[label]
        }
      }
      start += rows
    }
  }
}
