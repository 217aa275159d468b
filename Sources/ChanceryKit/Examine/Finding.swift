package import Chronology
import Notation

/// One line of an examination: what was looked at, how it is, and how to mend it.
package struct Finding: Hashable, Sendable {
  /// How something is.
  package enum Health: String, CaseIterable, Sendable {
    case good = "ok"
    case warning, error
  }

  package let health: Health
  /// What was looked at.
  package let subject: String
  /// How it is, and how to mend it.
  package let message: String

  init(_ health: Health, _ subject: String, _ message: String) {
    self.health = health
    self.subject = subject
    self.message = message
  }
}

extension [Finding] {
  /// The findings as a listing.
  package func listing(in language: Language) -> Listing {
    var listing = Listing(
      columns: [
        .init(language.words("État", "State")), .init(language.words("Objet", "Subject")),
        .init(language.words("Constat", "Finding"), narrowest: 20),
      ], keys: ["health", "subject", "message"])
    for finding in self {
      let style: TerminalText.Style =
        switch finding.health {
        case .good: .good
        case .warning: .caution
        case .error: .bad
        }
      listing.append(
        .init(
          cells: [
            TerminalText(finding.health.rawValue, style), TerminalText(finding.subject),
            TerminalText(finding.message),
          ],
          values: [
            .string(finding.health.rawValue), .string(finding.subject), .string(finding.message),
          ]))
    }
    return listing
  }

  /// Whether anything keeps Chancery from working.
  package var hasErrors: Bool { contains { $0.health == .error } }
}
