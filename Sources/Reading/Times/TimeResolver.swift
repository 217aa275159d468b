import Chronology

/// Gives readings their dates, in the order of the text, and keeps the time of the story.
struct TimeResolver {
  let grammar: TimeGrammar
  let tenses: TenseDetector
  let document: DocumentDate?
  let givenStory: CalendarPoint?
  private(set) var expressions: [TimeExpression] = []
  private var past: [StoryTime] = []

  /// An expression that later ones may count from.
  private struct StoryTime {
    let index: Int
    let lexemes: Range<Int>
    let first: CalendarPoint
    let last: CalendarPoint
    let isDeictic: Bool
  }

  init(grammar: TimeGrammar, published: EDTF?, story: EDTF?) {
    self.grammar = grammar
    tenses = TenseDetector(grammar: grammar)
    document = DocumentDate(published)
    givenStory = DocumentDate(story)?.point
  }

  /// Resolves one match of the text and lists it; the others tell when quoted words were said.
  mutating func add(_ index: Int, of matches: [(reading: TimeReading, lexemes: Range<Int>)]) {
    let (reading, lexemes) = matches[index]
    if case .trap = reading { return }
    let dependence = reading.dependence
    let anchor: StoryTime? = dependence == .story ? storyTime(reading, before: lexemes) : nil
    let tense = needsTense(reading) ? tenses.tense(around: lexemes) : .none
    let told = settled(reading, lexemes, tense)
    let spoken = told.isDeictic ? utteranceDay(of: index, among: matches) : nil
    let document = spoken.map { DocumentDate($0) } ?? document
    let value = value(of: told, lexemes, tense, anchor, document)
    if value == nil, let date = apposed(told, lexemes) {
      list(told, lexemes, TimeValue(date.first), tense, date, dependence)
    } else if value == nil, let day = explained(told, index, matches, document) {
      list(told, lexemes, TimeValue(day), tense, anchor, dependence)
    } else {
      list(told, lexemes, value, tense, anchor, dependence)
    }
  }

  private mutating func list(
    _ reading: TimeReading, _ lexemes: Range<Int>, _ value: TimeValue?, _ tense: Tense,
    _ anchor: StoryTime?, _ dependence: TimeReading.Dependence
  ) {
    let edtf = value?.edtf
    let range = bytes(of: lexemes)
    let source: TimeAnchor =
      switch dependence {
      case _ where edtf == nil: .none
      case .nothing: .none
      case .document: .document
      case .story:
        anchor.map { .narrative($0.index) } ?? (givenStory != nil ? .narrative(nil) : .document)
      }
    expressions.append(
      TimeExpression(
        range: range, text: grammar.text.original(range), type: reading.type,
        timexValue: TimexValue(reading, value, document: document).text, value: edtf,
        modifier: reading.modifier, rule: reading.rule, anchor: source,
        confidence: confidence(reading, value, tense, dependence)))
    remember(reading, lexemes, value)
  }

  private func bytes(of lexemes: Range<Int>) -> Range<Int> {
    let first = grammar[lexemes.lowerBound].tokens.lowerBound
    let last = grammar[lexemes.upperBound - 1].tokens.upperBound - 1
    return grammar.text.tokens[first].range.lowerBound..<grammar.text.tokens[last].range.upperBound
  }

  // MARK: Values

  private func value(
    of reading: TimeReading, _ lexemes: Range<Int>, _ tense: Tense, _ anchor: StoryTime?,
    _ document: DocumentDate?
  ) -> TimeValue? {
    let frame = { (today: Day?) in
      TimeFrame(
        today: today,
        story: { unit, sign in
          anchor.map { sign < 0 ? $0.first : $0.last } ?? givenStory
            ?? today.map(CalendarPoint.init)
        },
        event: { event(of: $0, before: lexemes) }, tense: tense)
    }
    guard let document else { return frame(nil).value(of: reading) }
    let first = frame(document.first).value(of: reading)
    guard !document.isDay else { return first }
    let last = frame(document.last).value(of: reading)
    return first == last ? first : spread(reading, first, last)
  }

  /// The day on which the words around a quoted expression were said, where the text names it.
  private func utteranceDay(
    of index: Int, among matches: [(reading: TimeReading, lexemes: Range<Int>)]
  ) -> Day? {
    let speech = QuotedSpeech(grammar: grammar)
    guard let quotation = speech.quotation(around: matches[index].lexemes) else { return nil }
    let neighbors = Array(matches[max(0, index - 3)..<min(matches.count, index + 6)])
    guard let said = speech.utterance(of: quotation, among: neighbors) else { return nil }
    let tense = tenses.tense(around: said.lexemes)
    let value = value(of: said.reading, said.lexemes, tense, nil, document)
    guard case .point(let point, _)? = value, point.grain == .day else { return nil }
    return point.firstDay
  }

