package import Notation

/// A document as Pandoc hands it to a filter.
///
/// Elements that are not replaced stay as they are, known or not.
///
/// Source: *Pandoc filters*; *pandoc-types* 1.22 and 1.23, `Text.Pandoc.Definition`.
package struct PandocDocument: Sendable {
  private let root: [JSONMember]
  /// The version of the document's types, such as `[1, 22, 2, 1]`.
  package let version: [Int]

  /// Takes what Pandoc wrote.
  ///
  /// - Throws: `PandocDocumentError` where it is no document of a version from 1.20 on.
  package init(_ json: JSONValue) throws(PandocDocumentError) {
    guard case .object(let members) = json, case .array(let numbers) = json["pandoc-api-version"],
      case .array = json["blocks"]
    else { throw .noDocument }
    version = numbers.compactMap { if case .int(let number) = $0 { number } else { nil } }
    guard !version.lexicographicallyPrecedes([1, 20]) else { throw .tooOld(version) }
    root = members
  }

  /// A value of the metadata as text, such as that of `["chancery", "dossier"]`; `nil` where there is
  /// none.
  package func metadata(_ path: [String]) -> String? {
    guard var value = member("meta") else { return nil }
    for (depth, key) in path.enumerated() {
      let map = depth == 0 ? value : value["c"]
      guard let next = map?[key] else { return nil }
      value = next
    }
    return Self.text(of: value)
  }

  /// The least level of its titles, from 1; 1 where it has none.
  package var topLevel: Int {
    guard case .array(let blocks) = member("blocks") else { return 1 }
    let levels = blocks.compactMap { block -> Int? in
      guard block["t"] == .string("Header"), case .array(let parts) = block["c"],
        case .int(let level) = parts.first
      else { return nil }
      return level
    }
    return levels.min() ?? 1
  }

  /// The document with other elements in some places, visited in the order of the text.
  ///
  /// - Parameters:
  ///   - block: What stands in the place of a block of class `chancery`.
  ///   - citation: What stands in the place of a citation that names something of ours; `nil` leaves
  ///     it.
  /// - Returns: The document with all that stays.
  package func replacing(
    block: @escaping (PandocBlock) -> [JSONValue],
    citation: @escaping (PandocCitation) -> [JSONValue]?
  ) -> PandocDocument {
    let walk = PandocWalk(block: block, citation: citation)
    return PandocDocument(
      root: root.map { member in
        member.key == "blocks" ? JSONMember("blocks", walk.replaced(member.value)) : member
      }, version: version)
  }

  /// The blocks of class `chancery`, in the order of the text.
  package var blocks: [PandocBlock] {
    var found: [PandocBlock] = []
    _ = replacing { block in
      found.append(block)
      return []
    } citation: { _ in
      nil
    }
    return found
  }

  /// Words as inline elements.
  package static func words(_ text: String) -> [JSONValue] { PandocElement.words(text) }

  /// The document with more blocks at its end.
  package func appending(_ more: [JSONValue]) -> PandocDocument {
    PandocDocument(
      root: root.map { member in
        guard member.key == "blocks", case .array(let blocks) = member.value else { return member }
        return JSONMember("blocks", .array(blocks + more))
      }, version: version)
  }

  /// The document, as Pandoc reads it.
  package var json: JSONValue { .object(root) }

  private init(root: [JSONMember], version: [Int]) {
    self.root = root
    self.version = version
  }

  private func member(_ key: String) -> JSONValue? { root.first { $0.key == key }?.value }

  /// The words of an element and all in it.
  static func text(of value: JSONValue) -> String {
    switch value {
    case .array(let values): return values.map(text).joined()
    case .object:
      switch value["t"] {
      case .string("Str"), .string("MetaString"):
        if case .string(let text) = value["c"] { return text }
        return ""
      case .string("Space"), .string("SoftBreak"), .string("LineBreak"): return " "
      case .string("MetaBool"): return value["c"] == .bool(true) ? "true" : "false"
      case .string("Code"), .string("Math"), .string("RawInline"):
        if case .array(let parts) = value["c"], case .string(let text) = parts.last { return text }
        return ""
      default: return value["c"].map(text) ?? ""
      }
    case .null, .bool, .int, .double, .string: return ""
    }
  }
}

/// Why what a filter was given is no document.
package enum PandocDocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  case noDocument
  case tooOld([Int])

  package var description: String {
    switch self {
    case .noDocument:
      "standard input: no document of Pandoc; run 'pandoc --filter', or write one with 'pandoc -t json'"
    case .tooOld(let version):
      "standard input: written by a Pandoc whose types have version "
        + version.map(String.init).joined(separator: ".") + "; 1.20 (Pandoc 2.8) or later is needed"
    }
  }
}
