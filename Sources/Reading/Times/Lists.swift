/// A5: lists of dates that share their month or year.
extension TimeGrammar {
  /// "6 et 7 janvier 2026", "2027, 2029 ou 2031", "January 6 and 7, 2026".
  func list(at start: Int) -> Match? {
    let first = skipArticle(start)
    guard var item = listItem(at: first) else { return nil }
    var items = [item.fields]
    var isChoice: Bool?
    while isChoice == nil, items.count < 16 {
      switch word(item.end) {
      case .comma: break
      case .and: isChoice = false
      case .or: isChoice = true
      default: return nil
      }
      var next = item.end + 1
      if word(next) == .and || word(next) == .or {
        isChoice = word(next) == .or
        next += 1
      }
      next = skip(.in, next)
      next = skipArticle(next)
      guard let following = listItem(at: next) else { return nil }
      item = following
      items.append(item.fields)
    }
    guard let isChoice else { return nil }
    return daysOfNamedMonth(items, isChoice: isChoice, at: item.end)
      ?? list(items, isChoice: isChoice, end: item.end)
  }

  /// « les 3 et 4 du mois prochain ».
  private func daysOfNamedMonth(_ items: [CalendarFields], isChoice: Bool, at end: Int) -> Match? {
    guard items.allSatisfy({ $0.day != nil && $0.month == nil }), let month = monthOfDay(at: end)
    else { return nil }
    return Match(
      reading: .list(items.map { .inUnit($0, month.reading) }, isChoice: isChoice), end: month.end)
  }

  private func list(_ items: [CalendarFields], isChoice: Bool, end: Int) -> Match? {
    var items = items
    var end = end
    if let first = items.first, first.month != nil, first.day != nil {
      // "January 6 and 7, 2026": the first item has the month.
      items = items.map { $0.completed(from: first) }
    }
    if let last = items.last, last.month != nil, last.year == nil,
      let year = yearNumber(at: skip(.comma, end)), word(end) != .comma || isEnglish
    {
      items[items.count - 1].year = year.value
      end = year.end
    }
    guard let last = items.last else { return nil }
    let lent = items.dropLast().map { $0.completed(from: last) } + [last]
    guard areAlike(lent), !lent.contains(where: \.isImpossible),
      items.dropLast().contains(where: { $0.year == nil || $0.month == nil })
    else { return nil }
    return Match(
      reading: .list(lent.map { .calendar($0, .byTense) }, isChoice: isChoice), end: end)
  }

  private func areAlike(_ items: [CalendarFields]) -> Bool {
    items.allSatisfy {
      $0.day != nil && $0.month != nil || $0.day == nil && $0.weekday == nil
        || $0.weekday != nil && $0.day == nil
    }
      && items.allSatisfy {
        ($0.day == nil) == (items[0].day == nil) && ($0.month == nil) == (items[0].month == nil)
          && ($0.weekday == nil || items[0].weekday != nil || $0.day != nil)
          && ($0.year == nil) == (items[0].year == nil)
      }
  }

  private func listItem(at index: Int) -> (fields: CalendarFields, end: Int)? {
    if let (fields, end) = namedDate(at: index) { return (fields, end) }
    if let year = yearNumber(at: index),
      isYear(index, article: false) || word(index - 1) == .or
        || word(index - 1) == .and
    {
      return (CalendarFields(year: year.value), year.end)
    }
    if let day = bareDay(at: index), case .calendar(let fields, _) = day.reading {
      return (fields, day.end)
    }
    if word(index) == .month, isMonth(index) || word(index + 1) == .and || word(index + 1) == .or {
      return (CalendarFields(month: self[index].value), index + 1)
    }
    guard word(index) == .weekday else { return nil }
    return (CalendarFields(weekday: self[index].value), index + 1)
  }
}
