/// I1, I2, C2: times of the clock, and dates with a time of day.
extension TimeGrammar {
  /// A date with its time of day, or a time of the clock by itself.
  func moment(at start: Int) -> Match? {
    guard let date = date(at: start) else { return clockThenDate(at: start) }
    switch date.reading {
    case .trap, .night: return date
    default: break
    }
    var best: Match? = date
    consider(dayPart(after: date), &best)
    consider(clockThenDate(at: start), &best)
    var index = skip(.comma, date.end)
    let isIntroduced = [.to, .at, .on, .about].contains(word(index))
    if isIntroduced { index += 1 }
    if word(index) == .about { index += 1 }
    if let clock = clock(at: index, isIntroduced: isIntroduced),
      case .clock(nil, let time) = clock.reading
    {
      var day: TimeReading? = date.reading
      if case .dayPart(let inner, _) = date.reading { day = inner ?? .dayShift(0) }
      consider(Match(reading: .clock(day, time), end: clock.end), &best)
    }
    return best
  }

  /// "hier soir", "la veille au soir", "Monday morning", "le 6 janvier dans la matinée".
  private func dayPart(after date: Match) -> Match? {
    guard let (part, end) = introducedDayPart(at: date.end) ?? bareDayPart(at: date.end) else {
      return nil
    }
    switch date.reading {
    case .calendar(let fields, _) where fields.day == nil && fields.weekday == nil: return nil
    case .calendar, .dayShift, .neighboringDay, .sameDay, .feast, .weekdayOfWeek, .laterOrEarlier:
      return Match(reading: .dayPart(date.reading, part), end: end)
    default: return nil
    }
  }

  private func bareDayPart(at index: Int) -> (part: Int, end: Int)? {
    word(index) == .dayPart ? (self[index].value, index + 1) : nil
  }

  private func clockThenDate(at start: Int) -> Match? {
    let introduced =
      isSecondHour(start)
      || [.between, .to, .at, .about, .shortly, .before, .after, .until, .onward, .by, .since]
        .contains(word(start - 1))
    guard let clock = clock(at: start, isIntroduced: introduced),
      case .clock(nil, let time) = clock.reading
    else { return nil }
    let index = skip(.on, skip(.comma, clock.end))
    if index > clock.end || isEnglish, let day = date(at: index) {
      switch day.reading {
      case .calendar(let fields, _) where fields.day != nil || fields.weekday != nil:
        return Match(reading: .clock(day.reading, time), end: day.end)
      case .dayShift: return Match(reading: .clock(day.reading, time), end: day.end)
      default: break
      }
    }
    return clock
  }

  /// "(entre 18 heures) et 20 heures".
  private func isSecondHour(_ start: Int) -> Bool {
    word(start - 1) == .and && word(start - 2) == .units
      && self[start - 2].value == TimeUnit.hour.rawValue
  }

  /// "18 h 30", "6:34 p.m.", "midi", "1830 GMT".
  func clock(at start: Int, isIntroduced: Bool) -> Match? {
    guard var (time, end) = clockFace(at: start, isIntroduced: isIntroduced) else { return nil }
    if let zone = zone(at: end) { (time.zone, end) = (zone.value, zone.end) }
    guard (0...23).contains(time.hour), (0...59).contains(time.minute) else { return nil }
    return Match(reading: .clock(nil, time), end: end)
  }

  private func clockFace(at start: Int, isIntroduced: Bool) -> (ClockTime, Int)? {
    if word(start) == .noon {
      let fraction = fractionOfHour(at: start + 1)
      return (
        ClockTime(hour: self[start].value, minute: fraction ?? 0),
        fraction == nil ? start + 1 : start + 2
      )
    }
    let isWord = word(start) == .cardinal
    guard isWord || word(start) == .number && self[start].digits <= 2 else {
      return militaryTime(at: start)
    }
    let hour = self[start].value
    if isWord, [.colon, .period, .hourMark].contains(word(start + 1)) { return nil }
    switch word(start + 1) {
    case .hourMark:
      guard word(start - 1) != .duration, word(start - 1) != .in, word(start - 1) != .last else {
        return nil
      }
      let time = frenchMinutes(hour, at: start + 2)
      // « 1h30 de discussions » is a length.
      if let end = time?.1, word(end) == .of, !isIntroduced, !isPartOfDay(end),
        !self[end + 1].isCapitalized
      {
        return nil
      }
      return time
    case .unit where self[start + 1].value == 2, .units where self[start + 1].value == 2:
      guard isFrench,
        isIntroduced || hasMinutes(start + 2) || isPartOfDay(start + 2)
          || word(start - 1) == .shortly || word(start + 2) == .zone
      else { return nil }
      return frenchMinutes(hour, at: start + 2)
    case .colon: return colonTime(at: start)
    case .meridiem, .oclock: return englishHour(hour, minute: 0, at: start + 1)
    case .period:
      // "6.30 p.m."
      guard self[start + 1].isAttached, word(start + 2) == .number, self[start + 2].digits == 2,
        self[start + 2].isAttached, word(start + 3) == .meridiem
      else { return nil }
      return englishHour(hour, minute: self[start + 2].value, at: start + 3)
    default: return nil
    }
  }

