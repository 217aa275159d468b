package import Chronology
import Notation

/// One quote that was looked up in its file.
package struct QuoteFinding: Hashable, Sendable {
  /// What became of it.
  package enum Outcome: Hashable, Sendable {
    /// The bytes of the file, and what they say, markup included.
    case stands(Range<Int>, original: String)
    /// Why it does not stand there.
    case fails(String)
  }

  /// The file's path.
  package let path: String
  package let quote: String
  /// The id of the claim or relation, or the event's number in a reading.
  package let claim: String
  package let outcome: Outcome

  /// Whether the quote stands in its file.
  package var stands: Bool {
    if case .stands = outcome { return true }
    return false
  }
}

extension [QuoteFinding] {
  /// The findings as a listing.
  package func listing(in language: Language) -> Listing {
    var listing = Listing(
      columns: [
        .init(language.words("État", "State")),
        .init(language.words("Fichier", "File"), narrowest: 12),
        .init(language.words("Octets", "Bytes")),
        .init(language.words("Citation", "Quote"), narrowest: 20), .init("Id"),
      ], keys: ["stands", "path", "start_byte", "end_byte", "quote", "original", "reason", "claim"])
    for finding in self {
      let id = TerminalText(finding.claim, .faint)
      switch finding.outcome {
      case .stands(let range, let original):
        listing.append(
          .init(
            cells: [
              TerminalText("ok", .good), TerminalText(finding.path),
              TerminalText("\(range.lowerBound)–\(range.upperBound)"), TerminalText(finding.quote),
              id,
            ],
            values: [
              .bool(true), .string(finding.path), .int(range.lowerBound), .int(range.upperBound),
              .string(finding.quote), .string(original), .null, .string(finding.claim),
            ]))
      case .fails(let reason):
        listing.append(
          .init(
            cells: [
              TerminalText(language.words("absent", "missing"), .bad), TerminalText(finding.path),
              TerminalText("–"), TerminalText(finding.quote) + TerminalText(" (\(reason))", .bad),
              id,
            ],
            values: [
              .bool(false), .string(finding.path), .null, .null, .string(finding.quote), .null,
              .string(reason), .string(finding.claim),
            ]))
      }
    }
    return listing
  }
}
