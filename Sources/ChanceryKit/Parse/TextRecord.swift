package import Chronology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A text from a file of JSON lines: `{"text": "…", "id": "…", "language": "fr"}`.
///
/// Only `text` must be there. White space and control characters reach a pipeline as they are, which
/// no file of plain text promises.
package struct TextRecord: Hashable, Sendable {
  /// What its annotation is called; where the line has no `id`, `stdin:` and the line's number.
  package let id: String
  package let text: String
  package let language: Language?

  /// Takes all three.
  package init(id: String, text: String, language: Language?) {
    self.id = id
    self.text = text
    self.language = language
  }

  /// Reads a line, which is the `number`-th from 1.
  ///
  /// - Throws: A `TextRecordError` with the line's number.
  package init(line: String, number: Int) throws(TextRecordError) {
    let members: Members
    do {
      members = try JSONDecoder().decode(Members.self, from: Data(line.utf8))
    } catch DecodingError.keyNotFound {
      throw TextRecordError(line: number, reason: .noText)
    } catch DecodingError.typeMismatch(_, let context) {
      throw TextRecordError(
        line: number, reason: .notText(key: context.codingPath.last?.stringValue))
    } catch DecodingError.valueNotFound(_, let context) {
      throw TextRecordError(
        line: number, reason: .notText(key: context.codingPath.last?.stringValue))
    } catch {
      throw TextRecordError(line: number, reason: .notJSON)
    }
    if let named = members.language {
      guard let language = Language(rawValue: named) else {
        throw TextRecordError(line: number, reason: .unknownLanguage(named))
      }
      self.language = language
    } else {
      language = nil
    }
    id = members.id ?? "stdin:\(number)"
    text = members.text
  }

  private struct Members: Decodable {
    let id: String?
    let text: String
    let language: String?
  }
}

/// Why a line is no text.
package struct TextRecordError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    case notJSON
    case noText
    case notText(key: String?)
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
      case .notText(nil): "not a JSON object; write one a line, such as {\"text\": \"…\"}"
      case .notText(let key?): "\"\(key)\" must be a string"
      case .unknownLanguage(let name): "language '\(name)'; there are fr and en"
      }
    return "stdin:\(line): \(what)"
  }
}
