extension TextDecoder {
  /// Decodes bytes by the encoding that their file declares.
  ///
  /// - Returns: False where so many of them mean nothing there that the file must be in another.
  mutating func decode(
    _ bytes: ArraySlice<UInt8>, declaredAs encoding: TextEncoding
  ) throws(DecodedText.Refusal) -> Bool {
    let hasStates = encoding == .iso2022JP
    guard let name = encoding.iconvName,
      let decoder = CharacterDecoder(name, keepsState: hasStates)
    else {
      throw .noDecoder(byte: bytes.startIndex, encoding: encoding)
    }
    let before = self
    self.encoding = encoding
    let file = Array(bytes)
    output.reserveCapacity(file.count + file.count / 2)
    // Pairs of bytes come again and again.
    var known: [UInt32] = Array(repeating: 0, count: hasStates ? 0 : 1 << 16)
    var (position, good, bad) = (0, 0, 0)
    while position < file.count {
      let end = hasStates ? position : file[position...].firstIndex { $0 >= 0x80 } ?? file.count
      append(file[position..<end], verbatim: bytes.startIndex + position)
      position = end
      guard position < file.count else { break }
      let pair =
        position + 1 < file.count ? Int(file[position]) << 8 | Int(file[position + 1]) : 0
      if !known.isEmpty, known[pair] != 0 {
        append(scalar: known[pair], for: bytes.startIndex + position, length: 2)
        position += 2
        good += 1
        continue
      }
      let place = bytes.startIndex + position
      switch decoder.step(file, at: position, end: file.count) {
      case .characters(let scalars, let length):
        for scalar in scalars { append(scalar: scalar, for: place, length: length) }
        if scalars.count == 1, length == 2, !known.isEmpty { known[pair] = scalars[0] }
        position += length
        good += 1
      case .bad:
        if firstBadByte == nil { firstBadByte = place }
        append(scalar: 0xfffd, for: place, length: 1)
        position += 1
        bad += 1
      }
    }
    guard bad * 10 > good else { return true }
    self = before
    return false
  }

  private mutating func append(scalar: UInt32, for place: Int, length: Int) {
    let isText = scalar > 0 && scalar < 0x11_0000 && !(0xd800...0xdfff).contains(scalar)
    append(scalar: isText ? scalar : 0xfffd, for: place..<(place + length))
  }
}
