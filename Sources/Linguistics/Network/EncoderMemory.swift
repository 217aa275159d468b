/// What one thread keeps for one encoder: mixed embeddings of word forms, and working memory.
struct EncoderMemory: Sendable {
  /// The row of each form without and with a blank after it; -1 where it is not known yet.
  var rowOf: [Int32] = []
  /// Rows of mixed embeddings.
  var mixed: [Float] = []
  /// How many rows are in `mixed`.
  var rowCount = 0
  var embedded: [Float] = []
  var sums: [Float] = []
  var current: [Float] = []
  var windows: [Float] = []
}
