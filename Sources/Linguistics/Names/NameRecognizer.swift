/// Finds names and their types.
///
/// Source: L. Ratinov and D. Roth, *Design Challenges and Misconceptions in Named Entity
/// Recognition*, 2009 (begin, in, last, unit, out), as moves of a transition system.
struct NameRecognizer: Sendable {
  private enum Action: Int, Sendable {
    case missing, begin, `in`, last, unit, out
  }

  private static let features = 3

  /// Its own encoder, where the package does not share one.
  let encoder: TokenEncoder?
  private let network: TransitionNetwork
  private let actions: [Action]
  private let types: [UInt16]

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
    var actions: [Action] = []
    var types: [UInt16] = []
    for move in list.moves {
      guard let action = Action(rawValue: move.action) else {
        throw PipelineError(file: file, reason: .unsupported("the action \(move.action)"))
      }
      guard let type = LabelRegistry.nameTypes.number(ifRoomFor: move.label) else {
        throw PipelineError(file: file, reason: .unsupported("so many types of names"))
      }
      actions.append(action)
      types.append(type)
    }
    self.actions = actions
    self.types = types
  }

  /// The width of the token vectors it takes.
  var inputWidth: Int { network.projection.inputs }

  /// Finds the names of each text of the columns; those that are set already are kept.
  func recognize(
    _ columns: inout TextColumns, _ vectors: [Float], forms: WordForms,
    _ memory: inout TransitionMemory
  ) {
    for text in columns.texts where !text.isEmpty {
      recognize(text, &columns, vectors, forms, &memory)
    }
  }

  /// What decides whether a move is allowed at a token.
  private struct Situation {
    var state = NameState.unset
    var type: UInt16 = 0
    var nextState = NameState.unset
    var isLast = false
    var nextStarts = false
    var isSpace = false
    /// The type of the open name, if one is open.
    var open: UInt16?
  }

  private func recognize(
    _ text: Range<Int>, _ columns: inout TextColumns, _ vectors: [Float], _ forms: WordForms,
    _ memory: inout TransitionMemory
  ) {
    network.begin(&memory, tokens: text.count)
    var start: Int32 = -1
    var open: UInt16?
    var state: [Int32] = [0, -1, -1]
    for (index, token) in text.enumerated() {
      let isLast = token + 1 == text.upperBound
      let situation = Situation(
        state: columns.nameStates[token], type: columns.nameTypes[token],
        nextState: isLast ? .unset : columns.nameStates[token + 1], isLast: isLast,
        nextStarts: !isLast && columns.sentenceStarts[token + 1] == 1,
        isSpace: forms.attributes[Int(columns.spans.forms[token])].isSpace, open: open)
      state[0] = Int32(index)
      state[1] = open == nil ? -1 : start
      state[2] = open == nil ? -1 : Int32(index) - 1
      network.score(state, vectors, base: text.lowerBound, tokens: text.count, &memory)
      let (action, type) = best(situation, memory.scores)
      switch action {
      case .begin:
        start = Int32(index)
        open = type
      case .last:
        write(text.lowerBound + Int(start)..<token + 1, open ?? type, &columns)
        open = nil
      case .unit: write(token..<token + 1, type, &columns)
      case .in, .out, .missing: break
      }
    }
    for token in text where columns.nameStates[token] == .unset {
      columns.nameStates[token] = .outside
    }
  }

  private func write(_ name: Range<Int>, _ type: UInt16, _ columns: inout TextColumns) {
    if type == 0 { return }
    for token in name {
      columns.nameStates[token] = token == name.lowerBound ? .begin : .inside
      columns.nameTypes[token] = type
    }
  }

  private func best(_ situation: Situation, _ scores: [Float]) -> (Action, UInt16) {
    var best: Int?
    for move in actions.indices where allows(actions[move], types[move], situation) {
      if let current = best, scores[move] <= scores[current] { continue }
      best = move
    }
    if let best { return (actions[best], types[best]) }
    return forced(situation)
  }

  /// The move for a name that was set beforehand with a type the package does not know.
  private func forced(_ now: Situation) -> (Action, UInt16) {
    if now.open != nil {
      return now.nextState == .inside ? (.in, now.type) : (.last, now.type)
    }
    if now.state == .begin {
      return now.nextState == .inside ? (.begin, now.type) : (.unit, now.type)
    }
    return (.out, 0)
  }

  private func allows(_ action: Action, _ type: UInt16, _ now: Situation) -> Bool {
    switch action {
    case .missing: return false
    case .begin:
      if type == 0 || now.open != nil || now.isLast || now.state == .inside { return false }
      if now.state == .begin { return type == now.type && now.nextState == .inside }
      return now.nextState != .begin && !now.nextStarts && !now.isSpace
    case .in:
      guard now.open == type, !now.isLast, now.state != .begin, now.nextState != .begin else {
        return false
      }
      if now.state == .inside {
        return now.nextState != .unset && now.nextState != .outside && type == now.type
      }
      return !now.nextStarts
    case .last:
      guard let open = now.open else { return false }
      if now.state == .inside, now.nextState != .inside { return type == now.type }
      return open == type && now.nextState != .inside
    case .unit:
      if type == 0 { return now.state == .begin && now.type == 0 }
      if now.open != nil || now.nextState == .inside { return false }
      if now.state == .begin { return type == now.type }
      return !now.isSpace
    case .out: return now.open == nil && now.state != .inside && now.state != .begin
    }
  }
}
