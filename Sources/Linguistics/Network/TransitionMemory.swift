/// What a transition network keeps for the text at hand: the sums of blocks of tokens.
///
/// A fixed number of blocks is kept; one that is asked for again is computed again, to the same
/// result.
struct TransitionMemory: Sendable {
  static let blockTokens = 128
  static let mostBlocks = 48

  /// The slot of each block of the text; -1 where it is not there.
  var slotOfBlock: [Int32] = []
  /// The block in each slot; -1 for an empty one.
  var blockInSlot: [Int32] = []
  var nextSlot = 0
  /// For each slot, rows of sums.
  var rows: [Float] = []
  var sums: [Float] = []
  var projected: [Float] = []
  /// The hidden units of the last step.
  var units: [Float] = []
  /// The scores of the last step.
  var scores: [Float] = []
}
