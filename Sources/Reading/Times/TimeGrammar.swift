import Chronology

/// The grammar of times: from the lexemes of a text to readings, without any anchor.
///
/// Each family of expressions is an extension in its own file; both languages share the code and
/// differ in their vocabulary, and in word order where a rule says so.
struct TimeGrammar {
  /// A reading and the lexemes it stands on.
  struct Match {
    var reading: TimeReading
    var end: Int
  }

  let text: TokenizedText
  let language: Language
  let lexemes: [TimeLexeme]

  var isFrench: Bool { language == .french }
  var isEnglish: Bool { language == .english }

  private static let beyond = TimeLexeme(
    word: .end, value: 0, tokens: 0..<0, digits: 0, isCapitalized: false, isAttached: false)

  /// The lexeme at an index; beyond the text stands a word of the kind `end`.
  subscript(index: Int) -> TimeLexeme {
    index >= 0 && index < lexemes.count ? lexemes[index] : Self.beyond
  }

  func word(_ index: Int) -> TimeWord {
    index >= 0 && index < lexemes.count ? lexemes[index].word : .end
  }

  /// Every expression of the text, the longest first where they overlap, in order.
  var matches: [(reading: TimeReading, lexemes: Range<Int>)] {
    var matches: [(reading: TimeReading, lexemes: Range<Int>)] = []
    var index = 0
    while index < lexemes.count {
      guard let match = expression(at: index), match.end > index else {
        index += 1
        continue
      }
      matches.append((match.reading, index..<match.end))
      index = match.end
    }
    return matches
  }

  /// The longest expression that begins at a lexeme.
  func expression(at start: Int) -> Match? {
    guard Self.begins(word(start)) || beginsCentury(at: start) else { return nil }
    var best: Match?
    consider(trap(at: start), &best)
    consider(boundary(at: start), &best)
    consider(quality(at: start), &best)
    consider(dated(at: start), &best)
    consider(recurrence(at: start), &best)
    consider(length(at: start), &best)
    consider(vagueTime(at: start), &best)
    return best
  }

  /// The longest date that begins at a lexeme, with its time of day: what may follow a boundary.
  func dated(at start: Int) -> Match? {
    var best: Match?
    consider(span(at: start), &best)
    consider(list(at: start), &best)
    consider(alternatives(at: start), &best)
    consider(turnOfUnits(at: start), &best)
    consider(part(at: start), &best)
    consider(moment(at: start), &best)
    return best
  }

  /// The longest date without a time of day.
  func date(at start: Int) -> Match? {
    var best: Match?
    consider(numericDate(at: start), &best)
    consider(calendarDate(at: start), &best)
    consider(weekdayExpression(at: start), &best)
    consider(monthExpression(at: start), &best)
    consider(season(at: start), &best)
    consider(quarter(at: start), &best)
    consider(countedUnit(at: start), &best)
    consider(decadeOrCentury(at: start), &best)
    consider(yearBeforeEra(at: start), &best)
    consider(turn(at: start), &best)
    consider(fiscalYear(at: start), &best)
    consider(feast(at: start), &best)
    consider(relativeDay(at: start), &best)
    consider(unitExpression(at: start), &best)
    consider(storyTime(at: start), &best)
    consider(timeOfStoryDay(at: start), &best)
    consider(distance(at: start), &best)
    return best
  }

  /// A date that holds no other one: what may stand inside a distance or a night.
  func plainDate(at start: Int) -> Match? {
    var best: Match?
    consider(numericDate(at: start), &best)
    consider(calendarDate(at: start), &best)
    consider(weekdayExpression(at: start), &best)
    consider(monthExpression(at: start), &best)
    consider(season(at: start), &best)
    consider(feast(at: start), &best)
    if word(skipArticle(start)) == .dayShift {
      let index = skipArticle(start)
      consider(Match(reading: .dayShift(self[index].value), end: index + 1), &best)
    }
    return best
  }

  /// A date after the small words that may introduce it.
  func operand(at start: Int) -> Match? {
    switch word(start) {
    case .in, .on, .at, .inside, .to: dated(at: start + 1) ?? dated(at: start)
    default: dated(at: start)
    }
  }

  /// Keeps the longer match; the earlier one of two equals.
  func consider(_ candidate: Match?, _ best: inout Match?) {
    guard let candidate else { return }
    if let current = best, current.end >= candidate.end { return }
    best = candidate
  }

  /// The index after a lexeme of one kind, or the index itself.
  func skip(_ word: TimeWord, _ index: Int) -> Int { self.word(index) == word ? index + 1 : index }

  /// The index after an article, if one stands there.
  func skipArticle(_ index: Int) -> Int { skip(.the, index) }

  /// Whether a word that the vocabulary lacks may be the Roman numeral of a century.
  private func beginsCentury(at index: Int) -> Bool {
    guard word(index) == .other || word(index) == .suffix else { return false }
    let noun = [.and, .or].contains(word(index + 1)) ? index + 3 : index + 1
    return [.unit, .units].contains(word(noun))
      && self[noun].value == TimeUnit.century.rawValue
  }

  /// Whether an expression can begin with a word of this kind.
  private static func begins(_ word: TimeWord) -> Bool {
    switch word {
    case .other, .end, .comma, .period, .colon, .dash, .slash, .quote, .opening, .closing, .stop,
      .lineBreak, .sign, .suffix, .there, .here, .outOf, .planet, .counted, .code, .link, .has,
      .had, .be, .was, .go, .must, .report, .planned, .conjunction, .pastVerb, .watch, .attack,
      .per, .era,
      .meridiem, .zone, .zonePlace:
      false
    default: true
    }
  }
}
