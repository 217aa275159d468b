/// A text with case, diacritics and kinds of apostrophe, dash and space put aside, which remembers
/// where each of its bytes stood.
///
/// Latin letters become lower-case ASCII (`É` → `e`, `œ` → `oe`, `ß` → `ss`); typographic
/// apostrophes become `'`, dashes `-`, every space but a line break a plain space; zero-width
/// characters vanish. Other scripts stay as they are, in lower case.
package struct FoldedText: Sendable {
  /// The folded bytes.
  package let bytes: [UInt8]
  /// For each folded byte, the UTF-8 offset in the original where its character begins;
  /// `bytes.count + 1` entries, ascending, the last being the original's length.
  package let offsets: [Int32]

  /// Folds a text; the time is linear in its length.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    bytes.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var position: Int32 = 0
    for scalar in text.unicodeScalars {
      let width = Int32(UTF8.width(scalar))
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
        offsets.append(position)
      } else {
        Self.fold(scalar) { byte in
          bytes.append(byte)
          offsets.append(position)
        }
      }
      position += width
    }
    offsets.append(position)
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The range in the original of a range of folded bytes.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let start = Int(offsets[range.lowerBound])
    guard range.upperBound > range.lowerBound else { return start..<start }
    // The end is where the character after the last folded byte's own begins.
    let last = offsets[range.upperBound - 1]
    var next = range.upperBound
    while next < offsets.count - 1, offsets[next] == last { next += 1 }
    return start..<Int(offsets[next])
  }

  private static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    switch scalar.value {
    case 0x00ad, 0x200b...0x200f, 0x2060, 0xfeff: return
    case 0x0300...0x036f: return
    case 0x2018, 0x2019, 0x02bc, 0x00b4, 0x2032: emit(0x27)
    case 0x2010...0x2015, 0x2212: emit(0x2d)
    case 0x00a0, 0x2000...0x200a, 0x202f, 0x3000: emit(0x20)
    case 0x2028, 0x2029: emit(0x0a)
    default:
      let simple = LatinFolding.base(of: scalar)
      if let simple {
        for byte in simple.utf8 { emit(byte) }
      } else {
        for byte in String(scalar).lowercased().utf8 { emit(byte) }
      }
    }
  }
}
