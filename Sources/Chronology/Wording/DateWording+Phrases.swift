extension DateWording {
  /// A date without its qualifiers.
  func phrase(for date: EDTF.PartialDate) -> Phrase {
    if let year = date.year.value { return phrase(for: date, in: book.year(year)) }
    let year = phrase(forMasked: date.year)
    guard date.month != nil else { return year }
    let part = phrase(for: date, in: nil)
    return Phrase(text: "\(part.text) (\(year.text))", article: part.article)
  }

  /// A date of a year that is put into words already, or that is to be left out.
  private func phrase(for date: EDTF.PartialDate, in year: String?) -> Phrase {
    let tail = year.map { " " + $0 } ?? ""
    guard let month = date.month else { return Phrase(text: year ?? "") }
    let name = month.value.map(book.monthName)
    switch (name, date.day?.value, date.day) {
    case (let name?, nil, nil): return Phrase(text: name + tail)
    case (let name?, let day?, _):
      return Phrase(text: "\(book.dayNumber(day)) \(name)\(tail)", article: book.dayArticle)
    case (let name?, nil, let day?) where day.isUnknown: return book.someDay(of: name + tail)
    case (nil, nil, nil) where month.isUnknown: return book.someMonth(of: year)
    case (nil, nil, let day?) where month.isUnknown && day.isUnknown: return book.someDay(of: year)
    default: return phrase(between: date.unqualified)
    }
  }

  /// A date some digits of which are known: its limits, and the digits unless they say the same.
  private func phrase(between date: EDTF.PartialDate) -> Phrase {
    let (first, last) = date.extremes
    let limits = between(EDTF.PartialDate(first), and: EDTF.PartialDate(last))
    return Phrase(text: date.isContiguous ? limits : "\(limits) (\(date.description))")
  }

  /// A year some digits of which are unspecified.
  private func phrase(forMasked year: EDTF.Component) -> Phrase {
    let first = Int(year.magnitude)
    switch year.unspecifiedDigits {
    case 1 where !year.isNegative && first >= 1_000: return book.decade("\(first)")
    case 3 where !year.isNegative: return book.century(first / 100 + 1)
    case 15 where !year.isNegative: return book.unknownYear
    case 1, 3, 7, 15:
      let years = year.range
      return Phrase(
        text: book.between(
          Phrase(text: book.year(years.lowerBound)), and: Phrase(text: book.year(years.upperBound)))
      )
    default:
      var digits = ""
      year.write(digits: 4, to: &digits)
      return book.year(written: digits)
    }
  }
}

extension EDTF.PartialDate {
  fileprivate init(_ unit: Unit) {
    self.init(
      checkedYear: .init(unit.year), month: unit.month.map { .init($0) },
      day: unit.day.map { .init($0) })
  }

  /// Whether every unit between its extremes fits its digits too.
  fileprivate var isContiguous: Bool {
    switch (year.unspecifiedDigits, month?.unspecifiedDigits ?? 0, day?.unspecifiedDigits) {
    case (0, 0, 1), (0, 1, nil), (0, 1, 3): true
    default: false
    }
  }
}

extension EDTF.Component {
  /// Whether both digits of a month or day are unspecified.
  fileprivate var isUnknown: Bool { unspecifiedDigits == 3 }
}
