/// The tokens of one text, in scalars.
struct TokenSpans: Sendable {
  /// Where each token begins.
  var starts: [Int32] = []
  var lengths: [Int32] = []
  var forms: [Int32] = []
  /// Whether exactly one blank after the token belongs to it.
  var blanks: [Bool] = []
  /// Whether the first token was split again after all (its sentence start is then unknown).
  var firstWasSplitAgain = false

  /// How many tokens there are.
  var count: Int { starts.count }

  mutating func append(start: Int, length: Int32, form: Int32) {
    starts.append(Int32(start))
    lengths.append(length)
    forms.append(form)
    blanks.append(false)
  }

  /// The scalars of a token.
  func range(_ token: Int) -> Range<Int> {
    Int(starts[token])..<Int(starts[token]) + Int(lengths[token])
  }
}
