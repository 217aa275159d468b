extension EDTFParser {
  /// The form of a season that stands alone.
  ///
  /// season = year "-" 21..41
  mutating func form(of season: LaxSeason) throws(Fault) -> EDTF.Form {
    if season.qualifier == nil, season.year.qualifier == nil, let year = season.year.value,
      let strict = EDTF.Season(year: year, part: season.part)
    {
      return .season(strict)
    }
    let months = try self.months(of: season)
    return .interval(EDTF.Interval(checkedStart: .date(months.first), end: .date(months.last)))
  }

  /// The months of a season that stands where only dates can, or that is more than a season.
  mutating func months(
    of season: LaxSeason
  ) throws(Fault) -> (first: EDTF.PartialDate, last: EDTF.PartialDate) {
    if season.year.qualifier != nil || season.qualifier != nil {
      try allow(.qualifiedSeason, at: season.offset)
    }
    if !season.year.isSpecified { try allow(.seasonOfUnspecifiedYear, at: season.offset) }
    if season.year.isNegative { try allow(.seasonOfNegativeYear, at: season.offset) }
    let last = season.part.firstMonth + season.part.monthCount - 1
    var lastYear = season.year
    if last > 12 {
      // The year after one with unspecified digits has no digits that could be written.
      guard let year = season.year.value, year < EDTF.PartialDate.years.upperBound else {
        throw fault(.noFittingDay, at: season.offset)
      }
      lastYear = EDTF.Component(year + 1, qualifier: season.year.qualifier)
    }
    return (
      EDTF.PartialDate(
        checkedYear: season.year,
        month: .init(season.part.firstMonth, qualifier: season.qualifier), day: nil),
      EDTF.PartialDate(
        checkedYear: lastYear,
        month: .init(last > 12 ? last - 12 : last, qualifier: season.qualifier), day: nil)
    )
  }

  /// The date at which a unit begins (or ends, where it is asked for) an interval or a range.
  mutating func bound(_ unit: Unit, isEnd: Bool) throws(Fault) -> EDTF.PartialDate {
    switch unit {
    case .date(let date): return date
    case .season(let season):
      try allow(.seasonAsBound, at: season.offset)
      let months = try self.months(of: season)
      return isEnd ? months.last : months.first
    }
  }
}
