/// Why a text is no temporal value.
struct TemporalFault: Error {
  /// UTF-8 offset of the first character that cannot stand.
  let position: Int
  /// What was expected there, or what is wrong.
  let problem: String
}

/// Goes through a text as ISO 8601 writes dates and times.
struct TemporalScanner {
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  /// The byte ahead; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a digit is ahead.
  var isAtDigit: Bool { digitsAhead > 0 }

  /// How many digits are ahead.
  var digitsAhead: Int {
    var end = position
    while end < bytes.count, 0x30...0x39 ~= bytes[end] { end += 1 }
    return end - position
  }

  /// Goes over a character, if it is ahead.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Goes over a sign: −1 or 1; `nil` where there is none.
  mutating func sign() -> Int? {
    if take("-") { return -1 }
    return take("+") ? 1 : nil
  }

  /// The number of exactly so many digits, at most 18.
  mutating func number(digits: Int, _ wanted: String) throws(TemporalFault) -> Int {
    guard digitsAhead >= digits else { throw fault("expected " + wanted) }
    var number = 0
    for byte in bytes[position..<position + digits] { number = number * 10 + Int(byte - 0x30) }
    position += digits
    return number
  }

  /// A number of so many digits within a range.
  mutating func number(
    digits: Int, in range: ClosedRange<Int>, _ wanted: String
  ) throws(TemporalFault) -> Int {
    let start = position
    let number = try number(digits: digits, wanted)
    guard range.contains(number) else {
      throw TemporalFault(position: start, problem: "expected " + wanted)
    }
    return number
  }

  /// The text between brackets, which are gone over too; `nil` where none begins.
  mutating func bracketed() throws(TemporalFault) -> String? {
    let start = position
    guard take("[") else { return nil }
    while let byte = next, byte != UInt8(ascii: "]") { position += 1 }
    let text = String(decoding: bytes[start + 1..<position], as: UTF8.self)
    guard take("]") else { throw fault("expected ']' after the name of the zone") }
    return text
  }

  /// A fault at the place where the scanner is.
  func fault(_ problem: String) -> TemporalFault {
    TemporalFault(position: position, problem: problem)
  }

  /// Makes sure that nothing is left.
  func end() throws(TemporalFault) {
    guard isAtEnd else { throw fault("expected the end of the text") }
  }
}

extension TemporalScanner {
  /// `Z`, `±HH`, `±HH:MM`, `±HHMM`, and the same with seconds; `nil` where none of them begins.
  ///
  /// - Returns: Seconds east of UTC.
  mutating func offset() throws(TemporalFault) -> Int32? {
    if take("Z") || take("z") { return 0 }
    let start = position
    guard let sign = sign() else { return nil }
    var seconds = try number(digits: 2, in: 0...18, "hours of an offset from 00 to 18") * 3_600
    if take(":") || isAtDigit {
      seconds += try number(digits: 2, in: 0...59, "minutes of an offset from 00 to 59") * 60
      if take(":") || isAtDigit {
        seconds += try number(digits: 2, in: 0...59, "seconds of an offset from 00 to 59")
      }
    }
    guard seconds <= 18 * 3_600 else {
      throw TemporalFault(position: start, problem: "expected an offset from -18:00 to +18:00")
    }
    return Int32(sign * seconds)
  }

  /// An offset, a zone's name in brackets, or both; `nil` where there is neither.
  mutating func zone() throws(TemporalFault) -> (offset: Int32?, name: String?)? {
    let offset = try offset()
    let name = try bracketed()
    return offset == nil && name == nil ? nil : (offset, name)
  }
}
