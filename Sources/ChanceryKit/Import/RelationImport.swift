public import Chronology
import Dossier
import Exchange
import TemporalGraph

/// What an import reads, and where it goes.
public struct ImportPlan: Hashable, Sendable {
  /// The file: TSV, CSV, JSON Lines, GraphML or GEXF, as it is or compressed.
  public var path: String
  /// `tsv`, `csv`, `jsonl`, `graphml`, `gexf` or `jsonld`; `nil` tells it by the file's ending.
  public var format: String?
  /// Which column of a table says what, such as `subject,relation,object,date`; graphs say it
  /// themselves.
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
  /// What of a graph could not become a line.
  private var graphFaults: [String] = []

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
      try session.read(table.source, pieceSize: Self.pieceSize)
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

  /// How the file is written: a table, or a graph that becomes one.
  private enum Written {
    case table(ImportFormat)
    case graph(GraphFile.Format)

    /// What the dossier keeps of it.
    var name: String {
      switch self {
      case .table(let format): format.rawValue
      case .graph(let format): format.rawValue
      }
    }
  }

  private func written() throws(ImportError) -> Written {
    if let format = plan.format.flatMap({ ImportFormat(rawValue: $0) }) { return .table(format) }
    if let format = plan.format.flatMap({ GraphFile.Format(rawValue: $0) }) {
      return .graph(format)
    }
    let parts = plan.path.lowercased().split(separator: ".")
    let ending = parts.last { !["gz", "xz", "bz2", "zst"].contains($0) }
    switch ending {
    case "tsv", "tab": return .table(.tsv)
    case "csv": return .table(.csv)
    case "jsonl", "ndjson": return .table(.jsonl)
    case "graphml": return .graph(.graphml)
    case "gexf": return .graph(.gexf)
    case "jsonld": return .graph(.jsonld)
    default: throw .unknownFormat(path: plan.path)
    }
  }

  /// The relations of a graph, as lines of a table.
  private func graph(_ format: GraphFile.Format) throws -> GraphFile {
    let bytes = try CompressedFile(plan.path).all(atMost: GraphFile.longest)
    do throws(GraphFileError) {
      return try GraphFile(bytes, format: format)
    } catch {
      throw ImportError.notRead(path: plan.path, reason: error.description)
    }
  }

  /// Opens the file, and finds the place to begin at.
  ///
  /// A file that was imported in part, or that has grown since, is gone on with. One that was
  /// imported whole and has changed is another file.
  private mutating func open() throws -> OpenTable {
    let written = try self.written()
    let (graph, format): (GraphFile?, ImportFormat) =
      switch written {
      case .table(let format): (nil, format)
      case .graph(let format): (try self.graph(format), .jsonl)
      }
    graphFaults = graph?.faults ?? []
    let columnText = graph?.columns ?? plan.columns
    let columns = try ImportColumns(columnText)
    let (records, rows) = try store.readImportedGraph { reader in
      (try reader.imports(), try ImportedRows(reader))
    }
    let earlier = records.last {
      $0.path == plan.path && $0.format == written.name && $0.columns == columnText
    }
    if let earlier {
      var session = ImportSession(
        earlier, isNew: false, rows, format: format, columns: columns)
      let source = try source(graph)
      if try session.skipKnown(source) {
        report.resumedAfter = earlier.lines
        return OpenTable(session: session, source: source, isFirst: false)
      }
      guard earlier.isComplete else {
        throw ImportError.changed(path: plan.path, line: earlier.lines)
      }
    }
    let record = ImportRecord(
      number: (records.last?.number ?? 0) + 1, path: plan.path, format: written.name,
      columns: columnText, recorded: plan.recorded?.description)
    let session = ImportSession(
      record, isNew: true, rows, format: format, columns: columns)
    return OpenTable(session: session, source: try source(graph), isFirst: records.isEmpty)
  }

  private func source(_ graph: GraphFile?) throws(ImportError) -> TableSource {
    if let graph { return .lines(LineBytes(graph.lines)) }
    return .file(try CompressedFile(plan.path))
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
    report.faultCount = importer.faultCount + graphFaults.count
    report.faults = (graphFaults + importer.faults.map(\.description)).map { "\(plan.path): \($0)" }
    report.nodes = importer.names.count
    report.types = importer.types.count
    return report
  }
}

/// A table that is open at the place where reading begins.
private struct OpenTable: ~Copyable {
  let session: ImportSession
  let source: TableSource
  /// Whether nothing was imported before.
  let isFirst: Bool
}
