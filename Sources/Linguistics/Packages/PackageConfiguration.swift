/// What `config.cfg` of a package says: sections of keys with JSON values.
struct PackageConfiguration {
  static let file = "config.cfg"
  private var values: [String: JSONText] = [:]

  init(_ bytes: [UInt8]) throws(PipelineError) {
    var section = ""
    var offset = 0
    for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
      defer { offset += line.count + 1 }
      let text = line.trimmed
      if text.isEmpty || text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: ";") {
        continue
      }
      if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
        section = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
        continue
      }
      guard let sign = text.firstIndex(of: UInt8(ascii: "=")) else {
        throw PipelineError(
          file: Self.file, reason: .malformed("expected 'key = value'", offset: offset))
      }
      let key = String(decoding: text[..<sign].trimmed, as: UTF8.self)
      let written = text[text.index(after: sign)...].trimmed
      // A value that points to another one, such as `${paths.train}`, is not JSON; none is needed.
      values[section + "." + key] =
        written.starts(with: "${".utf8)
        ? .string(String(decoding: written, as: UTF8.self))
        : try JSONText(Array(written), file: Self.file)
    }
  }

  /// The value of a key, its section's name in front: `nlp.lang`.
  subscript(_ name: String) -> JSONText? { values[name] }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }
    let front = drop(while: blank)
    guard let last = front.lastIndex(where: { !blank($0) }) else { return front }
    return front[...last]
  }
}
