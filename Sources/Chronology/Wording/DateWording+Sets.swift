extension DateWording {
  func text(of members: [EDTF.Member], isOneOf: Bool) -> String {
    if members.count == 1, case .range(let first, let last) = members[0] {
      return isOneOf ? between(first, and: last) : span(from: first, to: last)
    }
    let parts = dates(of: members).map(parts(of:)) ?? members.map { part($0, isOneOf: isOneOf) }
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    // The tail of an open member has the word that joins: « janvier, mars 2026 ou plus tard ».
    let isOpen = members.last.map(\.isOnOrAfter) == true
    let conjunction = isOpen ? ", " : isOneOf ? book.or : book.and
    return parts.dropLast().joined(separator: ", ") + conjunction + last
  }

  /// The dates of a set that lists nothing else.
  private func dates(of members: [EDTF.Member]) -> [EDTF.PartialDate]? {
    let dates = members.compactMap { member in
      if case .date(let date) = member { date } else { nil as EDTF.PartialDate? }
    }
    return dates.count == members.count ? dates : nil
  }

  /// Dates in a row, each without what the last one says for all: « 6 et 7 janvier 2026 ».
  private func parts(of dates: [EDTF.PartialDate]) -> [String] {
    guard let last = dates.last else { return [] }
    let heads = dates.dropLast().map { shortened($0, before: last) }
    let sharesMonth = dates.allSatisfy { $0.month == last.month }
    // Days of several months are named in full, so that none is taken for the last one's.
    guard last.day == nil || sharesMonth, !heads.contains(nil) else {
      return dates.map { text(of: $0) }
    }
    return heads.compactMap { $0?.text } + [text(of: last)]
  }

  private func part(_ member: EDTF.Member, isOneOf: Bool) -> String {
    switch member {
    case .date(let date): text(of: date)
    case .range(let first, let last): span(from: first, to: last)
    case .onOrAfter(let date): text(of: date) + (isOneOf ? book.orLater : book.andLater)
    case .onOrBefore(let date): text(of: date) + (isOneOf ? book.orEarlier : book.andEarlier)
    }
  }
}
