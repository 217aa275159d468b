/// What an expression says, before any anchor: the tree that the grammar builds and the resolver
/// gives a date.
indirect enum TimeReading: Hashable, Sendable {
  /// Which one of a recurring name is meant.
  enum Choice: Hashable, Sendable {
    /// By the tense of the clause.
    case byTense
    case this
    case last
    case next
    /// The one after the story's time, or before it.
    case following
    case previous
  }

  /// A third of a unit.
  enum Part: Hashable, Sendable {
    case start, middle, end
  }

  // Calendar.
  case calendar(CalendarFields, Choice)
  /// A numeric date with two readings.
  case ambiguous(CalendarFields, CalendarFields)
  case fixed(TimeValue, TimeRule)
  /// A day that history has named, once it lies behind; before that, the fields.
  case historic(CalendarPoint, CalendarFields)
  /// A decade by its last two digits.
  case decade(Int)
  /// A season, quarter or half year by its EDTF number.
  case season(Int, Choice)
  /// A feast by its number in the vocabulary.
  case feast(Int, Choice)
  case weekdayOfWeek(Int, weeks: Int)
  /// So many weeks after the coming one, « vendredi en huit », « en quinze »; −1 is the last one.
  case weekdayAhead(Int, weeks: Int)
  case weekOf(TimeReading)
  case weekendOf(TimeReading)
  /// A month or day in a year, or a day in a month, that another reading gives.
  case inUnit(CalendarFields, TimeReading)
  /// A season or quarter, by its EDTF number, in such a year.
  case seasonInYear(Int, TimeReading)
  /// A day or days counted inside the month or year that another reading gives.
  case counted(CountedUnit, Int, TimeReading)
  // Counted from the document.
  case dayShift(Int)
  case unitShift(TimeUnit, Int)
  case weekend(Choice)
  case ago(TimeQuantity)
  case agoToTheDay(TimeQuantity)
  case ahead(TimeQuantity)
  case recentSpan(TimeQuantity)
  case comingSpan(TimeQuantity)
  // Counted from the story.
  case neighboringDay(Int)
  case laterOrEarlier(TimeQuantity, sign: Int)
  case neighboringUnit(TimeUnit, Int)
  case sameDay
  /// Days from an event, named by the lexeme of its noun.
  case daysFromEvent(TimeQuantity, sign: Int, noun: Int)
  case distance(TimeQuantity, sign: Int, from: TimeReading)
  // Times of day.
  case dayPart(TimeReading?, Int)
  case night(TimeReading, TimeReading?)
  case clock(TimeReading?, ClockTime)
  // Parts and qualities.
  case part(Part, TimeReading)
  case turn(TimeReading)
  case within(TimeReading)
  case approximate(TimeReading)
  case uncertain(TimeReading)
  // Boundaries.
  case since(TimeReading)
  case sinceQuantity(TimeQuantity)
  case until(TimeReading)
  case by(TimeReading)
  case byQuantity(TimeQuantity)
  case from(TimeReading)
  case before(TimeReading)
  case after(TimeReading)
  case span(TimeReading, TimeReading)
  case list([TimeReading], isChoice: Bool)
  /// Dates of several kinds: one of them, or all.
  case alternatives([TimeReading], isChoice: Bool)
  // Lengths, recurrence, vague words.
  case duration(TimeQuantity)
  case forQuantity(TimeQuantity)
  case inQuantity(TimeQuantity)
  case every(TimeReading)
  case recurring(String)
  /// -1 past, 0 present, 1 future.
  case vague(Int)
  /// A mark on the page that looks like a time and is none.
  case trap
}

/// A number of units.
struct TimeQuantity: Hashable, Sendable {
  /// `nil` where the text gives no number.
  var count: Int?
  /// The second number of "two or three".
  var otherCount: Int?
  var unit: TimeUnit
  var isApproximate = false
}

extension TimeReading {
  /// The date that a boundary bounds.
  var bounded: TimeReading? {
    switch self {
    case .since(let date), .until(let date), .by(let date), .from(let date), .before(let date),
      .after(let date):
      date
    default: nil
    }
  }
}

extension TimeQuantity {
  /// The larger one of "two or three".
  var furthest: TimeQuantity {
    var furthest = self
    furthest.count = otherCount ?? count
    return furthest
  }
}

/// A time of the clock.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute = 0
  var zone: Zone = .unknown
  var isApproximate = false

  /// A zone as the text names it.
  enum Zone: Hashable, Sendable {
    case unknown
    case utc
    /// A fixed distance from UTC in minutes.
    case minutes(Int)
    /// The civil time of a place, with its summer time; the number of the vocabulary.
    case place(Int)
  }
}
