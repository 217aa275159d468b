import Chronology
import Ontology

/// What a form of the gazetteer may refer to.
struct GazetteerReading: Sendable {
  /// The thing the form names.
  enum Referent: Sendable, Equatable {
    /// An index into `Gazetteer.entities`.
    case entity(Int, Mention.Form)
    /// An index into `Gazetteer.offices`.
    case office(Int)
    /// An index into `Gazetteer.groups`.
    case group(Int)
  }

  /// What the original must look like for the reading to hold.
  enum CaseRule: Sendable {
    /// Letter for letter, as abbreviations are written.
    case exact
    /// With a capital at its head.
    case capital
    /// Either way.
    case any
  }

  let referent: Referent
  let caseRule: CaseRule
  /// The form in lower case with its diacritics and straight apostrophes.
  let lowered: String
  /// The form as written in the gazetteer.
  let written: String
  /// The language in which the form is read; `nil` for both.
  let language: Language?
}

/// A function that persons hold, such as president or spokesperson.
struct Office: Sendable {
  let id: String
  /// The first form, for titles in lists.
  let frenchName: String
  let englishName: String
  let sector: Sector?
  /// Whether the words name a trade, a rank or a hope and no office that a body gives: « expert ».
  let isTrade: Bool
}

/// A plural or mass noun that names an unnamed group: countries, leaders, troops.
struct GroupNoun: Sendable {
  let id: String
  let frenchName: String
  let englishName: String
  let sector: Sector?
  /// Whether the noun by itself is somebody who acts: « des manifestants ».
  let standsAlone: Bool

  /// Whether its members bear arms.
  var isForce: Bool {
    switch sector {
    case .military, .rebels, .unidentifiedForces: true
    default: false
    }
  }
}

/// Somebody who holds an office of a country or organization for a time.
struct OfficeHolder: Sendable {
  /// Indices into `Gazetteer.entities`.
  let person: Int
  let of: Int
  /// An index into `Gazetteer.offices`.
  let office: Int
  /// First and last day, inclusive; `nil` where open or unknown.
  let first: Day?
  let last: Day?
  /// The dates as they stand in the gazetteer, as one interval.
  let term: EDTF?
  /// The file and line that say so, such as `Gazetteers/leaders.tsv:7`.
  let origin: String
}
