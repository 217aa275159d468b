/// The columns of an annotated text; all that are said to be of tokens have one entry for each.
final class AnnotationColumns: Sendable {
  /// UTF-8 offsets in the original text.
  let starts: [Int32]
  let ends: [Int32]
  let blanks: [Bool]
  /// Rows of `lemmaTexts`.
  let lemmas: [Int32]
  let lemmaTexts: [String]
  let partsOfSpeech: [PartOfSpeech]
  let tags: [UInt16]
  /// Rows of `morphologyTable`.
  let morphologies: [UInt16]
  let morphologyTable: MorphologyTable
  /// A root is its own head.
  let heads: [Int32]
  let relations: [UInt16]
  let nameStates: [NameState]
  let nameTypes: [UInt16]
  /// The number of each token's sentence.
  let sentenceNumbers: [Int32]
  /// The first token of each sentence, and the number of tokens.
  let sentenceBounds: [Int32]
  /// For each token, where its children begin in `children`; one entry more than tokens.
  let childStarts: [Int32]
  /// Ascending for each token.
  let children: [TokenIndex]
  /// The first and last token below each token, itself included.
  let leftEdges: [Int32]
  let rightEdges: [Int32]
  let names: [Name]

  init(_ draft: AnnotationDraft, morphologyTable: MorphologyTable) {
    starts = draft.starts
    ends = draft.ends
    blanks = draft.blanks
    lemmas = draft.lemmas
    lemmaTexts = draft.lemmaTexts
    partsOfSpeech = draft.partsOfSpeech
    tags = draft.tags
    morphologies = draft.morphologies
    self.morphologyTable = morphologyTable
    heads = draft.heads
    relations = draft.relations
    nameStates = draft.nameStates
    nameTypes = draft.nameTypes
    (sentenceNumbers, sentenceBounds) = Self.sentences(draft.startsSentence)
    (childStarts, children) = Self.children(draft.heads)
    (leftEdges, rightEdges) = Self.edges(draft.heads)
    names = Self.names(draft.nameStates, draft.nameTypes)
  }

  private static func sentences(_ startsSentence: [Bool]) -> ([Int32], [Int32]) {
    var bounds: [Int32] = []
    let numbers = startsSentence.indices.map { token in
      if startsSentence[token] || token == 0 { bounds.append(Int32(token)) }
      return Int32(bounds.count - 1)
    }
    return (numbers, bounds + [Int32(startsSentence.count)])
  }

  private static func children(_ heads: [Int32]) -> ([Int32], [TokenIndex]) {
    var starts = [Int32](repeating: 0, count: heads.count + 1)
    for token in heads.indices where heads[token] != Int32(token) {
      starts[Int(heads[token]) + 1] += 1
    }
    for token in heads.indices { starts[token + 1] += starts[token] }
    var next = starts
    var children = Array(repeating: TokenIndex(0), count: Int(starts[heads.count]))
    for token in heads.indices where heads[token] != Int32(token) {
      let head = Int(heads[token])
      children[Int(next[head])] = TokenIndex(token)
      next[head] += 1
    }
    return (starts, children)
  }

  /// Walks up from each token; a token whose walk meets a known one stops there.
  private static func edges(_ heads: [Int32]) -> ([Int32], [Int32]) {
    var left = heads.indices.map(Int32.init)
    var right = left
    for token in heads.indices {
      var above = token
      var steps = 0
      while Int(heads[above]) != above, steps < heads.count {
        above = Int(heads[above])
        if left[above] <= Int32(token), right[above] >= Int32(token) { break }
        left[above] = min(left[above], Int32(token))
        right[above] = max(right[above], Int32(token))
        steps += 1
      }
    }
    return (left, right)
  }

  private static func names(_ states: [NameState], _ types: [UInt16]) -> [Name] {
    var names: [Name] = []
    var start: Int?
    func close(_ end: Int) {
      if let first = start {
        names.append(
          Name(
            tokens: TokenIndex(first)..<TokenIndex(end), type: NameType(number: types[first])))
      }
      start = nil
    }
    for token in states.indices {
      if states[token] != .inside { close(token) }
      if states[token] == .begin, types[token] != 0 { start = token }
    }
    close(states.count)
    return names
  }
}
