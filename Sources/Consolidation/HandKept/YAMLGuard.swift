/// Looks through the bytes of a YAML file for what must not reach the parser.
///
/// That is anchors (`&name`), without which there are no aliases and so no file that grows when it
/// is read, and nesting so deep that a recursive parser would exhaust its stack. It errs on the safe
/// side: a text that looks like an anchor is taken for one.
struct YAMLGuard {
  /// What was found.
  enum Danger {
    case anchor, depth
  }

  /// Far beyond what a file may use, far below what a stack can bear.
  private static let nesting = 64

  /// Where the last byte looked at stands; from 1.
  private(set) var line = 1
  /// In Unicode scalars, from 1.
  private(set) var column = 0
  private var flowDepth = 0
  /// Whether only indicators and spaces have been seen on this line.
  private var isIndentation = true
  private var previous: UInt8 = UInt8(ascii: "\n")
  /// Whether a value may begin at the next byte.
  private var mayBegin = true
  private var isTag = false

  /// The first danger in a text; `line` and `column` then say where.
  mutating func firstDanger(in text: String) -> Danger? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index = bytes.index(after: index)
      if byte & 0xc0 != 0x80 { column += 1 }
      if byte == UInt8(ascii: "&"), mayBegin, index < bytes.endIndex, bytes[index] > 0x20 {
        return .anchor
      }
      step(over: byte)
      if flowDepth > Self.nesting || (isIndentation && column > Self.nesting) { return .depth }
    }
    return nil
  }

  private mutating func step(over byte: UInt8) {
    defer { previous = byte }
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      column = 0
      (isIndentation, mayBegin, isTag) = (true, true, false)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      let indicators = Array("-:?,[{ \t\r\n".utf8)
      mayBegin = isTag || (indicators.contains(previous) && (mayBegin || previous > 0x20))
      isTag = false
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowDepth += 1
      (isIndentation, mayBegin) = (false, true)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(0, flowDepth - 1)
      (isIndentation, mayBegin) = (false, false)
    case UInt8(ascii: ","):
      (isIndentation, mayBegin) = (false, true)
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      mayBegin = false
    case UInt8(ascii: ":"):
      // After a quoted key no space is needed.
      mayBegin = previous == UInt8(ascii: "\"") || previous == UInt8(ascii: "'")
      isIndentation = isIndentation && mayBegin == false
    case UInt8(ascii: "!") where mayBegin:
      (isIndentation, isTag, mayBegin) = (false, true, false)
    default:
      (isIndentation, mayBegin) = (false, false)
    }
  }
}
