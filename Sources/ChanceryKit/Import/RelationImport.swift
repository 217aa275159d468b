public import Chronology
import Dossier
import TemporalGraph

/// What an import reads, and where it goes.
public struct ImportPlan: Hashable, Sendable {
  /// The file: TSV, CSV or JSON Lines, as it is or compressed.
  public var path: String
  /// `tsv`, `csv` or `jsonl`; `nil` tells it by the file's ending.
  public var format: String?
  /// Which column says what, such as `subject,relation,object,date`.
  public var columns: String
  /// The dossier; it is made where there is none.
  public var dossier: String
  /// When the relations enter the dossier.
  public var recorded: EDTF?

  /// Takes every property.
  public init(
    path: String, format: String? = nil, columns: String = "subject,relation,object,date",
    dossier: String, recorded: EDTF? = nil
  ) {
    self.path = path
    self.format = format
    self.columns = columns
    self.dossier = dossier
    self.recorded = recorded
  }
}

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// Lines of the whole file.
  public internal(set) var lines = 0
  /// Relations of the whole file.
  public internal(set) var edges = 0
  /// Lines of the whole file that were left out.
  public internal(set) var faultCount = 0
  /// The first of those that this run met, with line and reason.
  public internal(set) var faults: [String] = []
  /// Relations that this run added.
  public internal(set) var added = 0
  /// Actors of the dossier's imports.
  public internal(set) var nodes = 0
  /// Relation types of the dossier's imports.
  public internal(set) var types = 0
  /// The line after which an import that was broken off has been resumed.
  public internal(set) var resumedAfter: Int?
  /// Whether the very same file had been imported before; nothing was added then.
  public internal(set) var wasThere = false
}

/// Imports a table of dated relations into a dossier, a piece in each transaction.
///
/// An import that is broken off at any moment keeps what was committed, and the next one of the
/// same file goes on from there.
struct RelationImport {
  /// Uncompressed bytes that are read at once.
  private static let pieceSize = 1 << 20
  /// Relations after which a transaction ends: what an import that is broken off can lose.
  private static let batchSize = 65_536
  /// The longest tail that is left beside a segment.
  static let longestTail = 4_096

  private let plan: ImportPlan
  private let progress: (String) -> Void
  private let store: DossierStore
  private var report = ImportReport()

  init(_ plan: ImportPlan, progress: @escaping (String) -> Void) throws {
    self.plan = plan
    self.progress = progress
    store = try DossierStore(path: plan.dossier, for: .creating)
  }

  /// Runs the import.
  mutating func run() throws -> ImportReport {
    let table = try open()
    var session = table.session
    let isFirst = table.isFirst
    let before = session.importer.edgeCount
    var kept = EdgeBatch()
    while !session.isAtEnd {
      try session.read(table.file, pieceSize: Self.pieceSize)
      guard session.isAtEnd || session.importer.batch.count >= Self.batchSize else { continue }
      guard session.importer.canPause else { continue }
      if session.isUnchanged {
        report.wasThere = true
        try SegmentKeeper.checkpoint(store, longestTail: Self.longestTail)
        return finish(session)
      }
      let batch = session.takeBatch()
      if isFirst { kept.append(batch) }
      try store.changeImportedGraph { try session.commit(batch, to: $0) }
      progress("\(plan.path): \(session.importer.edgeCount) relations")
    }
    report.added = session.importer.edgeCount - before
    try checkpoint(session, isFirst ? kept : nil)
    return finish(session)
  }

  private func format() throws(ImportError) -> ImportFormat {
    if let format = plan.format.flatMap({ ImportFormat(rawValue: $0) }) { return format }
    let parts = plan.path.lowercased().split(separator: ".")
    let ending = parts.last { !["gz", "xz", "bz2", "zst"].contains($0) }
    switch ending {
    case "tsv", "tab": return .tsv
    case "csv": return .csv
    case "jsonl", "ndjson": return .jsonl
    default: throw .unknownFormat(path: plan.path)
    }
  }

  /// Opens the file, and finds the place to begin at.
  ///
  /// A file that was imported in part, or that has grown since, is gone on with. One that was
  /// imported whole and has changed is another file.
  private mutating func open() throws -> OpenTable {
    let columns = try ImportColumns(plan.columns)
    let format = try self.format()
    let (records, rows) = try store.readImportedGraph { reader in
      (try reader.imports(), try ImportedRows(reader))
    }
    let earlier = records.last {
      $0.path == plan.path && $0.format == format.rawValue && $0.columns == plan.columns
    }
    if let earlier {
      var session = ImportSession(
        earlier, isNew: false, rows, format: format, columns: columns)
      let file = try CompressedFile(plan.path)
      if try session.skipKnown(file) {
        report.resumedAfter = earlier.lines
        return OpenTable(session: session, file: file, isFirst: false)
      }
      guard earlier.isComplete else {
        throw ImportError.changed(path: plan.path, line: earlier.lines)
      }
    }
    let record = ImportRecord(
      number: (records.last?.number ?? 0) + 1, path: plan.path, format: format.rawValue,
      columns: plan.columns, recorded: plan.recorded?.description)
    let session = ImportSession(
      record, isNew: true, rows, format: format, columns: columns)
    return OpenTable(
      session: session, file: try CompressedFile(plan.path), isFirst: records.isEmpty)
  }

  /// Brings the segment up to date, unless what is new is few enough to be its tail.
  private func checkpoint(_ session: ImportSession, _ kept: EdgeBatch?) throws {
    progress("\(plan.path): sorting")
    if let kept {
      let graph = try session.graph(kept)
      let isReplaced = try store.changeImportedGraph { writer in
        guard try writer.reader.lastEdge() == graph.edgeRowCount else { return false }
        try SegmentKeeper.replace(graph, writer)
        return true
      }
      if isReplaced { return }
    }
    // Another import has come between, or rows were there before.
    try SegmentKeeper.checkpoint(store, longestTail: Self.longestTail)
  }

  private mutating func finish(_ session: ImportSession) -> ImportReport {
    let importer = session.importer
    report.lines = importer.lineCount
    report.edges = importer.edgeCount
    report.faultCount = importer.faultCount
    report.faults = importer.faults.map { "\(plan.path): \($0.description)" }
    report.nodes = importer.names.count
    report.types = importer.types.count
    return report
  }
}

/// A table that is open at the place where reading begins.
private struct OpenTable: ~Copyable {
  let session: ImportSession
  let file: CompressedFile
  /// Whether nothing was imported before.
  let isFirst: Bool
}
