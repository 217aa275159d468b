extension EDTF {
  /// How finely a value tells when.
  public enum Precision: Int, CaseIterable, Comparable, Sendable {
    case second, day, month, season, year, decade, century, millennium
    /// No digit of the year is known.
    case unspecified

    /// Orders from fine to coarse.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How finely it tells when: the coarser of an interval's ends, the coarsest member of a set.
  ///
  /// An unspecified digit counts as the unit it hides: `2026-XX-XX` has the precision of a year.
  /// Open and unknown ends do not count.
  public var precision: Precision {
    switch form {
    case .date(let date): date.precision
    case .dateTime: .second
    case .season: .season
    case .longYear(let year): year.precision
    case .interval(let interval):
      max(interval.start.date?.precision ?? .second, interval.end.date?.precision ?? .second)
    case .oneOf(let members), .allOf(let members):
      members.flatMap(\.dates).map(\.precision).max() ?? .unspecified
    }
  }

  /// What the qualifiers of all its parts say together; `nil` where there are none.
  public var qualifier: Qualifier? {
    switch form {
    case .date(let date): date.qualifier
    case .dateTime, .season, .longYear: nil
    case .interval(let interval):
      .union(interval.start.date?.qualifier, interval.end.date?.qualifier)
    case .oneOf(let members), .allOf(let members):
      members.flatMap(\.dates).map(\.qualifier).reduce(nil, Qualifier.union)
    }
  }

  /// Whether it has no limit on one side: an open interval, or a set with an open member.
  public var isOpen: Bool {
    switch form {
    case .date, .dateTime, .season, .longYear: false
    case .interval(let interval): interval.start == .open || interval.end == .open
    case .oneOf(let members), .allOf(let members):
      members.contains { $0.isOnOrBefore || $0.isOnOrAfter }
    }
  }

  /// The one day it names, qualified or not, or the day of a time; `nil` for anything else.
  public var exactDay: Day? {
    switch form {
    case .date(let date): date.exactDay
    case .dateTime(let time): time.day
    case .season, .longYear, .interval, .oneOf, .allOf: nil
    }
  }
}

extension EDTF.PartialDate {
  /// How finely it tells when.
  public var precision: EDTF.Precision {
    switch year.unspecifiedDigits {
    case 0: break
    case 1: return .decade
    case 2...3: return .century
    case 4...7: return .millennium
    default: return .unspecified
    }
    guard let month, month.isSpecified else { return .year }
    guard let day, day.isSpecified else { return .month }
    return .day
  }
}

extension EDTF.LongYear {
  fileprivate var precision: EDTF.Precision {
    switch years.count {
    case 1: .year
    case ...10: .decade
    case ...100: .century
    case ...1_000: .millennium
    default: .unspecified
    }
  }
}
