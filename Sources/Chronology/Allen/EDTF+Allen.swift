extension EDTF {
  /// Whether a relation holds between this value and another.
  ///
  /// A value stands for the span that ``bounds`` describes, each limit free between its earliest
  /// and its latest day; a one-of set stands for one of its members. Qualifiers change nothing.
  ///
  /// ```swift
  /// try EDTF("2026-01-06").answers(.during, EDTF("2026-01"))       // yes
  /// try EDTF("2025-09/2026-01").answers(.contains, EDTF("2025-09-15"))  // maybe
  /// try EDTF("2022-02-24/").answers(.before, EDTF("2025"))         // unknown
  /// ```
  ///
  /// - Complexity: O(*n*·*m*) for one-of sets of *n* and *m* members, else O(1).
  public func answers(_ relation: Allen, _ other: EDTF) -> TemporalAnswer {
    answers(anyOf: [relation], other)
  }

  /// Whether one of several relations holds: `[.before, .meets]` asks for "wholly earlier".
  public func answers(anyOf relations: [Allen], _ other: EDTF) -> TemporalAnswer {
    let possible = possibleRelations(to: other)
    let asked = possible.count { relations.contains($0) }
    guard asked > 0 else { return .no }
    guard asked < possible.count else { return .yes }
    return hasUnknownLimit || other.hasUnknownLimit ? .unknown : .maybe
  }

  /// Returns the relations that may hold to another value, in the order of their list.
  ///
  /// There is always one at least; where there is but one, it holds.
  public func possibleRelations(to other: EDTF) -> [Allen] {
    let (spans, others) = (alternatives, other.alternatives)
    return Allen.allCases.filter { relation in
      spans.contains { span in
        others.contains { relation.isPossible(between: span, and: $0) }
      }
    }
  }

  /// Whether one of its ends is unknown.
  public var hasUnknownLimit: Bool {
    guard case .interval(let interval) = form else { return false }
    return interval.start == .unknown || interval.end == .unknown
  }

  /// The spans of which it is one.
  private var alternatives: [Endpoints] {
    guard case .oneOf(let members) = form else { return [endpoints] }
    return members.map(\.endpoints)
  }
}

extension Allen {
  /// Whether limits can be chosen so that the relation holds.
  ///
  /// The relation puts the four limits in order. Going through them, each takes the earliest day
  /// that it may have and that lies after the ones before it; if that is ever too late, there is
  /// no choice, for no other could be earlier.
  func isPossible(between span: Endpoints, and other: Endpoints) -> Bool {
    let ranks = self.ranks
    var earliest = Int.min
    for rank in 0...3 {
      var latest = Int.max
      func limit(_ itsRank: Int, _ days: ClosedRange<Int>) {
        guard itsRank == rank else { return }
        earliest = max(earliest, days.lowerBound)
        latest = min(latest, days.upperBound)
      }
      limit(ranks.start, span.start)
      limit(ranks.end, span.end)
      limit(ranks.otherStart, other.start)
      limit(ranks.otherEnd, other.end)
      guard earliest <= latest else { return false }
      earliest += 1
    }
    return true
  }
}
