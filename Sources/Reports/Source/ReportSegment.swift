/// One piece of a report's text.
package enum ReportSegment: Hashable, Sendable {
  /// What is handed on as it stands.
  case text(String)
  case block(ReportBlock)
  case citation(ReportCitation)
  /// A reference to a figure or table, such as `@fig-russia`.
  case reference(ReportReference)

  /// The text of the file that it stands for.
  package var raw: String {
    switch self {
    case .text(let text): text
    case .block(let block): block.raw
    case .citation(let citation): citation.raw
    case .reference(let reference): reference.raw
    }
  }
}

/// A block of class `chancery`: what is to be drawn or listed in its place.
package struct ReportBlock: Hashable, Sendable {
  /// What it asks for, or why that cannot be read.
  package let attributes: Result<AttributeList, AttributeError>
  /// What stands inside, without the fences: of a code block a query, of a div the caption.
  package let body: String
  /// Whether it is a code block.
  package let isCode: Bool
  /// From 1.
  package let line: Int
  /// As it stands in the file, with its fences.
  package let raw: String
}

/// A reference to a figure or table by its id, as Quarto writes it: `@fig-russia` or `[@fig-russia]`.
package struct ReportReference: Hashable, Sendable {
  /// Without `@`.
  package let id: String
  /// As it stands in the file.
  package let raw: String

  /// Whether a key names a figure or a table.
  package static func isOne(_ key: String) -> Bool {
    key.hasPrefix("fig-") || key.hasPrefix("tbl-")
  }
}

/// A citation such as `[see @chancery:event:paris-summit-2026; @chancery:7cf2]`.
package struct ReportCitation: Hashable, Sendable {
  /// One thing that is cited.
  package struct Item: Hashable, Sendable {
    /// The words before, as Markdown.
    package let prefix: String
    /// Without `@`.
    package let key: String
    /// The words behind, as Markdown.
    package let suffix: String

    /// The id in the dossier; `nil` where it cites something else.
    package var id: String? { ReportCitation.id(ofKey: key) }
  }

  package let items: [Item]
  /// Whether it stands in the text itself, without brackets.
  package let isInText: Bool
  /// Whether it stands in a footnote already.
  package let isInNote: Bool
  /// From 1.
  package let line: Int
  /// As it stands in the file.
  package let raw: String

  /// The id in the dossier that a citation's key names: what follows `chancery:`.
  package static func id(ofKey key: String) -> String? {
    key.hasPrefix("chancery:") ? String(key.dropFirst("chancery:".count)) : nil
  }
}
