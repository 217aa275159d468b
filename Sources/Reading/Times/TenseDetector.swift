import Chronology

/// Finds the tense of the clause around an expression from auxiliaries and the endings of verbs.
///
/// The nearest sign inside the sentence counts; a comma, a conjunction or a quotation mark between
/// makes it more distant. A present of report ("warns") counts as past.
struct TenseDetector {
  let grammar: TimeGrammar

  private static let reach = 60
  /// How many lexemes of a sentence are looked at on either side.
  private static let longestHalf = 200

  /// The tense of the clause that holds a range of lexemes.
  func tense(around range: Range<Int>) -> Tense {
    if faces(ahead: range) { return .future }
    var best: (cost: Int, tense: Tense)?
    scan(from: range.lowerBound - 1, by: -1, weight: 2, range, &best)
    scan(from: range.upperBound, by: 1, weight: 3, range, &best)
    return best?.tense ?? .none
  }

  /// Whether a verb in the perfect stands in the same sentence before or after.
  func isPerfect(around range: Range<Int>) -> Bool {
    sentence(around: range).contains {
      (grammar.word($0) == .has) && hasParticiple(after: $0)
    }
  }

  /// Whether the clause is in the pluperfect: background to the story, and not its time.
  func isPluperfect(around range: Range<Int>) -> Bool {
    sentence(around: range).contains {
      (grammar.word($0) == .had || grammar.word($0) == .was && grammar.isFrench)
        && hasParticiple(after: $0)
    }
  }

  /// Whether a verb reports in the present between two lexemes.
  func reports(in range: Range<Int>) -> Bool { range.contains(where: isReport) }

  /// The lexemes of the sentence around a range, without its closing mark.
  func sentence(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !ends(start - 1), range.lowerBound - start < Self.longestHalf { start -= 1 }
    var end = range.upperBound
    while end < grammar.lexemes.count, !ends(end), end - range.upperBound < Self.longestHalf {
      end += 1
    }
    return start..<end
  }

  /// Whether a lexeme ends a sentence.
  func ends(_ index: Int) -> Bool {
    switch grammar.word(index) {
    case .stop, .lineBreak, .end: true
    case .period:
      // "M. Macron", "U.S.": no end after a single letter.
      !(grammar[index - 1].tokens.count == 1 && grammar[index].isAttached
        && length(index - 1) == 1 && grammar.word(index - 1) == .other)
    default: false
    }
  }

  private func scan(
    from start: Int, by step: Int, weight: Int, _ range: Range<Int>,
    _ best: inout (cost: Int, tense: Tense)?
  ) {
    var cost = 0
    var index = start
    // "said on Monday that he would": the clause that is said says nothing of when.
    if step > 0, opensContent(start) { return }
    for _ in 0..<Self.reach {
      guard index >= 0, index < grammar.lexemes.count, !ends(index) else { return }
      switch grammar.word(index) {
      case .comma: cost += 4 * weight
      case .conjunction, .that: cost += 4 * weight
      case .quote, .opening, .closing, .colon: cost += 6 * weight
      default: cost += weight
      }
      if let best, best.cost <= cost { return }
      if let sign = sign(at: index, range) {
        let total = cost + sign.doubt * 2
        if best.map({ total < $0.cost }) ?? true { best = (total, sign.tense) }
      }
      index += step
    }
  }

  private func opensContent(_ index: Int) -> Bool {
    grammar.word(index) == .that && grammar.isEnglish
      || grammar.word(index) == .conjunction && grammar[index].value == 1
  }

  /// Whether what an expression dates is yet to come though the verb is past: « a proposé d’accueillir un
  /// sommet le 28 février », "urged both sides to meet on Friday".
  private func faces(ahead range: Range<Int>) -> Bool {
    var hasInfinitive = false
    for distance in 1...14 {
      let index = range.lowerBound - distance
      guard index >= 0, !ends(index) else { return false }
      switch grammar.word(index) {
      case .comma, .quote, .opening, .closing, .colon, .conjunction: return false
      default: break
      }
      if distance > 2, hasStem(index, VerbStems.planning) { return true }
      if distance < 3, isTarget(index + 1), hasStem(index, VerbStems.postponing) { return true }
      if hasStem(index, VerbStems.asking) { return hasInfinitive }
      if isInfinitive(index) {
        hasInfinitive = true
      } else if distance > 1, sign(at: index, range) != nil {
        return false
      }
    }
    return false
  }