  /// What a document dated to several days leaves of a value: a day of the span, one of the
  /// weekdays of the month, or the month itself, about.
  private func spread(
    _ reading: TimeReading, _ first: TimeValue?, _ last: TimeValue?
  ) -> TimeValue? {
    guard let document, let first, let last, let from = first.ends.first ?? last.ends.first,
      let to = last.ends.last
    else { return nil }
    guard let point = document.point else {
      return from <= to ? TimeValue(from, to) : nil
    }
    if case .calendar(let fields, .byTense) = reading, let weekday = fields.weekday,
      fields.day == nil, point.grain == .month
    {
      let days = sequence(first: document.first.advanced(by: -1).following(weekday)) {
        $0.advanced(by: 7)
      }
      return .choice(days.prefix { $0 <= document.last }.map { CalendarPoint($0) })
    }
    switch first {
    case .interval(_, .open): return .interval(.point(point, .approximate), .open)
    case .interval(.open, _): return .interval(.open, .point(point, .approximate))
    default: return .point(point, .approximate)
    }
  }

  /// What a number of units means in its clause: "in two years" lies ahead unless the clause is
  /// past, "for two years" lasts until now where the verb is in the perfect.
  private func settled(
    _ reading: TimeReading, _ lexemes: Range<Int>, _ tense: Tense
  ) -> TimeReading {
    switch reading {
    case .clock(nil, let time): clockBeside(time, lexemes) ?? reading
    case .inQuantity(let quantity)
    where grammar.isEnglish && tense != .past && grammar.word(lexemes.lowerBound - 1) != .clockNoun:
      .ahead(quantity)
    case .forQuantity(let quantity):
      tenses.isPerfect(around: lexemes) ? .sinceQuantity(quantity) : .duration(quantity)
    default: reading
    }
  }

  /// The "19 heures GMT" of « vendredi à 15 heures (19 heures GMT) », on the day before the bracket.
  private func clockBeside(_ time: ClockTime, _ lexemes: Range<Int>) -> TimeReading? {
    guard grammar.word(lexemes.lowerBound - 1) == .opening, let date = past.last,
      date.lexemes.upperBound == lexemes.lowerBound - 1, date.first.grain == .day
    else { return nil }
    return .clock(.fixed(TimeValue(date.first), .dateAndTime), time)
  }

  /// Whether the tense of the clause decides the value.
  private func needsTense(_ reading: TimeReading) -> Bool {
    switch reading {
    case .calendar(let fields, let choice):
      fields.year == nil && (choice == .byTense || choice == .this)
    case .season, .feast, .weekend, .inQuantity, .turn: true
    case .dayPart(let inner?, _), .clock(let inner?, _), .weekOf(let inner), .weekendOf(let inner),
      .part(_, let inner),
      .within(let inner), .approximate(let inner), .uncertain(let inner), .since(let inner),
      .until(let inner), .by(let inner), .from(let inner), .before(let inner), .after(let inner),
      .distance(_, _, let inner), .inUnit(_, let inner), .seasonInYear(_, let inner),
      .counted(_, _, let inner):
      needsTense(inner)
    case .night(let first, let second): needsTense(first) || second.map(needsTense) ?? false
    case .span(let first, let second): needsTense(first) || needsTense(second)
    case .list(let items, _), .alternatives(let items, _): items.contains(where: needsTense)
    default: false
    }
  }

  private func confidence(
    _ reading: TimeReading, _ value: TimeValue?, _ tense: Tense,
    _ dependence: TimeReading.Dependence
  ) -> Double {
    guard value != nil else { return 0.6 }
    switch dependence {
    case .nothing: return hasWrongWeekday(reading) ? 0.7 : 0.98
    case .document:
      if case .calendar = reading { return tense == .none ? 0.75 : 0.9 }
      return 0.92
    case .story: return 0.8
    }
  }

  /// Whether a full date names a weekday that its day is not.
  private func hasWrongWeekday(_ reading: TimeReading) -> Bool {
    guard case .calendar(let fields, _) = reading, let weekday = fields.weekday,
      let day = fields.point?.firstDay
    else { return false }
    return day.weekday.rawValue != weekday
  }

  // MARK: The story

