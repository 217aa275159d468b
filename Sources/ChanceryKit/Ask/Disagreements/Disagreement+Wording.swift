import Chronology
import Dossier
import Ontology

extension Disagreement {
  /// A value as a reader sees it: dates and codes in words.
  func shown(_ value: String, in language: Language) -> String {
    switch field {
    case .date: (try? EDTF(value))?.shortWording(in: language) ?? value
    case .type: EventType(rawValue: value).map { $0.wording(in: language).noun } ?? value
    case .factuality: Factuality(rawValue: value).map { $0.wording(in: language) } ?? value
    case .place, .actor, .target, .role, .number: value
    }
  }

  /// What each version says and who tells it, such as `4 Mar 2024 (The Harbour Dispatch)`.
  func told(in language: Language) -> [String] {
    versions.map { version in
      let papers = version.accounts.map { $0.document.outlet ?? $0.document.path }
      return "\(shown(version.value, in: language)) (\(papers.joined(separator: ", ")))"
    }
  }

  /// The whole in one line: the field, what is told, and what settles it.
  func line(in language: Language) -> String {
    let colon = language.words("\u{202f}: ", ": ")
    let end = settledBy == nil ? "" : "; " + grounds.wording(in: language)
    return field.wording(in: language) + colon + told(in: language).joined(separator: " ≠ ") + end
  }
}

extension Disagreement.Field {
  /// The field in words.
  func wording(in language: Language) -> String {
    switch self {
    case .type: language.words("type", "type")
    case .date: language.words("date", "date")
    case .place: language.words("lieu", "place")
    case .actor: language.words("acteur", "actor")
    case .target: language.words("cible", "target")
    case .role: language.words("rôles", "roles")
    case .factuality: language.words("réalité", "reality")
    case .number: language.words("nombre", "number")
    }
  }
}

extension Grounds {
  /// Why the value stands, in words.
  func wording(in language: Language) -> String {
    switch self {
    case .decision(let decision):
      language.words("tranché, ", "settled, ") + decision.assertedBy
    case .handKept(let file): language.words("tenu à la main, ", "kept by hand, ") + file
    case .majority(let count, let all):
      language.words(
        "\(count) récits indépendants sur \(all)", "\(count) of \(all) independent accounts")
    case .earliest: language.words("à égalité, le premier récit", "level, the earliest account")
    case .mostExact:
      language.words("à égalité, la date la plus précise", "level, the most exact date")
    case .everybody: language.words("tous ceux que l’on nomme", "everybody who is named")
    case .toldAsFact: language.words("un récit l’affirme", "one account tells it as a fact")
    case .notCarried:
      language.words("l’événement n’en porte pas", "the event carries none")
    }
  }
}
