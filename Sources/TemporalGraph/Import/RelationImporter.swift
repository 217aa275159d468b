import Chronology

/// Reads a table of dated relations, piece by piece, into columns.
///
/// It reads bytes that it is given and no file. A record that cannot stand is counted, the first
/// few with their lines and reasons; all others are kept. The same bytes in other pieces give the
/// same result.
package struct RelationImporter: Sendable {
  package let format: ImportFormat
  package let columns: ImportColumns
  /// Subjects and objects, in the order of their first appearance.
  package private(set) var names: NameTable
  package private(set) var types: NameTable
  package private(set) var times: TimeTable
  /// The edges that were read and not yet taken.
  package private(set) var batch = EdgeBatch()
  /// The first faults, at most `mostFaults`.
  package private(set) var faults: [ImportFault] = []
  package private(set) var faultCount: Int
  /// Lines that have been read to their end.
  package private(set) var lineCount: Int
  /// Edges that have been read, taken or not.
  package private(set) var edgeCount: Int
  private let places: FieldPlaces
  private var scanner: FieldScanner
  /// The date texts that occurred, and the time row of each; `nil` where the text is no date.
  private var dateTexts = NameTable()
  private var dateRows: [TimeRow?] = []
  private var dateFaults: [UInt32: String] = [:]
  /// The beginning of a record whose end has not come yet.
  private var pending: [UInt8] = []
  private var isInFirstRecord: Bool
  /// The properties of the record that is being read.
  private var read: [(key: String, value: PropertyValue)] = []
  /// Whether the rest of a line that is too long is still to be skipped.
  private var isInLongLine = false

  /// How many faults are kept in full.
  package static let mostFaults = 1_000
  /// A longer record is a fault.
  package static let longestRecord = 1 << 20

  /// Begins a table, or goes on with one that was read in part.
  ///
  /// - Parameters:
  ///   - format: How the table is written.
  ///   - columns: Which column says what.
  ///   - names: Names that have rows already.
  ///   - types: Relation types that have rows already.
  ///   - times: Times that have rows already.
  ///   - progress: How far the table was read before.
  package init(
    format: ImportFormat, columns: ImportColumns, names: NameTable = NameTable(),
    types: NameTable = NameTable(), times: TimeTable = TimeTable(),
    after progress: ImportProgress = ImportProgress()
  ) {
    self.format = format
    self.columns = columns
    self.names = names
    self.types = types
    self.times = times
    faultCount = progress.faults
    lineCount = progress.lines
    edgeCount = progress.edges
    isInFirstRecord = progress.lines == 0
    places = FieldPlaces(columns, format)
    // The date is the last of the roles, so that it can be the first of what may be missing.
    let roles = ImportColumns.Role.allCases
    let optional = roles.filter { $0 == .date && columns.allowsUndated }
    scanner = FieldScanner(
      format: format,
      keys: roles.filter { !optional.contains($0) }.compactMap { columns.keys[$0] },
      optionalKeys: optional.compactMap { columns.keys[$0] } + columns.properties.map(\.member))
    if let separator = progress.separator { scanner.separator = separator }
  }

  /// How far the table has been read: whole records only.
  package var progress: ImportProgress {
    ImportProgress(
      lines: lineCount, edges: edgeCount, faults: faultCount, separator: scanner.separator)
  }

  /// Whether a later importer can go on from `progress`.
  package var canPause: Bool { !isInLongLine }

  /// Bytes that have been given and belong to a record whose end has not come yet.
  package var pendingByteCount: Int { pending.count }

  /// Reads the next bytes.
  ///
  /// - Parameters:
  ///   - bytes: They may end within a record.
  ///   - isLast: Whether the table ends with them.
  package mutating func read(_ bytes: [UInt8], isLast: Bool) {
    if pending.isEmpty {
      consume(bytes, isLast: isLast)
    } else {
      let all = pending + bytes
      pending = []
      consume(all, isLast: isLast)
    }
  }

  /// Gives the edges that were read since the last call, and forgets them.
  package mutating func takeBatch() -> EdgeBatch {
    defer { batch = EdgeBatch() }
    return batch
  }

  private mutating func consume(_ bytes: [UInt8], isLast: Bool) {
    let span = bytes.span
    var start = 0
    if lineCount == 0, isInFirstRecord, bytes.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
    if isInLongLine {
      guard let feed = bytes.firstIndex(of: 0x0a) else { return }
      start = feed + 1
      isInLongLine = false
    }
    while start < bytes.count {
      let isLong = isLast || bytes.count - start > Self.longestRecord
      guard let (end, lines) = recordEnd(span, from: start, mustEnd: isLong) else {
        pending = Array(bytes[start...])
        return
      }
      isInLongLine = end == bytes.count && !isLast
      finish(span, start..<end, lines: lines, isCut: isInLongLine)
      start = end + 1
    }
  }

  /// Where a record ends, and how many lines it has.
  ///
  /// A quotation mark that nothing closes spoils its own line alone.
  ///
  /// - Parameters:
  ///   - bytes: Where the record lies.
  ///   - start: Where it begins.
  ///   - mustEnd: Whether no further bytes are waited for.
  /// - Returns: The place of its line feed, or the end; `nil` where more bytes are needed.
  private func recordEnd(
    _ bytes: Span<UInt8>, from start: Int, mustEnd: Bool
  ) -> (end: Int, lines: Int)? {
    guard format == .csv else {
      for offset in start..<bytes.count where bytes[offset] == 0x0a { return (offset, 1) }
      return mustEnd ? (bytes.count, 1) : nil
    }
    var lines = 1
    var isQuoted = false
    var firstFeed: Int?
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      if byte == 0x0a {
        if !isQuoted { return (offset, lines) }
        firstFeed = firstFeed ?? offset
        lines += 1
        if offset - start > Self.longestRecord { break }
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      }
    }
    guard mustEnd else { return nil }
    if isQuoted, let firstFeed { return (firstFeed, 1) }
    return (bytes.count, lines)
  }

  private mutating func finish(
    _ bytes: Span<UInt8>, _ record: Range<Int>, lines: Int, isCut: Bool
  ) {
    let line = lineCount + 1
    lineCount += lines
    var record = record
    if !record.isEmpty, bytes[record.upperBound - 1] == 0x0d {
      record = record.lowerBound..<record.upperBound - 1
    }
    guard !record.isEmpty else { return }
    let isFirst = isInFirstRecord
    isInFirstRecord = false
    do throws(ImportFault.Reason) {
      if isCut || record.count > Self.longestRecord { throw .tooLong(limit: Self.longestRecord) }
      if isFirst { chooseSeparator(bytes, record) }
      try scanner.scan(bytes, record)
      if isFirst, isHeader(bytes) { return }
      try add(bytes)
    } catch {
      faultCount += 1
      if faults.count < Self.mostFaults { faults.append(ImportFault(line: line, reason: error)) }
    }
  }

  private mutating func chooseSeparator(_ bytes: Span<UInt8>, _ record: Range<Int>) {
    let hasComma = record.contains { bytes[$0] == UInt8(ascii: ",") }
    let hasSemicolon = record.contains { bytes[$0] == UInt8(ascii: ";") }
    if !hasComma, hasSemicolon { scanner.separator = UInt8(ascii: ";") }
  }

  /// Whether the fields are the names of the columns.
  private func isHeader(_ bytes: Span<UInt8>) -> Bool {
    guard format != .jsonl, scanner.fields.count >= columns.width else { return false }
    return columns.places.allSatisfy { role, place in
      text(bytes, scanner.fields[place]).lowercased() == role.rawValue
    }
  }

  private mutating func add(_ bytes: Span<UInt8>) throws(ImportFault.Reason) {
    if format != .jsonl, scanner.fields.count < columns.width {
      throw .tooFewFields(found: scanner.fields.count, expected: columns.width)
    }
    let time = try self.time(bytes)
    if !places.properties.isEmpty { try readProperties(bytes) }
    let (subject, relation, object) = (
      scanner.fields[places.subject], scanner.fields[places.relation],
      scanner.fields[places.object]
    )
    let source = names.row(of: bytes, subject, scanner.unescaped)
    let type = types.row(of: bytes, relation, scanner.unescaped)
    let target = names.row(of: bytes, object, scanner.unescaped)
    if let source, let type, let target {
      append(source, type, target, time)
      return
    }
    // Nothing is added before everything has been checked.
    try check(.subject, bytes, subject)
    try check(.relation, bytes, relation)
    try check(.object, bytes, object)
    append(
      names.intern(bytes, subject, scanner.unescaped),
      types.intern(bytes, relation, scanner.unescaped),
      names.intern(bytes, object, scanner.unescaped), time)
  }

  /// Reads the values of the record's properties; an empty field, or none, is no value.
  private mutating func readProperties(_ bytes: Span<UInt8>) throws(ImportFault.Reason) {
    read.removeAll(keepingCapacity: true)
    for (property, place) in zip(columns.properties, places.properties) {
      guard place < scanner.fields.count, !scanner.fields[place].isEmpty else { continue }
      let bytes = copy(bytes, scanner.fields[place])
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8Value(key: property.key)
      }
      read.append((property.key, try property.value(text)))
    }
  }

  private mutating func append(
    _ source: UInt32, _ type: UInt32, _ target: UInt32, _ time: TimeRow
  ) {
    for (key, value) in read { batch.properties.set(value, batch.count, key) }
    batch.append(
      source: NodeRow(source), target: NodeRow(target), type: TypeRow(type), time: time)
    edgeCount += 1
  }

  private func check(
    _ role: ImportColumns.Role, _ bytes: Span<UInt8>, _ field: Range<Int>
  ) throws(ImportFault.Reason) {
    guard !field.isEmpty else { throw .empty(role) }
    guard isUTF8(bytes, field) else { throw .notUTF8(role) }
  }

  private mutating func time(_ bytes: Span<UInt8>) throws(ImportFault.Reason) -> TimeRow {
    guard let place = places.date else { return .undated }
    let field = scanner.fields[place]
    if field.isEmpty {
      guard columns.allowsUndated else { throw .empty(.date) }
      return .undated
    }
    let row = dateTexts.intern(bytes, field, scanner.unescaped)
    if row == dateRows.count { dateRows.append(parseDate(row)) }
    guard let time = dateRows[Int(row)] else {
      throw .noDate(text: dateTexts[row], reason: dateFaults[row] ?? "no date")
    }
    return time
  }

  /// The time of a text; an interval holds all through, any other date is one of its days.
  private mutating func parseDate(_ row: UInt32) -> TimeRow? {
    do throws(EDTFError) {
      let date = try EDTF(dateTexts[row])
      if case .interval = date.form { return times.state(date) }
      return times.occurrence(date)
    } catch {
      dateFaults[row] = error.description
      return nil
    }
  }

  private func text(_ bytes: Span<UInt8>, _ field: Range<Int>) -> String {
    String(decoding: copy(bytes, field), as: UTF8.self)
  }

  private func isUTF8(_ bytes: Span<UInt8>, _ field: Range<Int>) -> Bool {
    String(validating: copy(bytes, field), as: UTF8.self) != nil
  }

  private func copy(_ bytes: Span<UInt8>, _ field: Range<Int>) -> [UInt8] {
    field.map { scanner.unescaped.isEmpty ? bytes[$0] : scanner.unescaped[$0] }
  }

  @inline(__always)
  private func withField<Value>(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ body: (Span<UInt8>) -> Value
  ) -> Value {
    scanner.unescaped.isEmpty
      ? body(bytes.extracting(field)) : body(scanner.unescaped.span.extracting(field))
  }
}

extension NameTable {
  /// The row of a field, which lies in the record, or in its copy without escapes.
  @inline(__always)
  fileprivate func row(
    of bytes: Span<UInt8>, _ field: Range<Int>, _ unescaped: [UInt8]
  ) -> UInt32? {
    guard !field.isEmpty else { return nil }
    return unescaped.isEmpty
      ? row(of: bytes.extracting(field)) : row(of: unescaped.span.extracting(field))
  }

  /// The row of a field, which is added if it is new.
  @inline(__always)
  fileprivate mutating func intern(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ unescaped: [UInt8]
  ) -> UInt32 {
    unescaped.isEmpty
      ? intern(bytes.extracting(field)) : intern(unescaped.span.extracting(field))
  }
}
