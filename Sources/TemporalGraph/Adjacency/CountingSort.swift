/// Stable sorting by small whole keys, in time linear in the number of rows.
///
/// Source: D. E. Knuth, *The Art of Computer Programming*, vol. 3, 5.2, algorithm D (distribution
/// counting).
enum CountingSort {
  /// Sorts rows by key; rows of one key keep their order.
  ///
  /// - Parameters:
  ///   - order: Rows of `keys`.
  ///   - keys: A key below `keyCount` for each row.
  ///   - keyCount: One more than the greatest key.
  /// - Returns: The rows of `order`, sorted.
  /// - Complexity: O(*rows* + *keys*).
  static func order(_ order: [UInt32], by keys: [UInt32], keyCount: Int) -> [UInt32] {
    var next = offsets(of: keys, keyCount: keyCount)
    var sorted = [UInt32](repeating: 0, count: order.count)
    for row in order {
      let key = Int(keys[Int(row)])
      sorted[Int(next[key])] = row
      next[key] += 1
    }
    return sorted
  }

  /// Where each key's rows begin among the sorted, and where the last end: `keyCount + 1` entries.
  static func offsets(of keys: [UInt32], keyCount: Int) -> [UInt32] {
    var offsets = [UInt32](repeating: 0, count: keyCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for key in 0..<keyCount { offsets[key + 1] += offsets[key] }
    return offsets
  }

  /// The place of each value among the different values in ascending order, and those values.
  static func ranks(_ values: [Int32]) -> (ranks: [UInt32], distinct: [Int32]) {
    let distinct = Set(values).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: zip(distinct, 0..<UInt32(distinct.count)))
    return (values.map { places[$0, default: 0] }, distinct)
  }
}
