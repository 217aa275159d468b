/// J1: what recurs.
extension TimeGrammar {
  /// "tous les mardis", "chaque 9 mai", "twice a year", "every two weeks".
  func recurrence(at start: Int) -> Match? {
    switch word(start) {
    case .every, .everyThe: return every(at: start + 1)
    case .weekdays:
      guard word(start - 1) == .on || word(start - 1) == .the || start == 0 else { return nil }
      return Match(reading: .recurring("XXXX-WXX-\(self[start].value)"), end: start + 1)
    case .often:
      // "the Daily Mail".
      guard !self[start].isCapitalized || beginsSentence(start) else { return nil }
      return TimeUnit(rawValue: self[start].value).map {
        Match(reading: .recurring($0.duration(1)), end: start + 1)
      }
    case .one where isFrench:
      return oneInTwo(at: start + 1) ?? timesPerUnit(at: start)
    default: return timesPerUnit(at: start)
    }
  }

  /// « un jeudi sur deux », « une semaine sur deux ».
  private func oneInTwo(at index: Int) -> Match? {
    guard word(index + 1) == .on || word(index + 1) == .outOf,
      let number = cardinal(at: index + 2), number.value > 1
    else { return nil }
    switch word(index) {
    case .weekday:
      return Match(reading: .recurring("XXXX-WXX-\(self[index].value)"), end: number.end)
    case .unit:
      return TimeUnit(rawValue: self[index].value).map {
        Match(reading: .recurring($0.duration(number.value)), end: number.end)
      }
    default: return nil
    }
  }

  private func every(at start: Int) -> Match? {
    if self[start - 1].value == 2 {
      // "every other week", "every other Thursday".
      if word(start) == .weekday {
        return Match(reading: .recurring("XXXX-WXX-\(self[start].value)"), end: start + 1)
      }
      guard word(start) == .unit, let unit = TimeUnit(rawValue: self[start].value) else {
        return nil
      }
      return Match(reading: .recurring(unit.duration(2)), end: start + 1)
    }
    let isPlural = word(start - 1) == .everyThe
    switch word(start) {
    case .weekday, .weekdays:
      var end = start + 1
      if word(end) == .dayPart { end += 1 }
      return Match(reading: .recurring("XXXX-WXX-\(self[start].value)"), end: end)
    case .ordinal where [.weekday, .weekdays].contains(word(start + 1)):
      // « tous les premiers lundis du mois ».
      let holder = skipArticle(start + 3)
      let isOfMonth = [.of, .ofThe].contains(word(start + 2)) && word(holder) == .unit
      return Match(
        reading: .recurring("XXXX-WXX-\(self[start + 1].value)"),
        end: isOfMonth ? holder + 1 : start + 2)
    case .season: return Match(reading: .recurring("XXXX-\(self[start].value)"), end: start + 1)
    case .dayPart: return Match(reading: .recurring("P1D"), end: start + 1)
    case .month where namedDate(at: start) == nil:
      return Match(
        reading: .every(.calendar(CalendarFields(month: self[start].value), .byTense)),
        end: start + 1)
    default: break
    }
    if let (fields, end) = namedDate(at: start), fields.day != nil, fields.year == nil {
      return Match(reading: .every(.calendar(fields, .byTense)), end: end)
    }
    if let (quantity, end) = quantity(at: start), let count = quantity.count {
      return Match(reading: .recurring(quantity.unit.duration(count)), end: end)
    }
    guard word(start) == .unit || word(start) == .units && isPlural,
      let unit = TimeUnit(rawValue: self[start].value)
    else { return nil }
    if let date = dateOfUnit(unit, at: start + 1) { return date }
    return Match(reading: .recurring(unit.duration(1)), end: start + 1)
  }

  /// "(chaque année) en septembre", "(every year) on May 9".
  private func dateOfUnit(_ unit: TimeUnit, at start: Int) -> Match? {
    if unit == .month, word(start) == .of, word(start + 1) == .month {
      return Match(
        reading: .every(.calendar(CalendarFields(month: self[start + 1].value), .byTense)),
        end: start + 2)
    }
    guard unit == .year else { return nil }
    let index = skipArticle([.in, .on, .at].contains(word(start)) ? start + 1 : start)
    guard index > start else { return nil }
    if let (fields, end) = namedDate(at: index), fields.year == nil {
      return Match(reading: .every(.calendar(fields, .byTense)), end: end)
    }
    guard word(index) == .month else { return nil }
    return Match(
      reading: .every(.calendar(CalendarFields(month: self[index].value), .byTense)),
      end: index + 1)
  }

  /// "deux fois par an", "once a week".
  private func timesPerUnit(at start: Int) -> Match? {
    var index: Int
    if word(start) == .times, self[start].value > 0 {
      index = start + 1
    } else {
      let count = word(start) == .few ? start + 1 : cardinal(at: start)?.end
      guard let count, word(count) == .times else { return nil }
      index = count + 1
    }
    guard [.per, .one, .every].contains(word(index)) else { return nil }
    index = skip(.one, index + 1)
    guard word(index) == .unit, let unit = TimeUnit(rawValue: self[index].value) else { return nil }
    return Match(reading: .recurring(unit.duration(1)), end: index + 1)
  }
}
