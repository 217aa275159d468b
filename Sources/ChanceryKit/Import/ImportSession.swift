import Chronology
import Crypto
import Dossier
import TemporalGraph

/// One table on its way into a dossier: the importer, and what has been committed of it.
struct ImportSession {
  private(set) var importer: RelationImporter
  private(set) var record: ImportRecord
  /// The record as the dossier has it; `nil` where it has none.
  private var committed: ImportRecord?
  /// Whether the file has been read to its end.
  private(set) var isAtEnd = false
  private let wasComplete: Bool
  private var hash = SHA256()
  /// Bytes that were given to the importer and not yet hashed: those of an unfinished record.
  private var unhashed: [UInt8] = []
  /// How many names, types and times the tables hold.
  private var written: ImportedSizes

  /// Takes the record of an import that goes on, or that of a new one.
  init(
    _ record: ImportRecord, isNew: Bool, _ rows: ImportedRows, format: ImportFormat,
    columns: ImportColumns
  ) {
    self.record = record
    committed = isNew ? nil : record
    wasComplete = record.isComplete
    importer = RelationImporter(
      format: format, columns: columns, names: rows.names, types: rows.types, times: rows.times,
      after: ImportProgress(
        lines: record.lines, edges: record.edges, faults: record.faults,
        separator: record.separator))
    written = ImportedSizes(
      nodes: rows.names.count, types: rows.types.count, dates: rows.times.count - 1)
  }

  /// Passes over what an earlier import has read; says whether it is still the same.
  mutating func skipKnown(_ file: borrowing TableSource) throws -> Bool {
    var rest = record.bytes
    while rest > 0 {
      let bytes = try file.next(min(rest, 1 << 20))
      guard !bytes.isEmpty else { return false }
      hash.update(data: bytes)
      rest -= bytes.count
    }
    return record.bytes == 0 || digest == record.digest
  }

  /// Whether the file has ended where an earlier import of it was complete.
  var isUnchanged: Bool { isAtEnd && wasComplete && importer.lineCount == record.lines }

  /// Reads a piece of the file.
  mutating func read(_ file: borrowing TableSource, pieceSize: Int) throws {
    let piece = try file.next(pieceSize)
    isAtEnd = piece.count < pieceSize
    importer.read(piece, isLast: isAtEnd)
    unhashed += piece
    let finished = unhashed.count - importer.pendingByteCount
    hash.update(data: unhashed.prefix(finished))
    record.bytes += finished
    unhashed.removeFirst(finished)
  }

  /// Takes the edges that were read since the last call.
  mutating func takeBatch() -> EdgeBatch { importer.takeBatch() }

  /// Writes what was read since the last commit.
  ///
  /// - Throws: `ImportError.elsewhere` where another process has imported something meanwhile: the
  ///   numbers given here would not be those of the tables.
  mutating func commit(_ batch: EdgeBatch, to writer: ImportedGraphWriter) throws {
    let isAlone =
      try writer.reader.sizes() == written
      && writer.reader.imports().first { $0.number == record.number } == committed
    guard isAlone else { throw ImportError.elsewhere(path: record.path) }
    let (names, types, times) = (importer.names, importer.types, importer.times)
    let progress = importer.progress
    record.lines = progress.lines
    record.edges = progress.edges
    record.faults = progress.faults
    record.separator = progress.separator
    record.digest = digest
    record.isComplete = isAtEnd
    try writer.put(record)
    try writer.add(
      names: (written.nodes..<names.count).lazy.map { names[UInt32($0)] }, from: written.nodes)
    try writer.add(
      types: (written.types..<types.count).lazy.map { types[UInt32($0)] }, from: written.types)
    let dates = try (written.dates + 1..<times.count).map { row in
      try EDTF(times.text(TimeRow(UInt32(row))))
    }
    try writer.add(dates: dates, from: written.dates + 1)
    written = ImportedSizes(nodes: names.count, types: types.count, dates: times.count - 1)
    committed = record
    try writer.add(
      ImportedEdges(
        sources: batch.sources, types: batch.types, targets: batch.targets, dates: batch.times,
        imports: Array(repeating: UInt32(record.number), count: batch.count),
        properties: batch.properties.imported))
  }

  /// The graph of a whole table that nothing was imported before.
  func graph(_ batch: EdgeBatch) throws -> GraphSnapshot {
    var times = importer.times
    var batch = batch
    if let recorded = record.recorded {
      let known = times.known(since: try EDTF(recorded))
      batch.known = Array(repeating: known.index, count: batch.count)
    }
    return GraphSnapshot.sealed(
      names: importer.names, label: "Entity", types: importer.types, times: times, batch: batch
    ).graph
  }

  private var digest: String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
