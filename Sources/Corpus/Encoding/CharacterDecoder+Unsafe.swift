#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// iconv, one character at a time, so that each keeps its place in the file.
@safe struct CharacterDecoder: ~Copyable {
  private let converter: iconv_t
  /// Whether what was read before says what the next bytes mean.
  private let keepsState: Bool

  /// What stands at a place of a file.
  enum Step {
    /// Some characters, mostly one, and the bytes they were written with; none for a change of state.
    case characters([UInt32], length: Int)
    /// Bytes that mean nothing.
    case bad
  }

  /// No character and no escape sequence of the encodings is longer, in bytes.
  private static let longest = 8

  /// `nil` where the system has no such decoder.
  ///
  /// - Parameters:
  ///   - name: The encoding as iconv calls it.
  ///   - keepsState: Whether escape sequences change what bytes mean.
  init?(_ name: String, keepsState: Bool) {
    // SAFETY: both names are strings that outlive the call.
    let opened = unsafe iconv_open("UTF-32LE", name)
    // iconv_open(3): a failure is the pointer −1.
    guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else { return nil }
    unsafe converter = opened
    self.keepsState = keepsState
  }

  deinit {
    // SAFETY: opened in `init` and owned by this value alone.
    _ = unsafe iconv_close(converter)
  }

  /// Decodes what stands at a place: the shortest run of bytes that means something.
  func step(_ file: [UInt8], at start: Int, end: Int) -> Step {
    for length in 1...Self.longest where start + length <= end {
      var input = (0..<length).map { CChar(bitPattern: file[start + $0]) }
      var output = [CChar](repeating: 0, count: 16)
      var (left, room) = (input.count, output.count)
      // SAFETY: the pointers and counts are those of two arrays that are borrowed for the call.
      unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var to = output.baseAddress
          _ = unsafe iconv(converter, &from, &left, &to, &room)
          // A letter that waits for the accent after it is given out alone.
          if left == 0, room == output.count, !keepsState {
            _ = unsafe iconv(converter, nil, nil, &to, &room)
          }
        }
      }
      // What is incomplete is left where it is; a longer run may be whole.
      guard left == 0 else { continue }
      let bytes = output.prefix(output.count - room).map { UInt32(UInt8(bitPattern: $0)) }
      let scalars = stride(from: 0, to: bytes.count - 3, by: 4).map { index in
        bytes[index] | bytes[index + 1] << 8 | bytes[index + 2] << 16 | bytes[index + 3] << 24
      }
      return .characters(scalars, length: length)
    }
    return .bad
  }
}
