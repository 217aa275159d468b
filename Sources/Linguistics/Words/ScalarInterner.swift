/// Numbers sequences of scalars from 0 in the order in which they are first met.
///
/// A mark belongs to the key, so that one text can have several numbers.
struct ScalarInterner: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var marks: [UInt32] = []
  /// Where each sequence begins in `scalars`; one entry more than there are sequences.
  private var starts: [Int] = [0]
  private var scalars: [UInt32] = []

  /// How many sequences have a number.
  var count: Int { hashes.count }

  /// How many scalars all sequences have.
  var scalarCount: Int { scalars.count }

  /// The sequence of a number.
  func sequence(_ number: Int32) -> ArraySlice<UInt32> {
    scalars[starts[Int(number)]..<starts[Int(number) + 1]]
  }

  /// The number of a part of a text, and whether it is a new one.
  mutating func intern(
    _ text: [UInt32], _ range: Range<Int>, mark: UInt32 = 0
  ) -> (number: Int32, isNew: Bool) {
    let hash = Self.hash(text, range, mark)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, marks[Int(number)] == mark, equals(number, text, range) {
        return (number, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    slots[slot] = number
    hashes.append(hash)
    marks.append(mark)
    scalars.append(contentsOf: text[range])
    starts.append(scalars.count)
    if count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// The number of a part of a text, if it has one.
  func number(of text: [UInt32], _ range: Range<Int>, mark: UInt32 = 0) -> Int32? {
    let hash = Self.hash(text, range, mark)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, marks[Int(number)] == mark, equals(number, text, range) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equals(_ number: Int32, _ text: [UInt32], _ range: Range<Int>) -> Bool {
    let start = starts[Int(number)]
    guard starts[Int(number) + 1] - start == range.count else { return false }
    for offset in 0..<range.count where scalars[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ text: [UInt32], _ range: Range<Int>, _ mark: UInt32) -> UInt64 {
    var hash = UInt64(mark) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(range.count)
    for index in range {
      hash = (hash ^ UInt64(text[index])) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return hash
  }
}
