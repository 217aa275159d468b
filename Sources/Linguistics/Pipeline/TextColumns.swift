/// The tokens of one or more texts while components add to them, one column each.
///
/// Heads are rows of these columns; texts follow one another and do not refer to each other.
struct TextColumns: Sendable {
  var spans = TokenSpans()
  /// The tokens of each text, ascending and without gaps.
  var texts: [Range<Int>] = []
  var tags: [UInt16] = []
  var partsOfSpeech: [PartOfSpeech] = []
  var morphologies: [UInt16] = []
  var heads: [Int32] = []
  var relations: [UInt16] = []
  /// 1 where a sentence starts, -1 where none may, 0 where it is not known.
  var sentenceStarts: [Int8] = []
  /// Rows of the lemmas that the thread knows; -1 where there is none yet.
  var lemmas: [Int32] = []
  var nameStates: [NameState] = []
  var nameTypes: [UInt16] = []

  /// How many tokens there are.
  var count: Int { spans.count }

  /// Adds the tokens of one more text, with nothing said of them yet.
  mutating func append(_ tokens: TokenSpans) {
    let first = count
    spans.starts += tokens.starts
    spans.lengths += tokens.lengths
    spans.forms += tokens.forms
    spans.blanks += tokens.blanks
    texts.append(first..<count)
    tags += repeatElement(0, count: tokens.count)
    partsOfSpeech += repeatElement(.none, count: tokens.count)
    morphologies += repeatElement(0, count: tokens.count)
    heads += Int32(first)..<Int32(count)
    relations += repeatElement(0, count: tokens.count)
    sentenceStarts += repeatElement(0, count: tokens.count)
    if tokens.count > 0, !tokens.firstWasSplitAgain { sentenceStarts[first] = 1 }
    lemmas += repeatElement(-1, count: tokens.count)
    nameStates += repeatElement(.unset, count: tokens.count)
    nameTypes += repeatElement(0, count: tokens.count)
  }
}

/// Where a token stands in a name; the numbers are spaCy's.
enum NameState: UInt8, Sendable {
  case unset, inside, outside, begin
}
