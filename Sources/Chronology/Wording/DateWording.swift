/// Puts a value into the words of a phrasebook.
struct DateWording<Book: Phrasebook> {
  let book: Book

  func text(of value: EDTF) -> String {
    switch value.form {
    case .date(let date): text(of: date)
    case .dateTime(let time): book.time(time, on: text(of: time))
    case .season(let season): book.season(season.part, year: season.year)
    case .longYear(let year): text(of: year)
    case .interval(let interval): text(of: interval)
    case .oneOf(let members): text(of: members, isOneOf: true)
    case .allOf(let members): text(of: members, isOneOf: false)
    }
  }

  private func text(of time: EDTF.DateTime) -> String {
    let (year, month, day) = time.day.civil
    return "\(book.dayNumber(day)) \(book.monthName(month)) \(book.year(year))"
  }

  private func text(of longYear: EDTF.LongYear) -> String {
    let years = longYear.years
    guard years.count > 1 else { return book.year(longYear.year) }
    return book.rounded(
      book.year(longYear.year), from: book.year(years.lowerBound), to: book.year(years.upperBound))
  }

  /// A date that stands alone.
  func text(of date: EDTF.PartialDate) -> String {
    let phrase = phrase(for: date)
    if let qualifier = date.uniformQualifier { return book.qualified(phrase, qualifier).text }
    return phrase.text + notes(on: date)
  }

  /// A date after a preposition.
  func bound(_ date: EDTF.PartialDate) -> Phrase {
    let phrase = phrase(for: date)
    if let qualifier = date.uniformQualifier { return book.qualifiedBound(phrase, qualifier) }
    return Phrase(text: phrase.text + notes(on: date), article: phrase.article)
  }

  /// What is said of single components, in parentheses.
  private func notes(on date: EDTF.PartialDate) -> String {
    let parts = [
      (CalendarUnit.year, date.year.qualifier), (.month, date.month?.qualifier),
      (.day, date.day?.qualifier),
    ]
    let notes = parts.compactMap { unit, qualifier in qualifier.map { book.note(on: unit, $0) } }
    return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }

  // MARK: Intervals

  private func text(of interval: EDTF.Interval) -> String {
    switch (interval.start, interval.end) {
    case (.date(let start), .date(let end)):
      start == end ? text(of: start) : span(from: start, to: end)
    case (.date(let start), .open): book.since(bound(start))
    case (.date(let start), _): book.toUnknown(from: bound(start))
    case (.open, .date(let end)): book.until(bound(end))
    case (_, .date(let end)): book.fromUnknown(to: bound(end))
    case (_, .open), (_, .unknown): ""
    }
  }

  func span(from start: EDTF.PartialDate, to end: EDTF.PartialDate) -> String {
    book.span(from: shortened(start, before: end) ?? bound(start), to: bound(end))
  }

  func between(_ start: EDTF.PartialDate, and end: EDTF.PartialDate) -> String {
    book.between(shortened(start, before: end) ?? bound(start), and: bound(end))
  }

  /// What a date needs to say before another that says the rest: the 4 in « du 4 au 10 mai ».
  ///
  /// `nil` where they share nothing, or where either has more to say than its numbers.
  func shortened(_ start: EDTF.PartialDate, before end: EDTF.PartialDate) -> Phrase? {
    guard start.isPlain, end.isPlain, start.grain == end.grain, start.year == end.year,
      let month = start.month?.value
    else { return nil }
    guard let day = start.day?.value else {
      return Phrase(text: book.monthName(month), isAbridged: true)
    }
    let number = book.dayNumber(day)
    let text = start.month == end.month ? number : "\(number) \(book.monthName(month))"
    return Phrase(text: text, article: book.dayArticle, isAbridged: true)
  }
}

extension EDTF.PartialDate {
  /// Whether it says no more than its numbers.
  var isPlain: Bool { isSpecified && qualifier == nil }
}
