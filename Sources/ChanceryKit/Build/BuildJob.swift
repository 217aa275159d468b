import Chronology
import Consolidation
import Corpus
import Dossier
import Drawing
import Models
import Ontology
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The main job: what is new in the corpus is read, everything is consolidated, the dossier is
/// written and the views are drawn.
struct BuildJob {
  let plan: BuildPlan
  let interpreter: ArticleInterpreter
  let progress: (String) -> Void

  /// Runs the job.
  ///
  /// Articles that a file of the dossier holds already, read by the same rules, are not read again.
  ///
  /// - Throws: `BuildError` where nothing could be built; what is wrong with single articles is in
  ///   the report.
  func run() throws -> BuildReport {
    var report = BuildReport()
    let views = try ViewReader.views(in: plan.handKept)
    let kept = try HandKeptFolder.read(plan.handKept, &report)
    let corpus = try self.corpus()
    report.faults += corpus.faults.map(\.description)
    report.remarks += corpus.notes
    let known = try knownRecords()
    let statements = try writtenStatements()
    var contents = DossierContents(notes: ["rules": interpreter.rulesDigest])
    try read(corpus.articles, known, into: &contents, &report)
    // Drawing needs the room.
    Chancery.pipelines.unload()
    let graph = Consolidator.consolidate(
      documents: contents.documents.map(\.document),
      claims: contents.documents.flatMap(\.claims),
      entities: contents.readEntities + interpreter.gazetteer.entities,
      offices: contents.documents.flatMap { record in
        record.mentions.compactMap { OfficeTestimony($0, in: record.document) }
      }, knownOffices: interpreter.gazetteer.officeTerms, handKept: kept)
    try check(graph.faults, &report)
    contents.graph = GraphRecord(
      entities: graph.entities, standsFor: graph.standsFor, events: graph.events,
      relations: graph.relations, decisions: graph.decisions)
    try apply(statements, to: &contents, &report)
    report.documents = contents.documents.count
    report.copies = contents.documents.count { $0.document.copyOf != nil }
    report.claims = contents.documents.reduce(0) { $0 + $1.claims.count }
    report.entities = contents.graph.entities.count
    report.events = contents.graph.events.count
    report.relations = contents.graph.relations.count
    progress("writing \(plan.dossierPath)")
    try FileWriter.makeFolder(of: plan.dossierPath)
    let outcome = try DossierFile.write(
      contents, to: plan.dossierPath, packing: QuerySegment.blocks)
    report.files.append(.init(path: plan.dossierPath, isChanged: outcome == .written))
    if plan.draws { try draw(views, &report) }
    return report
  }

  private func corpus() throws -> CorpusFolder.Contents {
    do {
      if let manifest = plan.manifest {
        return try CorpusFolder.read(manifest: URL(filePath: manifest))
      }
      return try CorpusFolder.read(URL(filePath: plan.corpus))
    } catch {
      throw BuildError([error.description])
    }
  }

  /// What the dossier holds already, by path; nothing where other rules read it.
  private func knownRecords() throws -> (records: [String: DocumentRecord], entities: [Entity]) {
    let contents: DossierContents
    do throws(DossierError) {
      let store = try DossierStore(path: plan.dossierPath)
      guard try store.note("rules") == interpreter.rulesDigest else { return ([:], []) }
      contents = try store.contents()
    } catch {
      switch error.reason {
      case .noSuchFile: return ([:], [])
      case .damaged, .olderVersion:
        // Everything in it follows from the articles: it is made anew.
        progress("\(error.description)")
        return ([:], [])
      case .notADossier, .newerVersion, .locked, .readOnly, .cannotOpen, .replaced, .full,
        .damagedImport, .inconsistent, .sqlite, .fileSystem:
        throw error
      }
    }
    let records = contents.documents.map { ($0.document.path, $0) }
    return (Dictionary(uniqueKeysWithValues: records), contents.readEntities)
  }

