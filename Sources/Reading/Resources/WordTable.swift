/// A table from words, as UTF-8 bytes, to small numbers: one probe or two per look-up, no text made.
///
/// Open addressing with linear probing; the load stays under one half.
struct WordTable: Sendable {
  private var keys: [UInt8] = []
  /// Where each word's bytes stand in `keys`; `starts.count` is the number of words plus one.
  private var starts: [Int32] = [0]
  private var values: [Int32] = []
  /// Indices into `values`, −1 where a slot is free; its count is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many words it holds.
  var count: Int { values.count }

  /// The number kept for a word, or `nil`.
  func value(of word: ArraySlice<UInt8>) -> Int32? {
    let slot = slots[self.slot(of: word)]
    return slot < 0 ? nil : values[Int(slot)]
  }

  /// Keeps a number for a word, in place of what it had.
  mutating func set(_ word: [UInt8], to value: Int32) {
    if values.count * 2 >= slots.count { grow() }
    let position = slot(of: word[...])
    if slots[position] >= 0 {
      values[Int(slots[position])] = value
    } else {
      slots[position] = Int32(values.count)
      keys += word
      starts.append(Int32(keys.count))
      values.append(value)
    }
  }

  private func slot(of word: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[position] >= 0, !holds(slots[position], word) {
      position = (position + 1) & mask
    }
    return position
  }

  private func holds(_ index: Int32, _ word: ArraySlice<UInt8>) -> Bool {
    keys[Int(starts[Int(index)])..<Int(starts[Int(index) + 1])].elementsEqual(word)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in values.indices {
      let word = keys[Int(starts[index])..<Int(starts[index + 1])]
      slots[slot(of: word)] = Int32(index)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
