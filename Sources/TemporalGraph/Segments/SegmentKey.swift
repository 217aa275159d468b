/// Which block of a segment: what it holds, and its number.
package struct SegmentKey: Hashable, Comparable, Sendable {
  /// What a block holds.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// Counts, words and times: what every question needs.
    case head = 1
    /// Texts, `SegmentLayout.texts` a block.
    case texts = 2
    /// Label sets of nodes, `SegmentLayout.rows` a block.
    case nodes = 3
    /// Where nodes' outgoing edges begin, `SegmentLayout.nodes` a block.
    case outOffsets = 4
    /// Targets, types and times of edges, `SegmentLayout.rows` a block.
    case outEdges = 5
    /// Where nodes' incoming edges begin, `SegmentLayout.nodes` a block.
    case intoOffsets = 6
    /// Sources, edge rows and times of the incoming side, `SegmentLayout.rows` a block.
    case intoEdges = 7
    /// One key's values at nodes, `SegmentLayout.rows` a block.
    case nodeColumn = 8
    /// One key's values at edges, `SegmentLayout.rows` a block.
    case edgeColumn = 9
  }

  package let kind: Kind
  /// The block's number; of a column, the key's row times 65,536 and the block's number.
  package let number: UInt32

  package init(_ kind: Kind, _ number: Int = 0) {
    self.kind = kind
    self.number = UInt32(number)
  }

  /// Both in one number, by which blocks are kept and sorted.
  package var code: Int64 { Int64(kind.rawValue) << 32 | Int64(number) }

  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// How much a block holds.
enum SegmentLayout {
  /// Edges, or rows of a column.
  static let rows = 8_192
  /// Nodes of which one block says where their edges begin.
  static let nodes = 4_096
  static let texts = 2_048
  static let blocksPerKey = 65_536
}