  /// What queries wrote into the dossier that is there.
  ///
  /// - Throws: `BuildError` where that cannot be read: it follows from nothing else, and is never lost
  ///   in silence.
  private func writtenStatements() throws -> [WrittenStatement] {
    do throws(DossierError) {
      return try DossierStore(path: plan.dossierPath).writtenStatements()
    } catch {
      switch error.reason {
      case .noSuchFile: return []
      case .olderVersion(let found, _):
        // Before version 8 queries wrote nothing.
        return found < 8
          ? [] : try DossierStore(path: plan.dossierPath, for: .writing).writtenStatements()
      case .damaged:
        throw BuildError([
          "\(plan.dossierPath): damaged, and with it what queries may have written into it; "
            + "restore a copy, or move it away to build without"
        ])
      case .notADossier, .newerVersion, .locked, .readOnly, .cannotOpen, .replaced, .full,
        .damagedImport, .inconsistent, .sqlite, .fileSystem:
        throw error
      }
    }
  }

  /// Applies what queries wrote to what was built, and tells what no longer applies.
  private func apply(
    _ statements: [WrittenStatement], to contents: inout DossierContents,
    _ report: inout BuildReport
  ) throws {
    guard !statements.isEmpty else { return }
    let imported = try DossierStore(path: plan.dossierPath).readImportedGraph {
      try ImportedGraph($0)
    }
    let source = GraphSource(
      contents.graph, contents.documents, imported: imported.graph, statements: statements)
    let (written, shown, graph) = try WritingDesk.graph(source, statements)
    contents.graph = shown
    contents.written = written
    report.faults += graph.stale.map { $0.message }
  }

  private func read(
    _ articles: [Article], _ known: (records: [String: DocumentRecord], entities: [Entity]),
    into contents: inout DossierContents, _ report: inout BuildReport
  ) throws {
    var entities: [ID<Entity>: Entity] = [:]
    for entity in known.entities { entities[entity.id] = entity }
    var paths: [ID<Document>: String] = [:]
    for (index, article) in articles.enumerated() {
      let document = article.document
      if let first = paths.updateValue(document.path, forKey: document.id) {
        report.faults.append("\(document.path): the same bytes as '\(first)'; read once")
        paths[document.id] = first
        continue
      }
      if let record = known.records[document.path], record.document == document {
        contents.documents.append(record)
        continue
      }
      progress("reading \(index + 1) of \(articles.count): \(document.path)")
      let reading = try interpreter.read(article)
      report.documentsRead += 1
      for entity in reading.entities where entities[entity.id] == nil {
        entities[entity.id] = entity
      }
      contents.documents.append(
        DocumentRecord(
          document: document, mentions: reading.mentions, claims: reading.claims,
          recorded: known.records[document.path]?.recorded ?? plan.recorded))
    }
    var named: Set<ID<Entity>> = []
    for record in contents.documents {
      named.formUnion(record.mentions.map(\.entity))
      named.formUnion(record.mentions.compactMap { $0.tenure?.of })
      for claim in record.claims {
        named.formUnion(claim.sources + claim.targets)
        named.formUnion([claim.place, claim.saidBy].compactMap { $0 })
      }
    }
    contents.readEntities = entities.values.filter { named.contains($0.id) }
      .sorted { $0.id < $1.id }
  }

  private func check(_ faults: [HandKeptFault], _ report: inout BuildReport) throws {
    let errors = faults.filter { !$0.isWarning }
    guard errors.isEmpty else { throw BuildError(errors.map(\.description)) }
    report.faults += faults.map(\.description)
  }

  private func draw(_ views: [View], _ report: inout BuildReport) throws {
    let dossier = try OpenDossier(path: plan.dossierPath)
    var drawings: [Drawings.Drawing] = []
    for view in views {
      progress("drawing \(view.name)")
      let figure = try Figure(view, of: dossier, language: view.language ?? plan.language)
      report.remarks += figure.remarks.map { "\(view.name): \($0)" }
      drawings += figure.formats.map { format in
        Drawings.Drawing(
          figure: figure, format: format, name: "\(view.name).\(format.rawValue)")
      }
    }
    progress("writing \(drawings.count) drawings")
    report.files += try Drawings.write(drawings, to: plan.output)
  }
}