  private func isTarget(_ index: Int) -> Bool {
    switch grammar.word(index) {
    case .at, .to, .until, .duration: true
    default: false
    }
  }

  /// « d’accueillir », "to meet".
  private func isInfinitive(_ index: Int) -> Bool {
    switch (grammar.language, grammar.word(index - 1)) {
    case (.french, .of), (.french, .to):
      matches(index, VerbEndings.frenchInfinitive) && length(index) > 3
    case (.english, .to): grammar.word(index) == .other && !grammar[index].isCapitalized
    default: false
    }
  }

  private func hasStem(_ index: Int, _ stems: VerbStems) -> Bool {
    guard !grammar[index].isCapitalized else { return false }
    let range = grammar.text.tokens[grammar[index].tokens.lowerBound].folded
    let bytes = grammar.text.folded.bytes[range]
    return stems.words(grammar.language).contains { bytes.starts(with: $0) }
  }

  private func sign(at index: Int, _ range: Range<Int>) -> (tense: Tense, doubt: Int)? {
    switch grammar.language {
    case .french: frenchSign(at: index, range)
    case .english: englishSign(at: index)
    }
  }

  private func isReport(_ index: Int) -> Bool {
    guard grammar.word(index) == .report else { return false }
    switch grammar.word(index - 1) {
    case .the, .one, .of, .ofThe, .this, .these, .at, .to, .has, .had, .cardinal, .number:
      return false
    default: return true
    }
  }

  // MARK: French

  private func frenchSign(at index: Int, _ range: Range<Int>) -> (tense: Tense, doubt: Int)? {
    switch grammar.word(index) {
    case .has, .be: return hasParticiple(after: index) ? participleSign(after: index) : nil
    case .had, .was: return (.past, 0)
    case .go, .must: return hasInfinitive(after: index) ? (.future, 0) : nil
    case .planned: return (.future, 0)
    case .scheduled: return (.future, 1)
    case .report: return isReport(index) ? (.past, 1) : nil
    case .other:
      guard !grammar[index].isCapitalized || grammar.beginsSentence(index) else { return nil }
      return ending(at: index, range)
    default: return nil
    }
  }

  /// "est prévu" lies ahead, "est arrivé" behind.
  private func participleSign(after index: Int) -> (tense: Tense, doubt: Int) {
    let isPlanned = (1...2).contains { grammar.word(index + $0) == .planned }
    return (isPlanned && grammar.word(index) == .be ? .future : .past, 0)
  }

  private func ending(at index: Int, _ range: Range<Int>) -> (tense: Tense, doubt: Int)? {
    let isNoun: Bool =
      switch grammar.word(index - 1) {
      case .the, .one, .this, .these, .of, .ofThe, .at, .number, .cardinal: true
      default: false
      }
    if !isNoun {
      if matches(index, VerbEndings.frenchConditionalPerfect), hasParticiple(after: index) {
        return (.past, 0)
      }
      if matches(index, VerbEndings.frenchFuture), !isWord(index, VerbEndings.frenchNoFuture) {
        return (.future, 0)
      }
      if matches(index, VerbEndings.frenchPast), !isWord(index, VerbEndings.frenchNoPast) {
        return (.past, 1)
      }
      if matches(index, VerbEndings.frenchPreterite), length(index) > 4, endsInPlainA(index),
        !isWord(index, VerbEndings.frenchNoPast),
        grammar.word(index - 1) != .other || length(index) > 5
      {
        return (.past, 3)
      }
    }
    guard isParticiple(index), !isWord(index, VerbEndings.frenchNoPast) else { return nil }
    if isGovernedByFuture(index) { return (.future, 0) }
    let distance = range.lowerBound - index
    return isNoun || distance < 1 || distance > 6 ? nil : (.past, 1)
  }

  /// "seront reçus", "doit être voté", "will be signed", "is to be held": a participle whose auxiliary lies ahead.
  private func isGovernedByFuture(_ participle: Int) -> Bool {
    for index in stride(from: participle - 1, through: participle - 4, by: -1) {
      switch grammar.word(index) {
      case .go, .must: return true
      case .month where grammar.isEnglish && grammar[index].value == 5:
        return !grammar[index].isCapitalized
      case .to where grammar.isEnglish: if grammar.word(index - 1) == .be { return true }
      case .has, .had, .be, .was, .the, .one, .of, .ofThe, .comma, .conjunction, .quote, .end:
        return false
      case .other where grammar.isFrench:
        if matches(index, VerbEndings.frenchConditionalPerfect) { return false }
        if matches(index, VerbEndings.frenchFuture), !isWord(index, VerbEndings.frenchNoFuture) {
          return true
        }
      default: continue
      }
    }
    return false
  }

