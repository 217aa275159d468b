/// The first block of a segment: counts, words and times.
package struct SegmentHead: Hashable, Sendable {
  /// What the rows counted when the segment was made of them.
  package let generation: UInt64
  /// What the maker wants to know again, such as the last row that the segment holds.
  package let mark: UInt64
  package let nodeCount: Int
  package let edgeCount: Int
  package let textCount: Int
  /// Whether edges say since when they are known.
  let hasKnown: Bool
  let labels: [String]
  let types: [String]
  let keys: [String]
  let labelSets: [[UInt32]]
  let times: TimeTable
  /// The keys that nodes have columns of, and those that edges have.
  let nodeKeys: [UInt32]
  let edgeKeys: [UInt32]
}

extension SegmentHead {
  private static let key = SegmentKey(.head)

  /// The head's bytes.
  func payload() -> [UInt8] {
    var writer = PackedWriter()
    writer.append(mark)
    for count in [nodeCount, edgeCount, textCount, hasKnown ? 1 : 0] {
      writer.append(UInt32(count))
    }
    for words in [labels, types, keys] {
      writer.append(UInt32(words.count))
      for word in words { writer.append(word) }
    }
    writer.append(UInt32(labelSets.count))
    for set in labelSets { writer.append(packed: set) }
    writer.append(UInt32(times.count))
    for (span, text) in zip(times.spans, times.texts) { Self.write(span, text, &writer) }
    writer.append(packed: nodeKeys)
    writer.append(packed: edgeKeys)
    return writer.bytes
  }

  private static func write(_ span: TimeSpan, _ text: String, _ writer: inout PackedWriter) {
    for day in [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd] {
      writer.append(UInt32(bitPattern: day))
    }
    writer.append(bytes: [span.isOccurrence ? 1 : 0])
    writer.append(text)
  }

  /// Reads a head.
  init(_ bytes: [UInt8]) throws(SegmentError) {
    let key = Self.key
    generation = try SegmentEnvelope.check(bytes, key)
    var cursor = PackedCursor(bytes, at: SegmentEnvelope.length, key)
    mark = try cursor.uint64()
    nodeCount = Int(try cursor.uint32())
    edgeCount = Int(try cursor.uint32())
    textCount = Int(try cursor.uint32())
    hasKnown = try cursor.uint32() == 1
    labels = try Self.words(&cursor)
    types = try Self.words(&cursor)
    keys = try Self.words(&cursor)
    labelSets = try Self.labelSets(&cursor, labels: labels.count)
    times = try Self.times(&cursor)
    nodeKeys = try Self.keys(&cursor, keys: keys.count)
    edgeKeys = try Self.keys(&cursor, keys: keys.count)
    guard cursor.isAtEnd, !labelSets.isEmpty else { throw .damaged(key) }
  }

  private static func words(_ cursor: inout PackedCursor) throws(SegmentError) -> [String] {
    let count = try cursor.uint32()
    var words: [String] = []
    for _ in 0..<count { words.append(try cursor.text()) }
    guard Set(words).count == words.count else { throw .damaged(key) }
    return words
  }

  private static func labelSets(
    _ cursor: inout PackedCursor, labels: Int
  ) throws(SegmentError) -> [[UInt32]] {
    let count = try cursor.uint32()
    var sets: [[UInt32]] = []
    for _ in 0..<count { sets.append(try keys(&cursor, keys: labels)) }
    return sets
  }

  private static func keys(
    _ cursor: inout PackedCursor, keys: Int
  ) throws(SegmentError) -> [UInt32] {
    let column = try cursor.column(limit: keys)
    var numbers: [UInt32] = []
    column.unpack(cursor.bytes.span, into: &numbers)
    guard numbers.allSatisfy({ Int($0) < keys }) else { throw .damaged(key) }
    return numbers
  }

  private static func times(_ cursor: inout PackedCursor) throws(SegmentError) -> TimeTable {
    var table = TimeTable()
    let count = try cursor.uint32()
    for row in 0..<count {
      var days: [Int32] = []
      for _ in 0..<4 { days.append(Int32(bitPattern: try cursor.uint32())) }
      let isOccurrence = try cursor.uint8() == 1
      let span = TimeSpan(
        earliestStart: days[0], latestStart: days[1], earliestEnd: days[2], latestEnd: days[3],
        isOccurrence: isOccurrence)
      guard table.intern(span, text: try cursor.text()).index == row else { throw .damaged(key) }
    }
    guard table.count == Int(count) else { throw .damaged(key) }
    return table
  }
}
