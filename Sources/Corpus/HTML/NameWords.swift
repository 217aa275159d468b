/// Words that are looked for in the names of elements, whatever their case.
///
/// The bytes of the names are compared where they are; a page has some thousands of names.
struct NameWords {
  private let words: [[UInt8]]
  /// Whether a word begins with a byte; 256 entries.
  private let begins: [Bool]

  /// - Parameter words: In lower case and ASCII, none of them empty.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var begins = Array(repeating: false, count: 256)
    for first in self.words.compactMap(\.first) {
      begins[Int(first)] = true
      if (0x61...0x7a) ~= first { begins[Int(first & 0xdf)] = true }
    }
    self.begins = begins
  }

  /// Whether one of the words stands in a range of some bytes.
  func occur(in values: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { start in
      begins[Int(values[start])]
        && words.contains { Self.stands($0, in: values, from: start, to: range.upperBound) }
    }
  }

  private static func stands(
    _ word: [UInt8], in values: [UInt8], from start: Int, to end: Int
  ) -> Bool {
    guard start + word.count <= end else { return false }
    for (offset, letter) in word.enumerated() {
      let byte = values[start + offset]
      guard ((0x41...0x5a) ~= byte ? byte | 0x20 : byte) == letter else { return false }
    }
    return true
  }
}
