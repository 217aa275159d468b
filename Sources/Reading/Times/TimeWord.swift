/// What a word, mark or fixed phrase means to the grammar of times.
///
/// The names are those of the vocabulary tables; `value` says which month, weekday, unit … it is.
enum TimeWord: String, CaseIterable, Sendable {
  case other, end
  // Marks.
  case comma, period, colon, dash, slash, apostrophe, opening, closing, quote, stop, lineBreak
  case sign
  // Numbers; the value is the number.
  case number, one, cardinal, hundred, ordinal, suffix, collective, few, half, andAHalf, filler
  // Calendar names.
  case month, shortMonth, weekday, shortWeekday, weekdays, season, fall, feast, namedDate,
    decadeName
  // Units; the value is a `TimeUnit`.
  case unit, units
  // Times of day.
  case dayPart, noon, tonight, overnight, hourMark, meridiem, zone, zonePlace, clockNoun, oclock,
    andAQuarter
  // Days counted from the document.
  case dayShift
  // Small words.
  /// "FY", the adjectives of such years, and the nouns that stand for them.
  case fiscalMark, yearKind, yearNoun
  /// The turn of a century.
  case turn
  case the, of, ofThe, to, at, `in`, into, inside, within, on, from, between, and, or, this, these,
    that,
    there, here
  case own
  // Order.
  case last, past, next, coming, following, previous, same, current, inEight, recent, monthMark
  // Distances.
  case ago, agoAfter, fromNow, later, earlier, before, after, since, until, by, onward
  case notBefore, lasting, atLatest, duration, today
  // Days of the story.
  case eve, morrow, eveOf, aftermath
  // Parts and qualities.
  case early, middle, late, courant, about, perhaps, shortly
  /// Before the common era.
  case era
  // Recurrence.
  case every, everyThe, per, times, often
  // Without a date.
  case vague
  // Traps.
  case trap, attack, watch, quarterMark, link, outOf, planet, counted, code, age, program, paper,
    rite, title, war, person
  // Verbs, for the tense of a clause.
  case has, had, be, was, go, must, report, planned, scheduled, pastVerb, conjunction
}
