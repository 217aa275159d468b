extension EDTF {
  /// A season, quarter, third or half of a year: a sub-year grouping of ISO 8601-2, 4.8.
  public struct Season: Hashable, Sendable {
    /// Which part of the year; raw values are the standard's codes 21 to 41.
    public enum Part: UInt8, CaseIterable, Hashable, Sendable {
      case spring = 21
      case summer, autumn, winter
      case northernSpring, northernSummer, northernAutumn, northernWinter
      case southernSpring, southernSummer, southernAutumn, southernWinter
      case quarter1, quarter2, quarter3, quarter4
      case third1, third2, third3
      case half1, half2
    }

    /// The year it begins in, from 0 to 9999.
    public let year: Int
    /// The season, quarter, third or half.
    public let part: Part

    /// Takes a part of a year; `nil` where the year lies outside 0...9999.
    public init?(year: Int, part: Part) {
      guard 0...9_999 ~= year else { return nil }
      self.year = year
      self.part = part
    }
  }
}

extension EDTF.Season.Part {
  /// The number of months it lasts.
  public var monthCount: Int {
    switch self {
    case .third1, .third2, .third3: 4
    case .half1, .half2: 6
    default: 3
    }
  }

  /// The month it begins in.
  ///
  /// Seasons are whole months by convention: spring is March to May, and winter ends with the
  /// February of the next year; southern seasons lie half a year apart from northern ones.
  public var firstMonth: Int {
    switch self {
    case .spring, .northernSpring, .southernAutumn: 3
    case .summer, .northernSummer, .southernWinter: 6
    case .autumn, .northernAutumn, .southernSpring: 9
    case .winter, .northernWinter, .southernSummer: 12
    case .quarter1, .third1, .half1: 1
    case .quarter2: 4
    case .third2: 5
    case .quarter3, .half2: 7
    case .third3: 9
    case .quarter4: 10
    }
  }

  /// The parts of the same kind, in the order of the year they belong to.
  var cycle: [Self] {
    switch self {
    case .spring, .summer, .autumn, .winter: [.spring, .summer, .autumn, .winter]
    case .northernSpring, .northernSummer, .northernAutumn, .northernWinter:
      [.northernSpring, .northernSummer, .northernAutumn, .northernWinter]
    case .southernSpring, .southernSummer, .southernAutumn, .southernWinter:
      [.southernAutumn, .southernWinter, .southernSpring, .southernSummer]
    case .quarter1, .quarter2, .quarter3, .quarter4: [.quarter1, .quarter2, .quarter3, .quarter4]
    case .third1, .third2, .third3: [.third1, .third2, .third3]
    case .half1, .half2: [.half1, .half2]
    }
  }
}

extension EDTF.Season {
  /// Its first and last month.
  public var months: (first: EDTF.PartialDate, last: EDTF.PartialDate) {
    let last = part.firstMonth + part.monthCount - 1
    // The year 9999 has no following one: its winter ends, for EDTF, with December.
    let (lastYear, lastMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
    let end = EDTF.PartialDate(year: lastYear, month: lastMonth)
    let first = EDTF.PartialDate(
      checkedYear: .init(year), month: .init(part.firstMonth), day: nil)
    return (first, end ?? first)
  }

  /// Its days; half-open.
  public var days: Range<Day> {
    let end = part.firstMonth + part.monthCount
    return Day(
      checkedYear: year, month: part.firstMonth, day: 1)..<Day(
        checkedYear: end > 12 ? year + 1 : year, month: end > 12 ? end - 12 : end, day: 1)
  }
}
