/// Finds the head of each token and the sentences.
struct DependencyParser: Sendable {
  private static let features = 8

  /// Its own encoder, where the package does not share one.
  let encoder: TokenEncoder?
  private let network: TransitionNetwork
  private let actions: [ParserAction]
  private let relations: [UInt16]
  /// For joined labels such as `case||obl`: the two parts.
  private let parts: [UInt16: (own: UInt16, head: UInt16)]
  private let root: UInt16

  init(model bytes: [UInt8], moves: [UInt8], folder: String) throws(PipelineError) {
    let model = try ThincModel(bytes, file: folder + "/model")
    encoder = try TokenEncoder(model)
    network = try TransitionNetwork(model, features: Self.features)
    let file = folder + "/moves"
    let list = try MoveList(moves, file: file)
    guard list.moves.count == network.moves else {
      throw PipelineError(
        file: file,
        reason: .mismatch("\(list.moves.count) moves, but the model scores \(network.moves)"))
    }
    var actions: [ParserAction] = []
    var relations: [UInt16] = []
    var parts: [UInt16: (own: UInt16, head: UInt16)] = [:]
    for move in list.moves {
      guard let action = ParserAction(rawValue: move.action) else {
        throw PipelineError(file: file, reason: .unsupported("the action \(move.action)"))
      }
      if move.label == "subtok" {
        throw PipelineError(file: file, reason: .unsupported("the label 'subtok'"))
      }
      let relation = try Self.number(move.label, file)
      actions.append(action)
      relations.append(relation)
      if let bars = move.label.firstRange(of: "||") {
        parts[relation] = (
          try Self.number(String(move.label[..<bars.lowerBound]), file),
          try Self.number(String(move.label[bars.upperBound...]), file)
        )
      }
    }
    self.actions = actions
    self.relations = relations
    self.parts = parts
    root = Relation.root.number
  }

  private static func number(_ label: String, _ file: String) throws(PipelineError) -> UInt16 {
    guard let number = LabelRegistry.relations.number(ifRoomFor: label) else {
      throw PipelineError(file: file, reason: .unsupported("so many relations"))
    }
    return number
  }

  /// The width of the token vectors it takes.
  var inputWidth: Int { network.projection.inputs }

  /// Parses each text of the columns.
  func parse(
    _ columns: inout TextColumns, _ vectors: [Float], forms: WordForms, _ memory: inout ParserMemory
  ) {
    for text in columns.texts where !text.isEmpty {
      parse(text, &columns, vectors, forms, &memory)
    }
  }

  private func parse(
    _ text: Range<Int>, _ columns: inout TextColumns, _ vectors: [Float], _ forms: WordForms,
    _ memory: inout ParserMemory
  ) {
    memory.state.begin(presets: columns.sentenceStarts[text])
    network.begin(&memory.network, tokens: text.count)
    memory.features = Array(repeating: -1, count: Self.features)
    // Each token is put back at most once between two arcs: this many steps are never needed.
    var stepsLeft = 16 * text.count + 64
    while !memory.state.isFinal {
      memory.state.features(into: &memory.features)
      network.score(
        memory.features, vectors, base: text.lowerBound, tokens: text.count, &memory.network)
      stepsLeft -= 1
      guard stepsLeft > 0, let move = best(memory) else {
        memory.state.finish()
        break
      }
      memory.state.take(actions[move], relations[move])
    }
    var tree = ParsedTree(memory.state.heads, memory.state.relations, root: root)
    tree.findSentences()
    if !parts.isEmpty {
      let isSpace = text.map { forms.attributes[Int(columns.spans.forms[$0])].isSpace }
      if tree.undoJoinedLabels(parts, isSpace: isSpace) { tree.findSentences() }
    }
    let base = Int32(text.lowerBound)
    for (index, token) in text.enumerated() {
      columns.heads[token] = tree.heads[index] + base
      columns.relations[token] = tree.relations[index]
      columns.sentenceStarts[token] = tree.isStart[index] ? 1 : -1
    }
  }

  /// The allowed move with the highest score, the first of equal ones.
  private func best(_ memory: ParserMemory) -> Int? {
    var allowed: (Bool, Bool, Bool, Bool, Bool) = (false, false, false, false, false)
    allowed.0 = memory.state.allows(.shift)
    allowed.1 = memory.state.allows(.reduce)
    allowed.2 = memory.state.allows(.left)
    allowed.3 = allowed.2
    allowed.4 = memory.state.allows(.break)
    var best: Int?
    var highest: Float = 0
    for move in actions.indices {
      let isAllowed =
        switch actions[move] {
        case .shift: allowed.0
        case .reduce: allowed.1
        case .left: allowed.2
        case .right: allowed.3
        case .break: allowed.4
        }
      guard isAllowed else { continue }
      let score = memory.network.scores[move]
      if best == nil || score > highest {
        best = move
        highest = score
      }
    }
    return best
  }
}

/// What one thread needs to parse.
struct ParserMemory: Sendable {
  var state = ParserState()
  var network = TransitionMemory()
  var features: [Int32] = []
}
