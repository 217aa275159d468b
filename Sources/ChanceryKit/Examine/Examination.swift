import Chronology
import Consolidation
import Corpus
import Dossier
import Ontology
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Looks at an installation, a dossier and a corpus, and says what is wrong with them.
package struct Examination: Sendable {
  /// The dossier; `nil` where there is none, with the reason.
  package let dossier: Result<String, LocationError>
  package let corpus: String
  package let handKept: String

  /// Takes what is to be looked at.
  package init(dossier: Result<String, LocationError>, corpus: String, handKept: String) {
    self.dossier = dossier
    self.corpus = corpus
    self.handKept = handKept
  }

  /// Looks at everything; nothing that is wrong keeps the rest from being looked at.
  package func findings() -> [Finding] {
    [Finding(.good, "chancery", "version \(Chancery.version)")]
      + Installation.findings() + dossierFindings() + corpusFindings()
      + handKeptFindings()
  }

  private func dossierFindings() -> [Finding] {
    let path: String
    switch dossier {
    case .success(let found): path = found
    case .failure(let error):
      if case .several = error { return [Finding(.error, "dossier", error.description)] }
      return [Finding(.warning, "dossier", error.description)]
    }
    do {
      let store = try DossierStore(path: path)
      let faults = try store.faults()
      guard faults.isEmpty else {
        return faults.map {
          Finding(.error, "dossier", "\(path): \($0); 'chancery build' makes it anew")
        }
      }
      let counts = try store.counts()
      return [
        Finding(
          .good, "dossier",
          "\(path): \(counts.documents) documents, \(counts.claims) claims, "
            + "\(counts.entities) entities, \(counts.events) events, "
            + "\(counts.relations) relations, \(counts.decisions) decisions")
      ] + (try age(of: store))
    } catch {
      return [Finding(.error, "dossier", "\(error)")]
    }
  }

  /// Whether a dossier was read by the rules that are installed.
  private func age(of store: DossierStore) throws -> [Finding] {
    let rules = try Chancery.interpreter().rulesDigest
    let found = try store.note("rules")
    guard found != rules else { return [] }
    return [
      Finding(
        .warning, "dossier",
        "\(store.path): read by other rules (\(found ?? "unknown"), now \(rules)); "
          + "'chancery build' reads its articles anew")
    ]
  }

  private func corpusFindings() -> [Finding] {
    guard FileManager.default.fileExists(atPath: corpus) else {
      return [
        Finding(
          .warning, "corpus", "\(corpus): no such folder; name yours with --corpus FOLDER")
      ]
    }
    do {
      let contents = try CorpusFolder.read(URL(filePath: corpus))
      let undated = contents.articles.filter { $0.document.published == nil }
      return [Finding(.good, "corpus", "\(corpus): \(contents.articles.count) articles")]
        + contents.faults.map { Finding(.error, "corpus", "\(corpus)/\($0)") }
        + undated.map {
          Finding(
            .warning, "corpus",
            "\(corpus)/\($0.document.path): no date of publication, so that 'yesterday' means "
              + "nothing; write 'published: YYYY-MM-DD' at its head or in manifest.csv")
        }
    } catch {
      return [Finding(.error, "corpus", error.description)]
    }
  }

  private func handKeptFindings() -> [Finding] {
    var report = BuildReport()
    do {
      let kept = try HandKeptFolder.read(handKept, &report)
      let views = try ViewReader.views(in: handKept)
      return [
        Finding(
          .good, "hand-kept",
          "\(handKept): \(kept.entities.count) entities, \(kept.events.count) events, "
            + "\(kept.relations.count) relations, \(kept.decisions.count) decisions, "
            + "\(views.count) views")
      ] + report.faults.map { Finding(.warning, "hand-kept", $0) }
    } catch let error as BuildError {
      return error.reasons.map { Finding(.error, "hand-kept", $0) }
    } catch {
      return [Finding(.error, "hand-kept", "\(error)")]
    }
  }
}
