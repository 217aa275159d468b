import Chronology

/// Finds dates in the lines and values in which pages give them.
///
/// This is the small reader for bylines, labels, metadata and source lists; dates of the running text
/// are another module's.
struct DateReader {
  /// A date and where it stands in its line, in UTF-8 offsets.
  struct Found: Hashable {
    let date: WrittenDate
    let range: Range<Int>
  }

  let order: NumericOrder

  /// The date that a machine-readable value is: ISO 8601, RFC 5322, eight digits, or seconds or
  /// milliseconds since 1970.
  ///
  /// Of a time with a zone the day is taken as written there, the publisher's own.
  func value(_ text: String) -> EDTF? {
    let tokens = DateTokens(text).tokens
    if case .number(let number, let digits) = tokens.first?.kind, tokens.count == 1 || digits == 8 {
      return compact(number, digits: digits)?.value
    }
    guard let date = dates(in: text).first?.date, date.month != nil, let value = date.value else {
      return nil
    }
    // What content systems write for "never set".
    return value == EDTF.day(Day(daysSince1970: 0)) ? nil : value
  }

  private func compact(_ number: Int, digits: Int) -> WrittenDate? {
    switch digits {
    case 8:
      return WrittenDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 14: return compact(number / 1_000_000, digits: 8)
    case 12: return compact(number / 10_000, digits: 8)
    case 9, 10: return day(number / 86_400)
    case 13: return day(number / 86_400_000)
    default: return nil
    }
  }

  private func day(_ number: Int) -> WrittenDate? {
    let civil = Day(daysSince1970: number).civil
    return WrittenDate(year: civil.year, month: civil.month, day: civil.day)
  }

  /// The dates of a line, in order; years alone are none.
  func dates(in line: String) -> [Found] {
    let tokens = DateTokens(line).tokens
    var found: [Found] = []
    var position = 0
    while position < tokens.count {
      if let (date, count) = date(tokens[position...]) {
        let last = tokens[position + count - 1]
        found.append(
          Found(date: date, range: tokens[position].range.lowerBound..<last.range.upperBound))
        position += count
      } else {
        position += 1
      }
    }
    return found
  }

  /// The date that begins with the first of some tokens, and how many it takes.
  private func date(_ tokens: ArraySlice<DateTokens.Token>) -> (WrittenDate, Int)? {
    switch tokens.first?.kind {
    case .number(let number, digits: 4): yearFirst(number, tokens)
    case .number(let number, digits: 1...2):
      numeric(number, tokens) ?? dayAndMonth(number, tokens)
    case .word(let word): MonthNames.month(word).flatMap { monthFirst($0, tokens) }
    default: nil
    }
  }

  /// `2026-01-06`, `2026/1/6`, `2026.01.06`; `2026-01` too.
  private func yearFirst(
    _ year: Int, _ tokens: ArraySlice<DateTokens.Token>
  ) -> (WrittenDate, Int)? {
    let start = tokens.startIndex
    guard let sign = separator(tokens, 1), let month = number(tokens, 2, digits: 1...2) else {
      return nil
    }
    if separator(tokens, 3) == sign, let day = number(tokens, 4, digits: 1...2) {
      return WrittenDate(year: year, month: month, day: day).map { ($0, 5) }
    }
    let isMonth = sign == UInt8(ascii: "-") && tokens[start + 2].range.count == 2
    return isMonth ? WrittenDate(year: year, month: month).map { ($0, 3) } : nil
  }

  /// `06/01/2026`, `6.1.2026`, `06-01-26`.
  private func numeric(
    _ first: Int, _ tokens: ArraySlice<DateTokens.Token>
  ) -> (WrittenDate, Int)? {
    guard let sign = separator(tokens, 1), let second = number(tokens, 2, digits: 1...2),
      separator(tokens, 3) == sign
    else { return nil }
    let year: Int
    if let written = number(tokens, 4, digits: 4...4) {
      year = written
    } else if let short = number(tokens, 4, digits: 2...2) {
      year = (short < 70 ? 2000 : 1900) + short
    } else {
      return nil
    }
    let dayFirst = WrittenDate(year: year, month: second, day: first)
    let monthFirst = WrittenDate(year: year, month: first, day: second)
    let date: WrittenDate? =
      switch order {
      case .dayFirst: dayFirst ?? monthFirst
      case .monthFirst: monthFirst ?? dayFirst
      case .open:
        dayFirst != nil && monthFirst != nil
          ? WrittenDate(year: year, month: second, day: first, isAmbiguous: true)
          : dayFirst ?? monthFirst
      }
    return date.map { ($0, 5) }
  }

