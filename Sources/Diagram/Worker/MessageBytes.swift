/// Numbers and texts put one after the other, least significant byte first.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a number of a fixed width.
  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Adds a count or a row.
  mutating func add(count: Int) { add(UInt32(clamping: count)) }

  /// Adds all bits of a number.
  mutating func add(_ number: Double) { add(number.bitPattern) }

  /// Adds a truth value.
  mutating func add(_ isTrue: Bool) { add(UInt8(isTrue ? 1 : 0)) }

  /// Adds a number that may be missing.
  mutating func add(optional number: Double?) {
    add(number != nil)
    add(number ?? 0)
  }

  /// Adds a text with its length.
  mutating func add(_ text: String) {
    let utf8 = Array(text.utf8)
    add(count: utf8.count)
    bytes += utf8
  }
}

/// Reads what a `MessageWriter` wrote; what is too short or makes no sense is an error.
struct MessageReader {
  /// The bytes are no message of this version.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var place = 0

  /// Takes the bytes of one message.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read.
  var isAtEnd: Bool { place == bytes.count }

  /// The next number of a fixed width.
  mutating func number<Number: FixedWidthInteger>() throws(Fault) -> Number {
    let width = Number.bitWidth / 8
    guard bytes.count - place >= width else { throw Fault() }
    var number: Number = 0
    for offset in 0..<width {
      number |= Number(truncatingIfNeeded: bytes[place + offset]) << (8 * offset)
    }
    place += width
    return number
  }

  /// The next count of things that take some bytes each, of which there must be enough.
  mutating func count(ofSize size: Int) throws(Fault) -> Int {
    let count = Int(try number() as UInt32)
    guard count * size <= bytes.count - place else { throw Fault() }
    return count
  }

  /// The next row below a limit.
  mutating func row(below limit: Int) throws(Fault) -> Int {
    let row = Int(try number() as UInt32)
    guard row < limit else { throw Fault() }
    return row
  }

  /// The next number with all of its bits.
  mutating func double() throws(Fault) -> Double { Double(bitPattern: try number()) }

  /// The next truth value.
  mutating func bool() throws(Fault) -> Bool {
    let byte: UInt8 = try number()
    guard byte <= 1 else { throw Fault() }
    return byte == 1
  }

  /// The next number that may be missing.
  mutating func optionalDouble() throws(Fault) -> Double? {
    let isThere = try bool()
    let number = try double()
    return isThere ? number : nil
  }

  /// The next text.
  mutating func text() throws(Fault) -> String {
    let count = try count(ofSize: 1)
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }
}
