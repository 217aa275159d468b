package import Chronology
package import Linguistics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A text from a file of JSON lines: `{"text": "…", "id": "…", "language": "fr"}`.
///
/// Only `text` must be there. White space and control characters reach a pipeline as they are, which
/// no file of plain text promises. What is known beforehand may be said in UTF-8 offsets: `starts`
/// and `noStarts` list words at which a sentence starts or does not, `names` has objects with
/// `start`, `end` and `type`; without a type, no name is found there.
package struct TextRecord: Hashable, Sendable {
  /// What its annotation is called; where the line has no `id`, `stdin:` and the line's number.
  package let id: String
  package let text: String
  package let language: Language?
  /// UTF-8 offsets of words at which a sentence starts.
  package let starts: [Int]
  /// UTF-8 offsets of words at which no sentence starts.
  package let noStarts: [Int]
  package let names: [KnownName]

  /// Takes them all.
  package init(
    id: String, text: String, language: Language?, starts: [Int] = [], noStarts: [Int] = [],
    names: [KnownName] = []
  ) {
    self.id = id
    self.text = text
    self.language = language
    self.starts = starts
    self.noStarts = noStarts
    self.names = names
  }

  /// Reads a line, which is the `number`-th from 1.
  ///
  /// - Throws: A `TextRecordError` with the line's number.
  package init(line: String, number: Int) throws(TextRecordError) {
    let members = try Members(line: line, number: number)
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
    starts = members.starts ?? []
    noStarts = members.noStarts ?? []
    let count = members.text.utf8.count
    for (key, offsets) in [("starts", starts), ("noStarts", noStarts)] {
      for offset in offsets where !(0..<count).contains(offset) {
        throw TextRecordError(line: number, reason: .outside(key: key, offset))
      }
    }
    var names: [KnownName] = []
    for name in members.names ?? [] {
      guard name.start >= 0, name.start < name.end, name.end <= count else {
        let offset = (0..<count).contains(name.start) ? name.end : name.start
        throw TextRecordError(line: number, reason: .outside(key: "names", offset))
      }
      names.append(
        KnownName(byteRange: name.start..<name.end, type: name.type.map { NameType($0) }))
    }
    self.names = names
  }

  /// How the text is read, with what is known of it.
  func options(isExact: Bool) -> AnnotationOptions {
    var options: AnnotationOptions = isExact ? .exact : .article
    options.sentenceStarts = starts
    options.noSentenceStarts = noStarts
    options.names = names
    return options
  }

  /// The line as JSON has it.
  private struct Members: Decodable {
    struct Name: Decodable {
      let start: Int
      let end: Int
      let type: String?
    }

    let id: String?
    let text: String
    let language: String?
    let starts: [Int]?
    let noStarts: [Int]?
    let names: [Name]?

    init(line: String, number: Int) throws(TextRecordError) {
      do {
        self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
      } catch let error as DecodingError {
        throw TextRecordError(line: number, reason: Self.reason(of: error))
      } catch {
        throw TextRecordError(line: number, reason: .notJSON)
      }
    }

    private static func reason(of error: DecodingError) -> TextRecordError.Reason {
      let path: [any CodingKey]
      switch error {
      case .keyNotFound(let key, let context) where context.codingPath.isEmpty:
        return key.stringValue == "text" ? .noText : .notJSON
      case .keyNotFound(_, let context): path = context.codingPath
      case .typeMismatch(_, let context), .valueNotFound(_, let context): path = context.codingPath
      case .dataCorrupted(let context): path = context.codingPath
      @unknown default: path = []
      }
      switch path.first?.stringValue {
      case nil: return .notJSON
      case let key? where key == "starts" || key == "noStarts": return .notOffsets(key: key)
      case "names": return .notNames
      case let key?: return .notText(key: key)
      }
    }
  }
}
