import Ontology

/// What stands where in a sentence, so that each question about its clauses is one look-up.
///
/// Built in one pass over the sentence's tokens, triggers and mentions.
struct ClauseMap {
  private let start: Int
  /// One entry a token: the index of the mention that holds it, −1 where none does.
  private let mentionAt: [Int32]
  /// One entry a token: whether a verb trigger's own words hold it.
  private let verbAt: [Bool]
  // From here on one entry a token and one for the sentence's end; each holds the position of the
  // first such thing at or after its own.
  /// A strong mark, or the beginning of a finite trigger's group.
  private let clauseEnds: [Int32]
  /// What ends a noun phrase.
  private let phraseEnds: [Int32]
  /// « que », « qui », "that".
  private let subordinates: [Int32]
  /// The end of the verb trigger whose group begins there; participles beside nouns apart.
  private let verbEnds: [Int32]

  init(
    _ analyzed: AnalyzedText, _ sentence: Range<Int>, _ mentions: [FoundMention],
    _ triggers: [Trigger]
  ) {
    start = sentence.lowerBound
    var mentionAt = [Int32](repeating: -1, count: sentence.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens { mentionAt[token - start] = Int32(index) }
    }
    self.mentionAt = mentionAt
    var verbAt = [Bool](repeating: false, count: sentence.count)
    /// Whether a verb that is no participle beside a noun holds the token, auxiliaries included.
    var groupAt = verbAt
    var finiteStarts = verbAt
    let end = Int32(sentence.upperBound)
    var verbEnds = [Int32](repeating: .max, count: sentence.count + 1)
    for trigger in triggers {
      if trigger.isFinite { finiteStarts[trigger.start - start] = true }
      guard trigger.entry.wordClass == .verb else { continue }
      for token in trigger.tokens { verbAt[token - start] = true }
      guard trigger.voice != .participial else { continue }
      for token in trigger.start..<trigger.tokens.upperBound { groupAt[token - start] = true }
      verbEnds[trigger.start - start] = Int32(trigger.tokens.upperBound)
    }
    self.verbAt = verbAt
    var clauseEnds = [Int32](repeating: end, count: sentence.count + 1)
    var phraseEnds = clauseEnds
    var subordinates = clauseEnds
    for position in sentence.reversed() {
      let row = position - start
      let here = Int32(position)
      clauseEnds[row] =
        finiteStarts[row] || analyzed.isStrongMark(position) ? here : clauseEnds[row + 1]
      phraseEnds[row] =
        groupAt[row] || Self.endsPhrase(position, analyzed) ? here : phraseEnds[row + 1]
      subordinates[row] =
        Self.opensSubordinate(position, analyzed) ? here : subordinates[row + 1]
      verbEnds[row] = min(verbEnds[row], verbEnds[row + 1])
    }
    self.clauseEnds = clauseEnds
    self.phraseEnds = phraseEnds
    self.subordinates = subordinates
    self.verbEnds = verbEnds
  }

  /// The index of the mention that holds a token.
  func mention(at position: Int) -> Int? {
    let row = position - start
    guard mentionAt.indices.contains(row), mentionAt[row] >= 0 else { return nil }
    return Int(mentionAt[row])
  }

  /// Whether a verb trigger's own words hold a token.
  func isVerb(_ position: Int) -> Bool { verbAt[position - start] }

  /// Where the clause that goes on at a position ends.
  func clauseEnd(from position: Int) -> Int { Int(clauseEnds[position - start]) }

  /// Where the noun phrase that goes on at a position ends: at a verb, a comma, a strong mark.
  func phraseEnd(from position: Int) -> Int { Int(phraseEnds[position - start]) }

  /// Where « que », « qui » or "that" next opens a clause, or the sentence ends.
  func subordinate(from position: Int) -> Int { Int(subordinates[position - start]) }

  /// Whether a verb's group begins and ends between two positions.
  func hasVerb(between first: Int, and last: Int) -> Bool {
    verbEnds[first - start] <= Int32(last)
  }

  private static func endsPhrase(_ position: Int, _ analyzed: AnalyzedText) -> Bool {
    if analyzed.tokens[position].kind == .mark {
      return !analyzed.is(position, "-") && !analyzed.is(position, "'")
        && !analyzed.is(position, "«") && !analyzed.is(position, "»")
        && !analyzed.is(position, "\"")
    }
    return !analyzed.role(position).isDisjoint(with: [
      .relative, .being, .having, .subordinator, .negation, .possibility, .plan,
    ])
  }

  private static func opensSubordinate(_ position: Int, _ analyzed: AnalyzedText) -> Bool {
    let role = analyzed.role(position)
    if role.contains(.subordinator), !role.contains(.determiner) { return true }
    return role.contains(.relative)
      && (analyzed.is(position, "qui") || analyzed.is(position, "who")
        || analyzed.is(position, "which"))
  }
}

extension AnalyzedText {
  /// Whether a token is a mark that parts clauses.
  func isStrongMark(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return self.is(index, ";") || self.is(index, ":") || self.is(index, "—")
      || self.is(index, "(") || self.is(index, ")")
  }
}