  private mutating func remember(
    _ reading: TimeReading, _ lexemes: Range<Int>, _ value: TimeValue?
  ) {
    switch reading {
    case .since, .until, .by, .from, .before, .after, .sinceQuantity, .byQuantity, .uncertain,
      .recentSpan, .comingSpan, .inQuantity, .forQuantity, .every, .recurring:
      return
    default: break
    }
    guard let ends = value?.ends, let first = ends.first, let last = ends.last else { return }
    past.append(
      StoryTime(
        index: expressions.count - 1, lexemes: lexemes, first: first, last: last,
        isDeictic: reading.dependence == .document))
  }

  /// The nearest time before a range that is fine enough to count from, outside background clauses.
  private func storyTime(_ reading: TimeReading, before lexemes: Range<Int>) -> StoryTime? {
    let grain = reading.storyGrain
    let isBackground = tenses.isPluperfect(around: lexemes)
    var fallback: StoryTime?
    for time in past.reversed().prefix(12) where time.first.grain >= grain {
      // A report in the present brings the story back to the document's day.
      if time.isDeictic, document != nil, lexemes.lowerBound - time.lexemes.upperBound < 2000,
        tenses.reports(in: time.lexemes.upperBound..<lexemes.lowerBound)
      {
        return fallback
      }
      if tenses.isPluperfect(around: time.lexemes), !isBackground, document != nil { continue }
      fallback = time
      break
    }
    return fallback
  }

  /// The day of the same sentence that a distance from an undated event explains: "on Monday, two
  /// days after the vote".
  private func apposed(_ reading: TimeReading, _ lexemes: Range<Int>) -> StoryTime? {
    let before = grammar.word(lexemes.lowerBound - 1)
    guard case .daysFromEvent = reading, before == .comma || before == .about,
      let date = past.last, date.first.grain == .day, date.first == date.last,
      tenses.sentence(around: lexemes).contains(date.lexemes.lowerBound)
    else { return nil }
    return date
  }

  /// The date in the sentence that such a distance opens.
  ///
  /// "Two days after the vote, he resigned on Monday."
  private func explained(
    _ reading: TimeReading, _ index: Int,
    _ matches: [(reading: TimeReading, lexemes: Range<Int>)], _ document: DocumentDate?
  ) -> CalendarPoint? {
    guard case .daysFromEvent = reading, index + 1 < matches.count, let document, document.isDay
    else { return nil }
    let lexemes = matches[index].lexemes
    let next = matches[index + 1]
    let sentence = tenses.sentence(around: lexemes)
    let between = lexemes.upperBound..<next.lexemes.lowerBound
    guard lexemes.lowerBound - sentence.lowerBound < 2, sentence.contains(next.lexemes.lowerBound),
      between.count(where: { grammar.word($0) == .comma }) == 1,
      !between.contains(where: { [.conjunction, .that, .quote].contains(grammar.word($0)) }),
      next.reading.dependence == .document, tenses.tense(around: next.lexemes) == .past,
      case .point(let point, .none)? = value(of: next.reading, next.lexemes, .past, nil, document),
      point.grain == .day
    else { return nil }
    return point
  }

  /// The time of an event: of the nearest sentence before that names it with a date.
  private func event(of noun: Int, before lexemes: Range<Int>) -> CalendarPoint? {
    if !namesEvent(noun) { return nil }
    let name = letters(of: noun)
    for time in past.reversed().prefix(200) {
      let sentence = tenses.sentence(around: time.lexemes)
      if sentence.upperBound <= noun, sentence.contains(where: { letters(of: $0) == name }) {
        return time.first
      }
    }
    return givenStory
  }

  /// Whether a noun may name an event: a war dates nothing, and a name is who took part in one.
  private func namesEvent(_ noun: Int) -> Bool {
    switch grammar.word(noun) {
    case .war, .link, .conjunction: false
    case .other: !grammar[noun].isCapitalized || grammar.word(noun - 1) == .the
    default: true
    }
  }

  private func letters(of lexeme: Int) -> ArraySlice<UInt8> {
    grammar.text.folded.bytes[grammar.text.tokens[grammar[lexeme].tokens.lowerBound].folded]
  }
}

extension TimeReading {
  /// How fine a time of the story must be for this reading to count from it.
  fileprivate var storyGrain: CalendarPoint.Grain {
    switch self {
    case .neighboringUnit(let unit, _):
      unit < .month ? .day : unit < .year ? .month : .year
    case .laterOrEarlier(let quantity, _):
      TimeReading.neighboringUnit(quantity.unit, 0).storyGrain
    case .since(let inner), .until(let inner), .by(let inner), .from(let inner),
      .before(let inner), .after(let inner), .approximate(let inner), .uncertain(let inner),
      .part(_, let inner), .turn(let inner), .seasonInYear(_, let inner), .inUnit(_, let inner):
      inner.storyGrain
    default: .day
    }
  }
}
