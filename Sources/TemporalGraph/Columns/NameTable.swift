/// Texts, each kept once and named by its row: a dictionary of UTF-8 bytes.
///
/// Rows are given in the order of first appearance. Finding a text costs one probe of an
/// open-addressing table in the mean, and no allocation.
package struct NameTable: Sendable {
  /// All texts one after the other.
  package private(set) var bytes: [UInt8] = []
  /// Where each text begins, and where the last ends: `count + 1` entries, ascending from 0.
  package private(set) var offsets: [UInt32] = [0]
  /// A hash's upper half and the row + 1, or 0 for none; a power of two, at most half full.
  private var slots: [UInt64] = []

  /// An empty table.
  package init() {}

  /// Takes texts as they were stored; `nil` where the offsets do not fit or a text occurs twice.
  package init?(bytes: [UInt8], offsets: [UInt32]) {
    guard offsets.first == 0, Int(offsets[offsets.count - 1]) == bytes.count else { return nil }
    for row in offsets.indices.dropLast() where offsets[row] > offsets[row + 1] { return nil }
    self.bytes = bytes
    self.offsets = offsets
    slots = Array(repeating: 0, count: Self.slotCount(for: count))
    for row in 0..<count where !place(row) { return nil }
  }

  /// How many texts there are.
  package var count: Int { offsets.count - 1 }

  /// The text of a row.
  package subscript(row: UInt32) -> String {
    String(decoding: bytes[range(row)], as: UTF8.self)
  }

  /// Where a row's bytes lie in `bytes`.
  package func range(_ row: UInt32) -> Range<Int> {
    Int(offsets[Int(row)])..<Int(offsets[Int(row) + 1])
  }

  /// The row of a text, which is added if it is new.
  package mutating func intern(_ text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return intern(bytes.span)
  }

  /// The row of a text; `nil` where it is not in the table.
  package func row(of text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    return row(of: bytes.span)
  }

  /// The row of a text in UTF-8, which is added if it is new.
  package mutating func intern(_ text: Span<UInt8>) -> UInt32 {
    if (count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(text)
    let slot = self.slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) - 1 }
    let row = UInt32(count)
    precondition(bytes.count + text.count < UInt32.max, "more than 4 GB of names")
    for offset in text.indices { bytes.append(text[offset]) }
    offsets.append(UInt32(bytes.count))
    slots[slot] = hash & ~0xffff_ffff | UInt64(row + 1)
    return row
  }

  /// The row of a text in UTF-8; `nil` where it is not in the table.
  package func row(of text: Span<UInt8>) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let found = slots[slot(of: text, hash: Self.hash(text))]
    return found == 0 ? nil : UInt32(truncatingIfNeeded: found) - 1
  }

  /// All texts in the order of their rows.
  package var texts: [String] { (0..<UInt32(count)).map { self[$0] } }

  private mutating func grow() {
    slots = Array(repeating: 0, count: Self.slotCount(for: count + 1))
    for row in 0..<count { _ = place(row) }
  }

  /// A power of two, at least twice as many as there are texts.
  private static func slotCount(for texts: Int) -> Int {
    var size = 16
    while size < texts * 4 { size *= 2 }
    return size
  }

  /// Puts a row that lies in `bytes` into its slot; false where its text is there already.
  private mutating func place(_ row: Int) -> Bool {
    let (hash, slot) = hashAndSlot(row)
    guard slots[slot] == 0 else { return false }
    slots[slot] = hash & ~0xffff_ffff | UInt64(row + 1)
    return true
  }

  private func hashAndSlot(_ row: Int) -> (hash: UInt64, slot: Int) {
    let text = bytes.span.extracting(range(UInt32(row)))
    let hash = Self.hash(text)
    return (hash, slot(of: text, hash: hash))
  }

  /// The slot that holds a text, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 7) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 32 == 0,
        holds(UInt32(truncatingIfNeeded: slots[slot]) - 1, text)
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ row: UInt32, _ text: Span<UInt8>) -> Bool {
    let range = self.range(row)
    guard range.count == text.count else { return false }
    // SAFETY: bytes have no padding; every load is checked against its span's end, and any bits are
    // a UInt64.
    let (own, other) = unsafe (bytes.span.extracting(range).bytes, text.bytes)
    var offset = 0
    while offset + 8 <= range.count {
      let mine = unsafe own.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let others = unsafe other.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if mine != others { return false }
      offset += 8
    }
    for offset in offset..<range.count
    where bytes[range.lowerBound + offset] != text[offset] { return false }
    return true
  }

  @inline(__always)
  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = ByteHash()
    hash.combine(text)
    return hash.value
  }
}

extension NameTable: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.offsets == right.offsets && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(offsets)
    hasher.combine(bytes)
  }
}
