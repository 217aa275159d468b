extension EDTF {
  /// A year, a month of a year or a day of a month, any digit of which may be unspecified.
  ///
  /// At least one day of the calendar fits every value of this type.
  public struct PartialDate: Hashable, Sendable {
    /// The year, from -9999 to 9999; 0 is 1 BCE.
    public let year: Component
    /// The month; `nil` for a year alone.
    public let month: Component?
    /// The day; `nil` for a year or month alone.
    public let day: Component?

    /// Takes components that are known to fit the calendar.
    init(checkedYear year: Component, month: Component?, day: Component?) {
      self.year = year
      self.month = month
      self.day = day
    }
  }
}

extension EDTF.PartialDate {
  /// Takes a year; `nil` outside -9999...9999.
  public init?(year: Int) {
    guard Self.years.contains(year) else { return nil }
    self.init(checkedYear: .init(year), month: nil, day: nil)
  }

  /// Takes a month; `nil` where there is none such.
  public init?(year: Int, month: Int) {
    guard Self.years.contains(year), 1...12 ~= month else { return nil }
    self.init(checkedYear: .init(year), month: .init(month), day: nil)
  }

  /// Takes a day; `nil` where its year lies outside -9999...9999.
  public init?(_ day: Day) {
    let civil = day.civil
    guard Self.years.contains(civil.year) else { return nil }
    self.init(
      checkedYear: .init(civil.year), month: .init(civil.month), day: .init(civil.day))
  }

  /// The years that four digits and a sign can write.
  public static let years = -9_999...9_999

  /// Whether no digit is unspecified.
  public var isSpecified: Bool {
    year.isSpecified && month?.isSpecified != false && day?.isSpecified != false
  }

  /// What all components' qualifiers say together.
  public var qualifier: Qualifier? {
    .union(.union(year.qualifier, month?.qualifier), day?.qualifier)
  }

  /// The qualifier that the whole date has; `nil` where its components differ.
  public var uniformQualifier: Qualifier? {
    if let month, month.qualifier != year.qualifier { return nil }
    if let day, day.qualifier != year.qualifier { return nil }
    return year.qualifier
  }

  /// The one day it names; `nil` for a coarser date and for one with unspecified digits.
  public var exactDay: Day? {
    guard let year = year.value, let month = month?.value, let day = day?.value else { return nil }
    return Day(checkedYear: year, month: month, day: day)
  }

  /// The unit it names: a day, a month or a year.
  public var grain: CalendarUnit { day != nil ? .day : month != nil ? .month : .year }

  /// Returns the date with a further qualifier on each component.
  public func qualified(_ qualifier: Qualifier?) -> Self {
    Self(
      checkedYear: year.qualified(qualifier), month: month?.qualified(qualifier),
      day: day?.qualified(qualifier))
  }

  /// The same date without qualifiers.
  public var unqualified: Self {
    Self(checkedYear: year.unqualified, month: month?.unqualified, day: day?.unqualified)
  }
}
