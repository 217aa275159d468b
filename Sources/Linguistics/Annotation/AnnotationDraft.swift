/// The columns of an annotated text while pieces are added.
struct AnnotationDraft {
  var starts: [Int32] = []
  var ends: [Int32] = []
  var blanks: [Bool] = []
  var lemmas: [Int32] = []
  /// The empty lemma, which tokens have where a package has no lemmatizer, and all others.
  var lemmaTexts: [String] = [""]
  var partsOfSpeech: [PartOfSpeech] = []
  var tags: [UInt16] = []
  var morphologies: [UInt16] = []
  var heads: [Int32] = []
  var relations: [UInt16] = []
  var nameStates: [NameState] = []
  var nameTypes: [UInt16] = []
  var startsSentence: [Bool] = []
  /// For each lemma of the thread, its row in `lemmaTexts`; -1 where it is not there yet.
  private var lemmaRows: [Int32] = []

  /// How many tokens there are.
  var count: Int { starts.count }

  /// Adds finished tokens.
  ///
  /// `bytes`: For each token, its UTF-8 bytes in the original text.
  /// `lemmas`: The lemmas of the thread; rows that were seen before still mean the same.
  mutating func append(_ columns: TextColumns, bytes: [Range<Int32>], lemmas known: [String]) {
    let base = Int32(count)
    starts += bytes.lazy.map(\.lowerBound)
    ends += bytes.lazy.map(\.upperBound)
    blanks += columns.spans.blanks
    partsOfSpeech += columns.partsOfSpeech
    tags += columns.tags
    morphologies += columns.morphologies
    heads += columns.heads.lazy.map { $0 + base }
    relations += columns.relations
    nameStates += columns.nameStates
    nameTypes += columns.nameTypes
    startsSentence += columns.sentenceStarts.lazy.map { $0 == 1 }
    for text in columns.texts where !text.isEmpty {
      // Between texts there is always a sentence's end, also where nothing was parsed.
      if columns.sentenceStarts[text.lowerBound] == 0 {
        startsSentence[Int(base) + text.lowerBound] = true
      }
    }
    if lemmaRows.count < known.count {
      lemmaRows += repeatElement(-1, count: known.count - lemmaRows.count)
    }
    for row in columns.lemmas {
      lemmas.append(lemmaRow(row, known))
    }
  }

  private mutating func lemmaRow(_ row: Int32, _ known: [String]) -> Int32 {
    if row < 0 { return 0 }
    if lemmaRows[Int(row)] < 0 {
      lemmaRows[Int(row)] = Int32(lemmaTexts.count)
      lemmaTexts.append(known[Int(row)])
    }
    return lemmaRows[Int(row)]
  }

  /// Forgets the rows of the thread's lemmas, because the thread has.
  mutating func forgetLemmaRows() { lemmaRows.removeAll() }
}
