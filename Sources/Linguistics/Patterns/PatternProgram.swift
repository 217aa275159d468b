/// One step of a compiled pattern.
struct PatternStep {
  enum Kind: UInt8 {
    /// Reads the scalar `first`.
    case scalar
    /// Reads a scalar of the set `first`.
    case set
    /// Goes on at `first`; if that fails, at `second`.
    case fork
    /// Goes on at `first`.
    case jump
    case start
    case end
    /// Tries the steps after it without reading; goes on at `first`. `second` is 1 if negated.
    case ahead
    /// Tries the steps after it `width` scalars earlier; else like `ahead`.
    case behind
    /// The pattern, or the part that looks around, has matched.
    case accept
  }

  let kind: Kind
  var width: UInt16 = 0
  var first: UInt32 = 0
  var second: UInt32 = 0
}

/// Compiles syntax trees to steps.
struct PatternCompiler {
  /// No pattern of a small pipeline comes near it.
  private static let mostSteps = 200_000

  let file: String
  private(set) var steps: [PatternStep] = []

  init(file: String) { self.file = file }

  /// Appends the steps of one alternative and gives the first one's number.
  mutating func add(_ alternative: PatternSyntax) throws(PipelineError) -> Int {
    let start = steps.count
    try emit(alternative)
    steps.append(PatternStep(kind: .accept))
    return start
  }

  private mutating func append(_ step: PatternStep) throws(PipelineError) {
    guard steps.count < Self.mostSteps else {
      throw PipelineError(file: file, reason: .unsupported("a pattern this long"))
    }
    steps.append(step)
  }

  private mutating func emit(_ part: PatternSyntax) throws(PipelineError) {
    switch part {
    case .scalar(let value): try append(PatternStep(kind: .scalar, first: value))
    case .set(let row): try append(PatternStep(kind: .set, first: UInt32(row)))
    case .sequence(let parts): for part in parts { try emit(part) }
    case .alternatives(let parts): try emitAlternatives(parts)
    case .repeated(let part, let least, let most):
      try emitRepeated(part, least: least, most: most)
    case .start: try append(PatternStep(kind: .start))
    case .end: try append(PatternStep(kind: .end))
    case .ahead(let inner, let negated):
      try emitLook(inner, PatternStep(kind: .ahead, second: negated ? 1 : 0))
    case .behind(let inner, let width, let negated):
      guard let width = UInt16(exactly: width) else {
        throw PipelineError(file: file, reason: .unsupported("a look-behind this wide"))
      }
      try emitLook(inner, PatternStep(kind: .behind, width: width, second: negated ? 1 : 0))
    }
  }

  private mutating func emitLook(
    _ inner: PatternSyntax, _ step: PatternStep
  ) throws(PipelineError) {
    let look = steps.count
    try append(step)
    try emit(inner)
    try append(PatternStep(kind: .accept))
    steps[look].first = UInt32(steps.count)
  }

  private mutating func emitAlternatives(_ parts: [PatternSyntax]) throws(PipelineError) {
    var jumps: [Int] = []
    for (index, part) in parts.enumerated() {
      guard index + 1 < parts.count else {
        try emit(part)
        break
      }
      let fork = steps.count
      try append(PatternStep(kind: .fork, first: UInt32(fork + 1)))
      try emit(part)
      jumps.append(steps.count)
      try append(PatternStep(kind: .jump))
      steps[fork].second = UInt32(steps.count)
    }
    for jump in jumps { steps[jump].first = UInt32(steps.count) }
  }

  private mutating func emitRepeated(
    _ part: PatternSyntax, least: Int, most: Int?
  ) throws(PipelineError) {
    for _ in 0..<least { try emit(part) }
    guard let most else {
      let fork = steps.count
      try append(PatternStep(kind: .fork, first: UInt32(fork + 1)))
      try emit(part)
      try append(PatternStep(kind: .jump, first: UInt32(fork)))
      steps[fork].second = UInt32(steps.count)
      return
    }
    var forks: [Int] = []
    for _ in least..<max(least, most) {
      forks.append(steps.count)
      try append(PatternStep(kind: .fork, first: UInt32(steps.count + 1)))
      try emit(part)
    }
    for fork in forks { steps[fork].second = UInt32(steps.count) }
  }
}
