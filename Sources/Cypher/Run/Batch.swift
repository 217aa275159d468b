import TemporalGraph

/// Some rows: a column for each slot of the pipeline.
struct Batch {
  /// How many rows a full batch has.
  static let size = 1_024

  var count: Int
  var columns: [Column]

  /// Rows without filled columns.
  init(count: Int, slots: Int) {
    self.count = count
    columns = Array(repeating: .absent, count: slots)
  }

  /// The rows at some places, with only the columns of some slots.
  func gathered(_ rows: [Int32], _ slots: [Int]) -> Batch {
    var batch = Batch(count: rows.count, slots: columns.count)
    for slot in slots { batch.columns[slot] = columns[slot].gathered(rows) }
    return batch
  }

  /// About how many bytes its rows take.
  func weight(_ slots: [Int]) -> Int {
    slots.reduce(64) { $0 + columns[$1].weight(count) }
  }

  /// The value of a slot in a row.
  @inline(__always)
  func value(_ slot: Int, _ row: Int) -> Value { columns[slot].value(row) }

  /// The row of the node that stands there; `Column.none` for null.
  @inline(__always)
  func node(_ slot: Int, _ row: Int) -> UInt32 { columns[slot].node(row) }
}

/// One column of a batch, of the narrowest type that holds it.
enum Column {
  /// Nothing reads it.
  case absent
  /// Rows of nodes; `none` is null.
  case nodes([UInt32])
  /// Rows of edges; `none` is null.
  case edges([UInt32])
  case integers([Int64])
  case values([Value])

  /// Stands for null among rows of nodes and edges.
  static let none = UInt32.max

  /// A column that is null in every row.
  static func nulls(_ count: Int) -> Column { .values(Array(repeating: .null, count: count)) }

  /// How many rows it has.
  var rowCount: Int {
    switch self {
    case .absent: 0
    case .nodes(let rows), .edges(let rows): rows.count
    case .integers(let numbers): numbers.count
    case .values(let values): values.count
    }
  }

  /// The value of a row.
  @inline(__always)
  func value(_ row: Int) -> Value {
    switch self {
    case .absent: .null
    case .nodes(let rows): rows[row] == Self.none ? .null : .node(NodeRow(rows[row]))
    case .edges(let rows): rows[row] == Self.none ? .null : .relationship(EdgeRow(rows[row]))
    case .integers(let numbers): .integer(numbers[row])
    case .values(let values): values[row]
    }
  }

  /// The node of a row.
  @inline(__always)
  func node(_ row: Int) -> UInt32 {
    switch self {
    case .nodes(let rows): return rows[row]
    case .values(let values):
      if case .node(let node) = values[row] { return node.index }
      return Self.none
    case .absent, .edges, .integers: return Self.none
    }
  }

  /// The edge of a row.
  @inline(__always)
  func edge(_ row: Int) -> UInt32 {
    switch self {
    case .edges(let rows): return rows[row]
    case .values(let values):
      if case .relationship(let edge) = values[row] { return edge.index }
      return Self.none
    case .absent, .nodes, .integers: return Self.none
    }
  }

  /// The column whose row `i` is this one's row `rows[i]`.
  func gathered(_ rows: [Int32]) -> Column {
    switch self {
    case .absent: .absent
    case .nodes(let values): .nodes(rows.map { values[Int($0)] })
    case .edges(let values): .edges(rows.map { values[Int($0)] })
    case .integers(let values): .integers(rows.map { values[Int($0)] })
    case .values(let values): .values(rows.map { values[Int($0)] })
    }
  }

  /// About how many bytes so many rows take.
  func weight(_ count: Int) -> Int {
    switch self {
    case .absent: 0
    case .nodes, .edges: count * 4
    case .integers: count * 8
    case .values(let values): values.reduce(0) { $0 + $1.weight }
    }
  }

  /// Puts a value in a row of a column that this batch alone holds.
  mutating func set(_ value: Value, _ row: Int, count: Int) {
    var values: [Value]
    if case .values(let old) = self {
      values = old
      self = .absent
    } else {
      let old = self
      values = (0..<count).map { old.isAbsent ? .null : old.value($0) }
    }
    values[row] = value
    self = .values(values)
  }

  var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }
}

extension Value {
  /// About how many bytes it takes.
  var weight: Int {
    switch self {
    case .null, .boolean, .integer, .float, .node, .relationship, .date, .localTime, .time,
      .localDateTime:
      24
    case .string(let text): text.utf8.count > 15 ? 56 + text.utf8.count : 24
    case .list(let values): values.prefix(8).reduce(56) { $0 + $1.weight } + values.count * 24
    case .map(let map): 56 + map.entries.count * 72
    case .path(let path): 120 + path.nodes.count * 8
    case .dateTime, .duration, .edtf: 88
    }
  }
}
