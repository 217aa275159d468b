extension TimeReading {
  /// The rule that an expression of this form is read by.
  var rule: TimeRule {
    switch self {
    case .calendar(let fields, let choice): Self.rule(of: fields, choice)
    case .ambiguous: .fullDate
    case .fixed(_, let rule): rule
    case .decade: .decadeOrCentury
    case .season(let number, _): number > 24 ? .seasonOrQuarter : .seasonAlone
    case .feast, .historic: .namedDay
    case .weekdayOfWeek, .weekdayAhead: .lastOrNext
    case .weekOf, .weekendOf, .weekend: .week
    case .inUnit(let fields, _):
      fields.day == nil ? .lastOrNext : fields.month == nil ? .dayOfMonth : .dayAndMonth
    case .seasonInYear: .seasonOrQuarter
    case .counted(.weekday, _, _): .weekday
    case .counted(.week, _, _), .counted(.fortnight, _, _): .week
    case .counted(.run, _, _): .monthOrQuarterShift
    case .dayShift: .relativeDay
    case .unitShift(let unit, _):
      unit <= .fortnight ? .week : unit < .year ? .monthOrQuarterShift : .yearShift
    case .ago(let quantity), .agoToTheDay(let quantity):
      quantity.isApproximate ? .approximateDistance : .ago
    case .ahead(let quantity): quantity.isApproximate ? .approximateDistance : .ahead
    case .recentSpan, .comingSpan: .recentSpan
    case .neighboringDay: .neighboringDay
    case .laterOrEarlier, .distance: .laterOrEarlier
    case .neighboringUnit: .neighboringUnit
    case .sameDay: .sameDay
    case .daysFromEvent(let quantity, _, _):
      quantity == TimeQuantity(count: 1, unit: .day) ? .afterEvent : .laterOrEarlier
    case .dayPart(let day, _):
      if let day, case .neighboringDay = day { .neighboringDay } else { .partOfDay }
    case .night: .partOfDay
    case .clock(let day, _): day == nil ? .clockTime : .dateAndTime
    case .part, .within: .partOfUnit
    case .approximate, .turn: .approximate
    case .uncertain: .uncertain
    case .since, .sinceQuantity: .since
    case .until: .until
    case .by, .byQuantity: .by
    case .from: .from
    case .before, .after: .beforeOrAfter
    case .span: .span
    case .list, .alternatives: .listOfDates
    case .duration: .bareDuration
    case .forQuantity: .bareDuration
    case .inQuantity: .spanOfWork
    case .every, .recurring: .recurring
    case .vague, .trap: .vague
    }
  }

  private static func rule(of fields: CalendarFields, _ choice: Choice) -> TimeRule {
    if fields.year != nil { return fields.day != nil ? .fullDate : .monthOrYear }
    if fields.day != nil { return fields.month != nil ? .dayAndMonth : .dayOfMonth }
    switch choice {
    case .last, .next: return .lastOrNext
    case .following, .previous: return .neighboringUnit
    case .this: return fields.weekday != nil ? .thisWeekday : .monthAlone
    case .byTense: return fields.weekday != nil ? .weekday : .monthAlone
    }
  }

  /// The TIMEX3 type.
  var type: TimeType {
    switch self {
    case .dayPart, .night, .clock: .time
    case .approximate(let inner), .uncertain(let inner): inner.type
    case .span(let first, _): first.type == .time ? .time : .date
    case .since(.clock), .until(.clock), .by(.clock), .from(.clock), .before(.clock),
      .after(.clock):
      .time
    case .recentSpan, .comingSpan, .sinceQuantity, .duration, .forQuantity, .inQuantity: .duration
    case .every, .recurring: .set
    default: .date
    }
  }

  /// The TIMEX3 modifier.
  var modifier: TimeModifier? {
    switch self {
    case .part(.start, _): .start
    case .part(.middle, _): .middle
    case .part(.end, _): .end
    case .approximate, .turn: .approximate
    case .clock(_, let time): time.isApproximate ? .approximate : nil
    case .ago(let quantity), .ahead(let quantity), .duration(let quantity),
      .sinceQuantity(let quantity):
      quantity.isApproximate ? .approximate : nil
    case .before: .before
    case .after: .after
    case .until, .by, .byQuantity: .onOrBefore
    case .since, .from: .onOrAfter
    case .uncertain(let inner): inner.modifier
    default: nil
    }
  }

  /// What the value is counted from.
  enum Dependence: Int, Comparable {
    case nothing, document, story

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the value is counted from.
  var dependence: Dependence {
    switch self {
    case .calendar(let fields, let choice):
      fields.year != nil
        ? .nothing : choice == .following || choice == .previous ? .story : .document
    case .ambiguous, .fixed, .every, .recurring, .vague, .trap, .duration: .nothing
    case .feast, .historic, .decade, .season, .weekdayOfWeek, .weekdayAhead, .weekend, .dayShift,
      .unitShift,
      .ago, .agoToTheDay, .ahead, .recentSpan, .comingSpan, .sinceQuantity, .byQuantity,
      .forQuantity,
      .inQuantity:
      .document
    case .neighboringDay, .laterOrEarlier, .neighboringUnit, .sameDay, .daysFromEvent: .story
    case .weekOf(let inner), .weekendOf(let inner), .part(_, let inner), .turn(let inner),
      .within(let inner), .approximate(let inner), .uncertain(let inner), .since(let inner),
      .until(let inner), .by(let inner),
      .from(let inner), .before(let inner), .after(let inner), .distance(_, _, let inner),
      .inUnit(_, let inner), .seasonInYear(_, let inner), .counted(_, _, let inner):
      inner.dependence
    case .dayPart(let day, _), .clock(let day, _): day?.dependence ?? .document
    case .night(let first, let second): max(first.dependence, second?.dependence ?? .nothing)
    case .span(let first, let second): max(first.dependence, second.dependence)
    case .list(let items, _), .alternatives(let items, _): items.map(\.dependence).max() ?? .nothing
    }
  }
}
