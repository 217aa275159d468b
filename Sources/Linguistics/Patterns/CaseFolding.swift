/// Scalars that have a lower-case form of one scalar.
enum CaseFolding {
  /// The blocks that hold cased letters; nothing else is looked at.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x5a, 0xc0...0xde, 0x100...0x24f, 0x370...0x58f, 0x10a0...0x10ff, 0x13a0...0x13ff,
    0x1c80...0x1cbf, 0x1e00...0x1fff, 0x2100...0x218f, 0x24b6...0x24e9, 0x2c00...0x2cff,
    0xa640...0xa7ff, 0xff21...0xff3a, 0x10400...0x104ff, 0x10570...0x105bf, 0x10c80...0x10cff,
    0x118a0...0x118df, 0x16e40...0x16e7f, 0x1e900...0x1e943,
  ]

  private static let pairs: [(upper: UInt32, lower: UInt32)] = blocks.flatMap { block in
    block.compactMap { value in
      let lower = ScalarText.simpleLower(value)
      return lower == value ? nil : (value, lower)
    }
  }

  /// A set that has the lower-case form of each scalar of ranges.
  static func folded(_ ranges: [ClosedRange<UInt32>]) -> ScalarSet {
    let set = ScalarSet(ranges)
    return ScalarSet(ranges + pairs.filter { set.contains($0.upper) }.map { $0.lower...$0.lower })
  }
}
