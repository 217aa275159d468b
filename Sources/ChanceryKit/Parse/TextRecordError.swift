/// Why a line is no text.
package struct TextRecordError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    case notJSON
    case noText
    case notText(key: String)
    case notOffsets(key: String)
    case notNames
    /// An offset that is no place in the text.
    case outside(key: String, Int)
    case unknownLanguage(String)
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  /// What is wrong, where, and how to mend it.
  package var description: String {
    let what =
      switch reason {
      case .notJSON: "not a JSON object; write one a line, such as {\"text\": \"…\"}"
      case .noText: "the object has no \"text\""
      case .notText(let key): "\"\(key)\" must be a string"
      case .notOffsets(let key): "\"\(key)\" must be a list of UTF-8 offsets, such as [0, 17]"
      case .notNames:
        "\"names\" must be a list such as [{\"start\": 0, \"end\": 5, \"type\": \"LOC\"}]"
      case .outside(let key, let offset):
        "\"\(key)\": the offset \(offset) is no place in the text; count its UTF-8 bytes from 0"
      case .unknownLanguage(let name): "language '\(name)'; there are fr and en"
      }
    return "stdin:\(line): \(what)"
  }
}
