/// Finds the group of each row: rows whose keys are equivalent are of one group.
final class Grouper {
  private let coders: [KeyCoder]
  private var pairs: [PairCoder]
  /// How many groups there are.
  private(set) var count = 0
  /// The numbers of each group's key values, `coders.count` for each.
  private var keys: [Int32] = []

  init(_ terms: [Term], _ run: Run) {
    coders = terms.map { KeyCoder($0, run) }
    pairs = terms.dropFirst().map { _ in PairCoder() }
    if terms.isEmpty { count = 1 }
  }

  /// The groups of a batch's rows; new groups have the numbers from `count` on, in the order of
  /// their first rows.
  func groups(_ batch: Batch) throws(CypherError) -> [Int32] {
    guard let first = coders.first else { return Array(repeating: 0, count: batch.count) }
    if let groups = try edgeGroups(batch) { return groups }
    var columns: [[Int32]] = []
    for coder in coders { columns.append(try coder.codes(batch)) }
    guard coders.count > 1 else {
      count = first.values.count
      return columns[0]
    }
    var combined = columns[0]
    for (index, column) in columns.enumerated().dropFirst() {
      pairs[index - 1].combine(&combined, column)
    }
    guard pairs[pairs.count - 1].count > count else { return combined }
    for (row, group) in combined.enumerated() where Int(group) == count {
      for column in columns { keys.append(column[row]) }
      count += 1
    }
    return combined
  }

  /// The groups of rows whose two keys depend on one edge, in one pass; `nil` where they do not, or
  /// pairs are too many for a table.
  private func edgeGroups(_ batch: Batch) throws(CypherError) -> [Int32]? {
    guard coders.count == 2, let slot = coders[0].edgeSlot, slot == coders[1].edgeSlot,
      pairs[0].isTable
    else { return nil }
    var groups = [Int32](repeating: 0, count: batch.count)
    var row = 0
    while true {
      guard let first = coders[0].lookup(batch), let second = coders[1].lookup(batch) else {
        return nil
      }
      // Edges that are not sealed are better looked at a column at a time.
      if row == 0, let last = first.edges.last, Int(last) >= first.column.count { return nil }
      row = pairs[0].look(up: first, second, from: row, into: &groups)
      if row == batch.count { return groups }
      // A value or a pair that is new; the pass goes on behind it.
      let codes = (
        try coders[0].code(batch, row, first), try coders[1].code(batch, row, second)
      )
      var pair = [codes.0]
      pairs[0].combine(&pair, [codes.1])
      groups[row] = pair[0]
      if Int(pair[0]) == count {
        keys += [codes.0, codes.1]
        count += 1
      }
      row += 1
      if !pairs[0].isTable { return nil }
    }
  }

  /// The values of a key by group.
  func values(_ key: Int) -> [Value] {
    if coders.count == 1 { return coders[0].values }
    return (0..<count).map { coders[key].values[Int(keys[$0 * coders.count + key])] }
  }

  /// Forgets all groups.
  func reset() {
    for coder in coders { coder.reset() }
    pairs = pairs.map { _ in PairCoder() }
    keys = []
    count = coders.isEmpty ? 1 : 0
  }
}

/// Gives pairs of numbers numbers of their own, in the order of their first appearance: by a table
/// while the numbers are small, by hashing else.
private struct PairCoder {
  private(set) var count: Int32 = 0
  /// By left · `width` + right; -1 where there is no such pair yet.
  private var table: [Int32] = []
  private var width = 0
  private var height = 0
  private var hashed: [UInt64: Int32]?

  private static let largestTable = 1 << 20

  /// Replaces each left number by that of the pair.
  mutating func combine(_ left: inout [Int32], _ right: [Int32]) {
    if hashed == nil { fit(Int(left.max() ?? 0) + 1, Int(right.max() ?? 0) + 1) }
    if hashed != nil {
      for row in left.indices { left[row] = code(left[row], right[row]) }
      return
    }
    let (width, before) = (width, count)
    count = Self.combine(
      left.mutableSpan, right.span, in: table.mutableSpan, width: width, count: before)
  }

  /// Replaces each left number by that of the pair; gives how many pairs there are then.
  private static func combine(
    _ left: consuming MutableSpan<Int32>, _ right: Span<Int32>,
    in table: consuming MutableSpan<Int32>, width: Int, count: Int32
  ) -> Int32 {
    var count = count
    for row in right.indices {
      let place = Int(left[row]) &* width &+ Int(right[row])
      var code = table[place]
      if code < 0 {
        code = count
        table[place] = code
        count += 1
      }
      left[row] = code
    }
    return count
  }

  /// Whether pairs are found by a table.
  var isTable: Bool { hashed == nil }

  /// Puts in the numbers of the pairs that edges have, up to the first that is not known; gives the
  /// row of that, or how many rows there are.
  func look(
    up left: EdgeLookup, _ right: EdgeLookup, from row: Int, into pairs: inout [Int32]
  ) -> Int {
    guard width > 0 else { return row }
    return Self.look(
      up: left.edges.span, left.column.span, left.codes.span, right.column.span,
      right.codes.span, in: table.span, width: width, from: row, into: pairs.mutableSpan)
  }

  private static func look(
    up edges: Span<UInt32>, _ lefts: Span<UInt32>, _ leftCodes: Span<Int32>,
    _ rights: Span<UInt32>, _ rightCodes: Span<Int32>, in table: Span<Int32>, width: Int,
    from start: Int, into pairs: consuming MutableSpan<Int32>
  ) -> Int {
    let count = min(lefts.count, rights.count)
    var row = start
    while row < edges.count {
      let edge = Int(edges[row])
      guard edge < count else { return row }
      let left = Int(leftCodes[Int(lefts[edge])])
      let right = Int(rightCodes[Int(rights[edge])])
      // A number below 0 is not known, and one beyond the table has not been seen in a pair.
      guard left | right >= 0, right < width else { return row }
      let place = left &* width &+ right
      guard place < table.count else { return row }
      let pair = table[place]
      guard pair >= 0 else { return row }
      pairs[row] = pair
      row += 1
    }
    return row
  }

  private mutating func code(_ left: Int32, _ right: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    if let known = hashed?[pair] { return known }
    hashed?[pair] = count
    count += 1
    return count - 1
  }

  /// Makes the table large enough, or goes over to hashing.
  private mutating func fit(_ rows: Int, _ columns: Int) {
    guard rows > height || columns > width else { return }
    let (newHeight, newWidth) = (
      max(height, rows.roundedUpToPower), max(width, columns.roundedUpToPower)
    )
    guard newHeight.multipliedReportingOverflow(by: newWidth).overflow == false,
      newHeight * newWidth <= Self.largestTable
    else {
      var pairs: [UInt64: Int32] = [:]
      for (place, code) in table.enumerated() where code >= 0 {
        pairs[UInt64(place / width) << 32 | UInt64(place % width)] = code
      }
      hashed = pairs
      table = []
      return
    }
    var larger = [Int32](repeating: -1, count: newHeight * newWidth)
    for row in 0..<height {
      for column in 0..<width { larger[row * newWidth + column] = table[row * width + column] }
    }
    (table, height, width) = (larger, newHeight, newWidth)
  }
}

extension Int {
  /// The least power of two that is not less.
  fileprivate var roundedUpToPower: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
