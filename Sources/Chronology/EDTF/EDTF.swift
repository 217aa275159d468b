/// A date of the Extended Date/Time Format, levels 0 to 2: an exact, partial, uncertain or open one.
///
/// ```swift
/// let pledge = try EDTF("2025-09-04/2025-10")
/// pledge.earliestDay             // 2025-09-04
/// pledge.wording(in: .french)    // "du 4 septembre 2025 à octobre 2025"
/// switch pledge.form {
/// case .interval(let interval): …
/// ```
///
/// Two values are equal where they say the same, however they were written: `?2026-01` and
/// `2026?-01` are one value, and so are two sets that list the same dates in another order.
/// A value keeps no text; `description` is its canonical text, which reads back to the same value.
///
/// Source: ISO 8601-2:2019, clauses 4 to 12 and the EDTF profile of its annex A; Library of
/// Congress, *Extended Date/Time Format (EDTF) Specification*, February 2019.
public struct EDTF: Hashable, Sendable {
  /// What kind of date it is, with its parts.
  public let form: Form

  /// Takes a form that is known to be one EDTF can write.
  init(form: Form) { self.form = form }

  /// The kinds of date.
  public enum Form: Hashable, Sendable {
    /// A year, month or day.
    case date(PartialDate)
    /// A second of a day.
    case dateTime(DateTime)
    /// A season, quarter, third or half of a year.
    case season(Season)
    /// A long or rounded year.
    case longYear(LongYear)
    /// A span.
    case interval(Interval)
    /// One of several dates, it is not known which: two members or a range at least, ascending.
    case oneOf([Member])
    /// All of several dates: two members or a range at least, ascending.
    case allOf([Member])
  }
}

extension EDTF {
  /// Reads a value as the standard writes it.
  ///
  /// - Throws: ``EDTFError`` with the place of the first character that cannot stand.
  public init(_ text: String) throws(EDTFError) {
    var parser = EDTFParser(mode: .strict)
    guard let form = try parser.form(of: text) else {
      preconditionFailure("strict reading gave no value for '\(text)'")
    }
    self.init(form: form)
  }
}

extension EDTF: Codable {
  /// Reads a single string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the canonical text as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
