import Chronology
import Dossier
import Ontology
import Reports

/// Looks up what a report cites, and compares it with what it stated before.
enum ReportCheck {
  /// What is wrong with the citations of a report, in the order of the text.
  static func findings(
    in draft: ReportDraft, _ dossier: OpenDossier, _ language: Language
  ) throws -> (findings: [ReportError], citations: Int) {
    let record = try CitationRecord(of: draft.path)
    var findings: [ReportError] = []
    var count = 0
    for (id, line) in citations(draft) {
      count += 1
      func add(_ message: String) {
        findings.append(ReportError(file: draft.path, line: line, message: message))
      }
      do {
        let now = CitedState(try dossier.explanation(of: id, language: language))
        if let difference = difference(now, record) { add(difference) }
      } catch let error as LookupError {
        add(try missing(id, error, dossier))
      }
    }
    return (findings, count)
  }

  /// What changed of what was found for a report that is being built.
  static func changes(
    of cited: [CitedState], since record: CitationRecord, in draft: ReportDraft
  ) -> [ReportError] {
    cited.compactMap { now in
      difference(now, record).map { ReportError(file: draft.path, message: $0) }
    }
  }

  /// What is cited, with the lines; in the order of the text.
  private static func citations(_ draft: ReportDraft) -> [(id: String, line: Int)] {
    draft.segments.flatMap { segment -> [(id: String, line: Int)] in
      guard case .citation(let citation) = segment else { return [] }
      return citation.items.compactMap { item in item.id.map { ($0, citation.line) } }
    }
  }

  /// What is no longer as the record says; `nil` where it is, or is not recorded yet.
  private static func difference(_ now: CitedState, _ record: CitationRecord) -> String? {
    guard let before = record.states[now.id] else { return nil }
    let changes = now.changes(since: before)
    guard !changes.isEmpty else { return nil }
    return
      "\(now.id) changed since the report was last accepted: \(changes.joined(separator: "; "))"
  }

  /// Why something that is cited is not in the dossier.
  private static func missing(
    _ id: String, _ error: LookupError, _ dossier: OpenDossier
  ) throws -> String {
    if case .several = error.reason { return error.description }
    let decisions = try dossier.store.decisions()
    let named = decisions.last { decision in
      decision.subjects.contains { subject in
        subject == id || subject.hasPrefix(id)
          || subject.drop { $0 != ":" }.dropFirst().hasPrefix(id)
      }
    }
    guard let named else { return "'\(id)' no longer exists: \(error.description)" }
    let what = named.detail.map { "\(named.verb.rawValue), \($0)" } ?? named.verb.rawValue
    switch named.verb {
    case .reject: return "'\(id)' was rejected [\(named.assertedBy)]"
    case .accept, .rename, .merge, .split, .correct:
      return "'\(id)' no longer exists: \(what) [\(named.assertedBy)]"
    }
  }
}
