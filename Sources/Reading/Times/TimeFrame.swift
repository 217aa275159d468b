import Chronology

/// What a reading is resolved against: one day as the document's, the story's time, the tense.
struct TimeFrame {
  /// The document's day; `nil` where there is none to count from.
  let today: Day?
  /// The story's time for counting backward and forward, at the finest grain there is.
  let story: (_ unit: TimeUnit, _ sign: Int) -> CalendarPoint?
  /// The time of an event by the lexeme of its noun.
  let event: (_ noun: Int) -> CalendarPoint?
  var tense: Tense

  /// The same frame where a tense that no verb gives is settled by a boundary.
  func assuming(_ tense: Tense) -> TimeFrame {
    guard self.tense == .none else { return self }
    return saying(tense)
  }

  /// The same frame in another tense.
  func saying(_ tense: Tense) -> TimeFrame {
    var frame = self
    frame.tense = tense
    return frame
  }

  /// The value of a reading; `nil` where nothing fixes it.
  func value(of reading: TimeReading) -> TimeValue? {
    switch reading {
    case .calendar(let fields, let choice): calendar(fields, choice)
    case .ambiguous(let first, let second):
      TimeValue.choice([first, second].compactMap(\.point).sorted())
    case .fixed(let value, _): value
    case .historic(let point, let fields): historic(point, fields)
    case .decade(let number): decade(number)
    case .season(let number, let choice): season(number, choice)
    case .feast(let number, let choice): feast(number, choice)
    case .weekdayOfWeek(let weekday, let weeks):
      today.map { TimeValue($0.monday.advanced(by: 7 * weeks + weekday - 1)) }
    case .weekdayAhead(let weekday, let weeks):
      today.map {
        TimeValue(
          weeks < 0
            ? $0.preceding(weekday).advanced(by: 7 * (weeks + 1))
            : $0.following(weekday).advanced(by: 7 * weeks))
      }
    case .weekOf(let day): value(of: day)?.ends.first?.firstDay.map { TimeValue($0.week) }
    case .weekendOf(let day):
      value(of: day)?.ends.first?.firstDay.map {
        TimeValue($0.monday.advanced(by: 5)..<$0.monday.advanced(by: 7))
      }
    case .inUnit(let fields, let holder): inUnit(fields, holder)
    case .seasonInYear(let number, let year):
      value(of: year)?.ends.first.map { .season(year: $0.year, number: number, .none) }
    case .counted(let unit, let place, let holder): counted(unit, place, in: holder)
    case .dayShift(let days): today.map { TimeValue($0.advanced(by: days)) }
    case .unitShift(let unit, let count):
      today.flatMap { CalendarPoint($0).unit(unit, shiftedBy: count) }
    case .weekend(let choice): weekend(choice)
    case .ago(let quantity): shiftedToday(quantity, -1)
    case .agoToTheDay(let quantity): dayAgo(quantity)
    case .ahead(let quantity): shiftedToday(quantity, 1)
    case .recentSpan(let quantity): span(quantity, -1)
    case .comingSpan(let quantity): span(quantity, 1)
    case .neighboringDay(let days): story(.day, days.signum())?.day(shiftedBy: days)
    case .laterOrEarlier(let quantity, let sign):
      quantity.count == nil
        ? nil : story(quantity.unit, sign)?.shifted(by: quantity, sign)
    case .neighboringUnit(let unit, let count): story(unit, count)?.unit(unit, shiftedBy: count)
    case .sameDay: story(.day, 0).map { TimeValue($0) }
    case .daysFromEvent(let quantity, let sign, let noun): afterEvent(quantity, sign, noun)
    case .distance(let quantity, let sign, let base): distance(quantity, sign, from: base)
    case .dayPart(let day, _): day.flatMap(value) ?? today.map { TimeValue($0) }
    case .night(let first, let second): night(first, second)
    case .clock(let day, let time): clock(day, time)
    case .part(let part, let unit): value(of: unit)?.part(part)
    case .turn(let unit): turn(of: unit)
    case .within(let inner): value(of: inner)
    case .approximate(let inner): value(of: inner)?.qualified(.approximate)
    case .uncertain(let inner): value(of: inner)?.qualified(.uncertain)
    case .since, .until, .by, .from, .before, .after, .sinceQuantity, .byQuantity:
      boundary(reading)
    case .span(let first, let second): span(first, second)
    case .list(let items, let isChoice): list(items, isChoice: isChoice)
    case .alternatives(let items, let isChoice): alternatives(items, isChoice: isChoice)
    case .inQuantity(let quantity): tense == .future ? span(quantity, 1) : span(quantity, -1)
    case .every(let date): yearly(date)
    case .duration, .forQuantity, .recurring, .vague, .trap: nil
    }
  }

  private func yearly(_ reading: TimeReading) -> TimeValue? {
    guard case .calendar(let fields, _) = reading, let month = fields.month else { return nil }
    return .yearly(month: month, day: fields.day)
  }
}

extension CalendarFields {
  /// The point that the fields name, where they name a year.
  var point: CalendarPoint? {
    year.map { CalendarPoint(year: $0, month: month, day: day) }
  }
}

extension Day {
  /// The ISO week it lies in.
  var week: Range<Day> { monday..<monday.advanced(by: 7) }

  /// The next day of that weekday, from 1 for Monday, after this day.
  func following(_ weekday: Int) -> Day {
    advanced(by: (weekday - self.weekday.rawValue - 1).modulo(7) + 1)
  }

  /// The last day of that weekday before this day.
  func preceding(_ weekday: Int) -> Day {
    advanced(by: -((self.weekday.rawValue - weekday - 1).modulo(7) + 1))
  }
}