  /// « et quart », « et demie ».
  private func fractionOfHour(at index: Int) -> Int? {
    guard isFrench else { return nil }
    return switch word(index) {
    case .andAQuarter: 15
    case .andAHalf: 30
    default: nil
    }
  }

  private func hasMinutes(_ index: Int) -> Bool {
    word(index) == .number && self[index].digits == 2 && self[index].value < 60
  }

  private func isPartOfDay(_ index: Int) -> Bool {
    word(index) == .ofThe && word(index + 1) == .dayPart
      || word(index) == .of && word(index + 1) == .the && word(index + 2) == .dayPart
  }

  private func frenchMinutes(_ hour: Int, at start: Int) -> (ClockTime, Int)? {
    var time = ClockTime(hour: hour)
    var index = start
    if hasMinutes(index) {
      time.minute = self[index].value
      index += 1
    } else if let fraction = fractionOfHour(at: index) {
      time.minute = fraction
      index += 1
    }
    guard isPartOfDay(index) else { return (time, index) }
    let part = word(index) == .ofThe ? index + 1 : index + 2
    if self[part].value >= 3, hour < 12 { time.hour += 12 }
    return (time, part + 1)
  }

  private func colonTime(at start: Int) -> (ClockTime, Int)? {
    guard self[start + 1].isAttached, word(start + 2) == .number, self[start + 2].isAttached,
      self[start + 2].digits == 2, self[start + 2].value < 60, word(start - 1) != .colon
    else { return nil }
    let index = start + 3
    if word(index) == .colon, self[index].isAttached, word(index + 1) == .number,
      self[index + 1].digits == 2
    {
      return englishHour(self[start].value, minute: self[start + 2].value, at: index + 2)
    }
    return englishHour(self[start].value, minute: self[start + 2].value, at: index)
  }

  private func englishHour(_ hour: Int, minute: Int, at index: Int) -> (ClockTime, Int)? {
    var time = ClockTime(hour: hour, minute: minute)
    if word(index) == .oclock { return (time, index + 1) }
    guard word(index) == .meridiem else { return (time, index) }
    guard (1...12).contains(hour) else { return nil }
    time.hour = hour % 12 + self[index].value
    return (time, index + 1)
  }

  /// "1830 GMT": four digits that only the zone makes a time.
  private func militaryTime(at start: Int) -> (ClockTime, Int)? {
    guard word(start) == .number, self[start].digits == 4, zone(at: start + 1) != nil else {
      return nil
    }
    return (ClockTime(hour: self[start].value / 100, minute: self[start].value % 100), start + 1)
  }

  private func zone(at start: Int) -> (value: ClockTime.Zone, end: Int)? {
    let isOpened = word(start) == .opening || word(start) == .comma
    let index = isOpened ? start + 1 : start
    guard let zone = zoneName(at: index) else { return nil }
    return (zone.value, word(start) == .opening ? skip(.closing, zone.end) : zone.end)
  }

  private func zoneName(at index: Int) -> (value: ClockTime.Zone, end: Int)? {
    switch word(index) {
    case .zone:
      let minutes = self[index].value
      return (minutes == 0 ? .utc : .minutes(minutes), index + 1)
    case .zonePlace where isEnglish:
      let isAbbreviation = self[index].tokens.count == 1 && isEasternTime(index)
      guard isAbbreviation || word(index + 1) == .clockNoun else { return nil }
      return (place(self[index].value), isAbbreviation ? index + 1 : index + 2)
    case .unit where isFrench && self[index].value == TimeUnit.hour.rawValue:
      let place = skip(.of, index + 1)
      guard word(place) == .zonePlace else { return nil }
      return (self.place(self[place].value), place + 1)
    default: return nil
    }
  }

  private func isEasternTime(_ index: Int) -> Bool {
    text.tokens[self[index].tokens.lowerBound].folded.count == 2
  }

  /// A place's time; "local time" says nothing of the zone.
  private func place(_ number: Int) -> ClockTime.Zone { number == 6 ? .unknown : .place(number) }
}
