package import Linguistics
package import Notation

extension JSONValue {
  /// Reads JSON.
  ///
  /// - Parameters:
  ///   - bytes: One value and nothing else.
  ///   - file: What it is called in an error.
  ///   - deepest: How many values may stand in one another.
  /// - Throws: `PipelineError` with the offset of the first wrong byte.
  package init(parsing bytes: [UInt8], file: String, deepest: Int = 64) throws(PipelineError) {
    self.init(try JSONText(bytes, file: file, deepest: deepest))
  }

  /// Takes what was read; a number that fits 64 bits and has no fraction is whole.
  private init(_ text: JSONText) {
    switch text {
    case .null: self = .null
    case .bool(let truth): self = .bool(truth)
    case .number(let digits): self = Int(digits).map { .int($0) } ?? .double(Double(digits) ?? .nan)
    case .string(let text): self = .string(text)
    case .array(let values): self = .array(values.map { JSONValue($0) })
    case .object(let entries):
      self = .object(entries.map { JSONMember($0.key, JSONValue($0.value)) })
    }
  }
}
