/// A hash table over elements of a MessagePack file that stay where they are: it keeps offsets only.
struct OffsetTable: Sendable {
  /// Offsets of elements; 0 for an empty slot (no element lies at the front of a file).
  private var slots: [UInt32]

  /// A table with room for so many elements.
  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Adds an element; of equal ones the first is found.
  mutating func insert(_ offset: Int, hash: UInt64) {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: offset)
  }

  /// The offset of the first element of a hash for which the comparison holds.
  func first(hash: UInt64, where isEqual: (Int) -> Bool) -> Int? {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 {
      if isEqual(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func slot(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 32) &* 0x9e37_79b9_7f4a_7c15 >> 20) & (count - 1)
  }
}
