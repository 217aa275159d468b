/// What tokenizing has learned: word forms, and how texts without white space were split.
///
/// One for each thread; what it holds changes no result.
struct TokenMemory: Sendable {
  /// A token of a chunk.
  struct Piece: Sendable {
    /// In scalars.
    let length: Int32
    let form: Int32
  }

  /// Longer chunks are hardly ever met twice.
  static let longestChunk = 48

  var forms = WordForms()
  /// For each form, the number of its text among the words of special sequences; -1 for most.
  var specialWords: [Int32] = []
  var stack = PatternStack()
  private var chunks = ScalarInterner()
  private var chunkStarts: [Int32] = [0]
  private var pieces: [Piece] = []

  /// How many forms and chunks there are.
  var count: Int { forms.count + chunks.count }

  /// The tokens of a chunk that was split before.
  func pieces(of text: [UInt32], _ range: Range<Int>) -> ArraySlice<Piece>? {
    guard range.count <= Self.longestChunk, let number = chunks.number(of: text, range) else {
      return nil
    }
    return pieces[Int(chunkStarts[Int(number)])..<Int(chunkStarts[Int(number) + 1])]
  }

  /// Keeps how a chunk was split.
  mutating func remember(_ text: [UInt32], _ range: Range<Int>, _ split: ArraySlice<Piece>) {
    guard range.count <= Self.longestChunk, chunks.intern(text, range).isNew else { return }
    pieces += split
    chunkStarts.append(Int32(pieces.count))
  }
}
