/// What one thread needs to read texts, and what it has learned from those it has read.
///
/// What is remembered saves work and changes no result.
struct Workspace: Sendable {
  /// Above it everything that was learned is forgotten.
  private static let mostForms = 32_768

  var tokens = TokenMemory()
  /// One for each encoder of the pipeline.
  var encoders: [EncoderMemory]
  var parser = ParserMemory()
  var names = TransitionMemory()
  var lemmas = LemmaMemory()
  var columns = TextColumns()
  var sharedVectors: [Float] = []
  var ownVectors: [Float] = []
  var scores: [Float] = []
  private let encoderCount: Int

  init(encoders count: Int) {
    encoderCount = count
    encoders = Array(repeating: EncoderMemory(), count: count)
  }

  /// Forgets what was learned if it has become too much; true where it has.
  mutating func forgetIfFull() -> Bool {
    guard tokens.count > Self.mostForms else { return false }
    self = Workspace(encoders: encoderCount)
    return true
  }
}
