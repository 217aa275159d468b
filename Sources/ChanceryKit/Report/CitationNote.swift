import Chronology
import Dossier
import Drawing
import Notation
import Ontology
import Reports

/// Writes what a citation rests on: the headline, its date, and each document with its own words.
enum CitationNote {
  /// The longest quotation that stands whole, in characters.
  private static let longest = 240

  /// What is cited.
  ///
  /// - Parameters:
  ///   - explanation: What stands behind it.
  ///   - store: Where the documents are.
  ///   - register: The numbers of the report's sources.
  /// - Returns: The headline and the note.
  /// - Throws: The dossier's error.
  static func item(
    _ explanation: Explanation, _ store: DossierStore, _ register: inout SourceRegister
  ) throws -> ReportNote.Item {
    let language = explanation.language
    if explanation.kind == "document", let document = try store.document(ID(explanation.id)) {
      let note = register.note(of: document, language)
      return ReportNote.Item(
        headline: explanation.title,
        runs: [.source(note.number), .plain(" ")] + ReportDesk.runs(note, language) + [.plain(".")])
    }
    var runs: [ReportRun] = [.plain(explanation.title)]
    if let date = date(explanation) { runs.append(.plain(", \(date.wording(in: language))")) }
    var isFirst = true
    func gap() -> ReportRun {
      defer { isFirst = false }
      return .plain(isFirst ? ". " : language.words("\u{202F}; ", "; "))
    }
    for (document, quote) in quotes(explanation) {
      runs.append(gap())
      runs += source(document, language, &register)
      runs.append(.plain(language.words("\u{202F}: ", ": ") + quoted(quote, language)))
    }
    if isFirst, let file = text("asserted_by", explanation) {
      let note = register.note(ofFile: file)
      runs += [gap()] + ReportDesk.reference(to: note)
    }
    let ends = runs.last?.text.last.map { ".!?…".contains($0) } ?? false
    return ReportNote.Item(
      headline: explanation.title, runs: runs + (ends ? [] : [.plain(".")]))
  }

  /// The first quotation of each document, in the order of the documents' dates.
  private static func quotes(_ explanation: Explanation) -> [(Document, String)] {
    var seen: Set<ID<Document>> = []
    let passages = explanation.passages.map { ($0.document, $0.claim.quote) }
    let witnesses = explanation.witnesses.map { ($0.document, $0.attestation.quote) }
    return (passages + witnesses).filter { seen.insert($0.0.id).inserted }
  }

  private static func source(
    _ document: Document, _ language: Language, _ register: inout SourceRegister
  ) -> [ReportRun] {
    ReportDesk.reference(to: register.note(of: document, language))
  }

  private static func quoted(_ quote: String, _ language: Language) -> String {
    var words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.count > longest {
      words = String(words.prefix(longest - 1))
      if let space = words.lastIndex(of: " ") { words = String(words[..<space]) }
      words += "…"
    }
    return language.words("«\u{A0}\(words)\u{A0}»", "“\(words)”")
  }

  private static func text(_ key: String, _ explanation: Explanation) -> String? {
    let value = explanation.facts.first { $0.key == key }?.value
    guard case .string(let text) = value else { return nil }
    return text
  }

  private static func date(_ explanation: Explanation) -> EDTF? {
    guard let text = text("date", explanation) else { return nil }
    do throws(EDTFError) {
      return try EDTF(text)
    } catch {
      preconditionFailure("the dossier gave '\(text)' for a date")
    }
  }
}
