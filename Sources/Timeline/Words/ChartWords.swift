import Chronology
import Ontology

/// The words of a chart in French or English.
struct ChartWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// The French or the English of two texts.
  func pick(_ french: String, _ english: String) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// A count with its noun; French counts zero as singular.
  func count(_ number: Int, _ french: (String, String), _ english: (String, String)) -> String {
    let isPlural = language == .french ? number > 1 : number != 1
    let noun = pick(isPlural ? french.1 : french.0, isPlural ? english.1 : english.0)
    return "\(number)\u{A0}\(noun)"
  }

  func events(_ number: Int) -> String {
    count(number, ("événement", "événements"), ("event", "events"))
  }

  /// A colon as the language sets it: French wants a narrow no-break space before it.
  var colon: String { pick("\u{202F}:", ":") }

  /// A date as labels show it.
  func date(_ date: EDTF) -> String { date.shortWording(in: language) }

  /// A date as it is read out.
  func longDate(_ date: EDTF) -> String { date.wording(in: language) }

  /// An exact day in words.
  func day(_ day: Day) -> String { EDTF.day(day)?.wording(in: language) ?? day.description }

  /// The status of an event that is no plain fact; `nil` for one that is.
  func factuality(_ factuality: Factuality) -> String? {
    switch factuality {
    case .actual: nil
    case .intended: pick("annoncé", "announced")
    case .hypothetical: pick("hypothétique", "hypothetical")
    case .denied: pick("nié", "denied")
    }
  }

  func otherActors(_ number: Int) -> String {
    pick("Autres acteurs (\(number))", "Other actors (\(number))")
  }

  var noActor: String { pick("Sans acteur nommé", "No named actor") }

  var undated: String { pick("Sans date", "Undated") }

  var numbered: String { pick("Événements numérotés", "Numbered events") }

  var sources: String { "Sources" }

  func furtherSources(_ number: Int) -> String {
    pick("+\(number) dans le tableau", "+\(number) in the table")
  }

  /// What is said of a date that sources contradict.
  var disputed: String { pick("contesté", "disputed") }

  /// The name of the rail of reports.
  var reported: String { pick("rapporté", "reported") }

  /// How much later something was reported.
  func lag(_ days: Int) -> String {
    days < 90
      ? "+\(days)\u{A0}" + pick("j", "d")
      : "+\(days / 30)\u{A0}" + pick("mois", "mo")
  }

  var noEvents: String { pick("Aucun événement daté", "No dated event") }

  /// The word between times of which one holds.
  var or: String { pick("ou", "or") }
}

extension ChartWords {
  func quadClass(_ quadClass: QuadClass) -> String {
    switch quadClass {
    case .verbalCooperation: pick("coopération verbale", "verbal cooperation")
    case .materialCooperation: pick("coopération matérielle", "material cooperation")
    case .verbalConflict: pick("conflit verbal", "verbal conflict")
    case .materialConflict: pick("conflit matériel", "material conflict")
    case .neutral: pick("déclaration", "statement")
    }
  }

  /// A length of time that was left out, between two days; exact.
  ///
  /// Whole months are counted as such, in years and months; anything else in days.
  func length(of days: Range<Int>) -> [String] {
    let first = Day(daysSince1970: days.lowerBound)
    let last = Day(daysSince1970: days.upperBound)
    guard first.day == 1, last.day == 1 else {
      return [count(days.count, ("jour", "jours"), ("day", "days"))]
    }
    let total = (last.year - first.year) * 12 + last.month - first.month
    let (years, months) = total.quotientAndRemainder(dividingBy: 12)
    let yearText = count(years, ("an", "ans"), ("year", "years"))
    let monthText = count(months, ("mois", "mois"), ("month", "months"))
    return (years > 0 ? [yearText] : []) + (months > 0 ? [monthText] : [])
  }
}
