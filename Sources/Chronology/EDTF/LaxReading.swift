/// A way of writing dates that is understood though EDTF does not have it.
public enum Laxity: String, CaseIterable, Hashable, Sendable {
  case threeDigitDecade = "three-digit-decade"
  case twoDigitCentury = "two-digit-century"
  case seasonAsBound = "season-as-bound"
  case qualifiedSeason = "qualified-season"
  case seasonOfUnspecifiedYear = "season-of-unspecified-year"
  case seasonOfNegativeYear = "season-of-negative-year"
  case noDate = "no-date"
  case spaceInSet = "space-in-set"
  case endOfDay = "end-of-day"
  case fractionOfSecond = "fraction-of-second"
  case basicOffset = "basic-offset"
  case singleMember = "single-member"
}

extension Laxity: CustomStringConvertible {
  /// What is unusual.
  public var description: String {
    switch self {
    case .threeDigitDecade: "EDTF has no decade of three digits"
    case .twoDigitCentury: "EDTF has no century of two digits"
    case .seasonAsBound: "a season cannot stand in an interval or a set"
    case .qualifiedSeason: "a season takes no qualifier"
    case .seasonOfUnspecifiedYear: "a season needs a year without X"
    case .seasonOfNegativeYear: "a season needs a year from 0000"
    case .noDate: "an interval needs a date on one side at least"
    case .spaceInSet: "no space stands in a set"
    case .endOfDay: "no day has an hour 24"
    case .fractionOfSecond: "EDTF has no fraction of a second"
    case .basicOffset: "a colon stands between the hours and minutes of an offset"
    case .singleMember: "a set has two members at least"
    }
  }

  /// What to write instead.
  public var remedy: String {
    switch self {
    case .threeDigitDecade: "write X for the last digit"
    case .twoDigitCentury: "write XX for the last two digits"
    case .seasonAsBound, .qualifiedSeason, .seasonOfUnspecifiedYear, .seasonOfNegativeYear:
      "write its first and last month, such as 2026-03/2026-05"
    case .noDate: "leave the date out"
    case .spaceInSet: "remove it"
    case .endOfDay: "write 00:00:00 of the next day"
    case .fractionOfSecond: "write whole seconds"
    case .basicOffset: "write it"
    case .singleMember: "write the date alone"
    }
  }
}

/// What a lenient look at a text finds.
public struct LaxReading: Hashable, Sendable {
  /// The value as strict EDTF says it; `nil` where the text bounds nothing (`../..`, `/`).
  public let value: EDTF?
  /// What was unusual, in the order of the text; empty where it was strict EDTF.
  public let warnings: [Warning]

  /// One thing that strict EDTF does not have.
  public struct Warning: Hashable, Sendable, CustomStringConvertible {
    /// What is unusual.
    public let laxity: Laxity
    /// UTF-8 offset where it stands.
    public let offset: Int

    /// What is unusual and what to write instead.
    public var description: String { "\(laxity.description); \(laxity.remedy)" }
  }
}

extension EDTF {
  /// Reads a value, strict or in one of the ways of ``Laxity``.
  ///
  /// The result is always strict: a season in an interval becomes its months, hour 24 the next
  /// day's first, so that nothing lax is ever written back.
  public static func lax(_ text: String) throws(EDTFError) -> LaxReading {
    var parser = EDTFParser(mode: .lax)
    let form = try parser.form(of: text)
    return LaxReading(value: form.map(EDTF.init(form:)), warnings: parser.warnings)
  }
}
