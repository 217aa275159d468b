/// Where an article says something of itself; of two that contradict each other, the earlier counts.
package enum MetadataOrigin: Int, CaseIterable, Comparable, Sendable {
  case manifest, frontMatter, canonicalLink, structuredData, meta, microdata, markedTime, label
  case heading, lead, dateline, markedText, address, unspecificMeta, fileName, titleElement, byline,
    firstTime, attribute
  case belowBody, bodyText, host, sourceList, lastUpdate

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// How a note names it, without an article of its own where it is a proper name.
  package var wording: String {
    switch self {
    case .manifest: "the manifest"
    case .frontMatter: "the front matter"
    case .structuredData: "JSON-LD"
    case .meta: "a meta element"
    case .microdata: "microdata"
    case .markedTime: "a time element marked as the date"
    case .label: "a labelled line"
    case .canonicalLink: "the canonical link"
    case .heading: "the heading"
    case .lead: "a line beside the title"
    case .dateline: "the dateline"
    case .markedText: "a text marked as a date"
    case .unspecificMeta: "a meta element that says only 'date'"
    case .address: "the web address"
    case .fileName: "the file's name"
    case .titleElement: "the title element"
    case .byline: "the byline"
    case .firstTime: "the first time element"
    case .belowBody: "a date below the text"
    case .attribute: "the page's language attribute"
    case .bodyText: "the words of the text"
    case .host: "the web address's host"
    case .sourceList: "the latest of its sources"
    case .lastUpdate: "its last update"
    }
  }
}

/// One thing that an article says of itself, and where.
package struct MetadataStatement<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let origin: MetadataOrigin
  /// The words that say it, as they stand there.
  package let quote: String
  /// Whether a date is that of universal time, so that the day where it was published may be the
  /// one before or after.
  package let isUniversal: Bool

  package init(
    _ value: Value, _ origin: MetadataOrigin, quote: String, isUniversal: Bool = false
  ) {
    self.isUniversal = isUniversal
    self.value = value
    self.origin = origin
    self.quote = quote
  }
}