  private func hasInfinitive(after index: Int) -> Bool {
    (1...4).contains { matches(index + $0, VerbEndings.frenchInfinitive) && length(index + $0) > 3 }
  }

  // MARK: English

  private func englishSign(at index: Int) -> (tense: Tense, doubt: Int)? {
    switch grammar.word(index) {
    case .must: return (grammar.word(index + 1) == .has ? .past : .future, 0)
    case .month:
      // "may" in small letters is the verb.
      guard grammar[index].value == 5, !grammar[index].isCapitalized else { return nil }
      return (grammar.word(index + 1) == .has ? .past : .future, 0)
    case .go: return (.future, 0)
    case .scheduled: return (.future, 1)
    case .be: return grammar.word(index + 1) == .to ? (.future, 0) : nil
    case .has: return hasParticiple(after: index) ? (.past, 0) : nil
    case .had, .was:
      if grammar.word(index + 1) == .to || grammar.word(index + 1) == .planned { return nil }
      return (.past, 0)
    case .planned:
      switch grammar.word(index + 1) {
      case .to, .duration, .on, .in, .at, .weekday, .inside: return (.future, 0)
      default: return [.be, .was].contains(grammar.word(index - 1)) ? (.future, 0) : (.past, 2)
      }
    case .report: return isReport(index) ? (.past, 1) : nil
    case .pastVerb: return (isGovernedByFuture(index) ? .future : .past, 0)
    case .other:
      guard !grammar[index].isCapitalized || grammar.beginsSentence(index), length(index) > 3,
        matches(index, VerbEndings.englishPast), !isWord(index, VerbEndings.englishNoPast)
      else { return nil }
      return (isGovernedByFuture(index) ? .future : .past, 0)
    default: return nil
    }
  }

  // MARK: Forms

  private func hasParticiple(after index: Int) -> Bool {
    for next in index + 1...index + 4 {
      switch grammar.word(next) {
      case .pastVerb, .planned, .season, .past: return true
      case .report where grammar.isFrench: return true
      case .other where isParticiple(next): return true
      case .comma, .period, .stop, .lineBreak, .end, .the, .one, .ofThe: return false
      default: continue
      }
    }
    return false
  }

  private func isParticiple(_ index: Int) -> Bool {
    guard grammar.word(index) == .other, length(index) > 1, !grammar.isMark(index) else {
      return false
    }
    switch grammar.language {
    case .french:
      if isAccented(index), matches(index, VerbEndings.frenchAccentedParticiple) { return true }
      return length(index) > 2 && matches(index, VerbEndings.frenchParticiple)
    case .english: return length(index) > 3 && matches(index, VerbEndings.englishParticiple)
    }
  }

  private func isAccented(_ index: Int) -> Bool {
    let token = grammar.text.tokens[grammar[index].tokens.lowerBound]
    return token.range.count > token.folded.count
  }

  /// "annonça" is a preterite, "voilà" none.
  private func endsInPlainA(_ index: Int) -> Bool {
    let token = grammar.text.tokens[grammar[index].tokens.lowerBound]
    return grammar.text.utf8[token.range.upperBound - 1] == 0x61
  }

  private func length(_ index: Int) -> Int {
    guard index >= 0, index < grammar.lexemes.count else { return 0 }
    return grammar.text.tokens[grammar[index].tokens.lowerBound].folded.count
  }

  private func matches(_ index: Int, _ endings: [Ending]) -> Bool {
    guard index >= 0, index < grammar.lexemes.count else { return false }
    let range = grammar.text.tokens[grammar[index].tokens.lowerBound].folded
    let bytes = grammar.text.folded.bytes
    return endings.contains { ending in
      guard range.count >= ending.count else { return false }
      let start = range.upperBound - ending.count
      for offset in ending.indices where bytes[start + offset] != ending[offset] { return false }
      return true
    }
  }

  private func isWord(_ index: Int, _ words: [Ending]) -> Bool {
    let count = length(index)
    return words.contains { $0.count == count && matches(index, [$0]) }
  }
}