  /// « 6 janvier 2026 », « 1er mai », "7th of January, 2026", « 7 de enero de 2026 », `7-Jan-2026`.
  private func dayAndMonth(
    _ day: Int, _ tokens: ArraySlice<DateTokens.Token>
  ) -> (WrittenDate, Int)? {
    var count = 1
    if let word = word(tokens, count), ["er", "st", "nd", "rd", "th"].contains(word) { count += 1 }
    count += skipped(tokens, count)
    guard let word = word(tokens, count), let month = MonthNames.month(word) else { return nil }
    count += 1
    return withYear(month, day, tokens, count)
  }

  /// A month first, as in "January 7, 2026" and « janvier 2026 ».
  private func monthFirst(
    _ month: Int, _ tokens: ArraySlice<DateTokens.Token>
  ) -> (WrittenDate, Int)? {
    var count = 1
    count += skipped(tokens, count)
    if let year = number(tokens, count, digits: 4...4) {
      return WrittenDate(year: year, month: month).map { ($0, count + 1) }
    }
    guard let day = number(tokens, count, digits: 1...2) else { return nil }
    count += 1
    if let word = word(tokens, count), ["st", "nd", "rd", "th"].contains(word) { count += 1 }
    // In « mar. 6 janvier » the weekday looks like a month.
    if let next = word(tokens, count), MonthNames.month(next) != nil { return nil }
    return withYear(month, day, tokens, count)
  }

  private func withYear(
    _ month: Int, _ day: Int, _ tokens: ArraySlice<DateTokens.Token>, _ count: Int
  ) -> (WrittenDate, Int)? {
    let gap = skipped(tokens, count)
    if let year = number(tokens, count + gap, digits: 4...4),
      let date = WrittenDate(year: year, month: month, day: day)
    {
      return (date, count + gap + 1)
    }
    return WrittenDate(year: nil, month: month, day: day).map { ($0, count) }
  }

  /// How many tokens that only join a date's parts stand at a place: a full stop, a comma, "of".
  private func skipped(_ tokens: ArraySlice<DateTokens.Token>, _ offset: Int) -> Int {
    var count = 0
    while count < 2 {
      if let sign = sign(tokens, offset + count), ".,-/".utf8.contains(sign) {
        count += 1
      } else if let word = word(tokens, offset + count), ["of", "de", "del", "do"].contains(word) {
        count += 1
      } else {
        break
      }
    }
    return count
  }

  private func kind(
    _ tokens: ArraySlice<DateTokens.Token>, _ offset: Int
  ) -> DateTokens.Kind? {
    let index = tokens.startIndex + offset
    return index < tokens.endIndex ? tokens[index].kind : nil
  }

  private func number(
    _ tokens: ArraySlice<DateTokens.Token>, _ offset: Int, digits: ClosedRange<Int>
  ) -> Int? {
    guard case .number(let number, let count) = kind(tokens, offset), digits.contains(count) else {
      return nil
    }
    return number
  }

  private func word(_ tokens: ArraySlice<DateTokens.Token>, _ offset: Int) -> String? {
    guard case .word(let word) = kind(tokens, offset) else { return nil }
    return word
  }

  private func sign(_ tokens: ArraySlice<DateTokens.Token>, _ offset: Int) -> UInt8? {
    guard case .sign(let sign) = kind(tokens, offset) else { return nil }
    return sign
  }

  private func separator(_ tokens: ArraySlice<DateTokens.Token>, _ offset: Int) -> UInt8? {
    sign(tokens, offset).flatMap { "-/.".utf8.contains($0) ? $0 : nil }
  }
}
