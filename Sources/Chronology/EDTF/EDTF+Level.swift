extension EDTF {
  /// The lowest level of the standard, 0 to 2, that can write the value.
  public var level: Int {
    switch form {
    case .date(let date): date.level
    case .dateTime(let time): time.day.year < 0 ? 1 : 0
    case .season(let season): season.part.rawValue <= Season.Part.winter.rawValue ? 1 : 2
    case .longYear(let year): year.exponent == nil && year.significantDigits == nil ? 1 : 2
    case .interval(let interval): max(interval.start.level, interval.end.level)
    case .oneOf, .allOf: 2
    }
  }
}

extension EDTF.PartialDate {
  fileprivate var level: Int {
    guard uniformQualifier == qualifier else { return 2 }
    guard isSpecified else { return qualifier == nil && isMaskedFromTheRight ? 1 : 2 }
    return qualifier != nil || year.isNegative ? 1 : 0
  }

  /// Whether its unspecified digits are those that level 1 allows: whole components at the right
  /// end, or the last one or two digits of a year that stands alone.
  private var isMaskedFromTheRight: Bool {
    switch (year.unspecifiedDigits, month?.unspecifiedDigits, day?.unspecifiedDigits) {
    case (1, nil, nil), (3, nil, nil), (0, 3, nil), (0, 0, 3), (0, 3, 3): true
    default: false
    }
  }
}

extension EDTF.Interval.End {
  fileprivate var level: Int {
    guard case .date(let date) = self else { return 1 }
    return date.isSpecified ? date.level : 2
  }
}
