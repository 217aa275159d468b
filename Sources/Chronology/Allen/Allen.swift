/// The thirteen ways two spans of time can lie to each other; exactly one holds of any two.
///
/// Source: J. F. Allen, *Maintaining Knowledge about Temporal Intervals*, Communications of the
/// ACM 26(11), 1983, figure 2.
public enum Allen: String, CaseIterable, Codable, Sendable {
  case before, meets, overlaps
  case finishedBy = "finished-by"
  case contains, starts, equals
  case startedBy = "started-by"
  case during, finishes
  case overlappedBy = "overlapped-by"
  case metBy = "met-by"
  case after
}

extension Allen {
  /// The relation of the second span to the first.
  public var inverse: Allen {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .finishedBy: .finishes
    case .contains: .during
    case .starts: .startedBy
    case .equals: .equals
    case .startedBy: .starts
    case .during: .contains
    case .finishes: .finishedBy
    case .overlappedBy: .overlaps
    case .metBy: .meets
    case .after: .before
    }
  }

  /// The order of the four limits: the rank of the first span's start and end and of the second's.
  ///
  /// Limits of one rank fall together, others follow one another in the order of their ranks.
  var ranks: (start: Int, end: Int, otherStart: Int, otherEnd: Int) {
    switch self {
    case .before: (0, 1, 2, 3)
    case .meets: (0, 1, 1, 2)
    case .overlaps: (0, 2, 1, 3)
    case .finishedBy: (0, 2, 1, 2)
    case .contains: (0, 3, 1, 2)
    case .starts: (0, 1, 0, 2)
    case .equals: (0, 1, 0, 1)
    case .startedBy: (0, 2, 0, 1)
    case .during: (1, 2, 0, 3)
    case .finishes: (1, 2, 0, 2)
    case .overlappedBy: (1, 3, 0, 2)
    case .metBy: (1, 2, 0, 1)
    case .after: (2, 3, 0, 1)
    }
  }
}

/// What can be said of a relation between dates that may be uncertain.
public enum TemporalAnswer: String, CaseIterable, Codable, Sendable {
  /// It holds, whatever the dates turn out to be.
  case yes
  /// It does not hold, whatever the dates turn out to be.
  case no
  /// It holds for some of the days the dates may be, not for others.
  case maybe
  /// Nothing settles it, and one of the values has a limit that nobody knows.
  case unknown
}
