package import Chronology

/// What an article says of itself: every statement with its evidence, the strongest first.
package struct ArticleMetadata: Sendable {
  package internal(set) var titles: [MetadataStatement<String>] = []
  package internal(set) var outlets: [MetadataStatement<String>] = []
  package internal(set) var authors: [MetadataStatement<String>] = []
  /// Absolute web addresses.
  package internal(set) var urls: [MetadataStatement<String>] = []
  /// `nil` stands for a language that is neither French nor English.
  package internal(set) var languages: [MetadataStatement<Language?>] = []
  /// When it was first published, bounds included.
  package internal(set) var published: [MetadataStatement<EDTF>] = []
  /// When it was last changed.
  package internal(set) var updated: [MetadataStatement<EDTF>] = []
  /// What could not be read, or what contradicts something else; each a sentence without full stop.
  package internal(set) var notes: [String] = []

  package init() {}

  package var title: String? { titles.first?.value }
  package var outlet: String? { outlets.first?.value }
  package var author: String? { authors.first?.value }
  package var url: String? { urls.first?.value }
  package var language: Language? { languages.first?.value ?? nil }

  /// The date of publication that counts; `nil` where nothing says or bounds it.
  ///
  /// The strongest statement's; a weaker one counts where it is more exact and agrees, or where the
  /// strongest is of universal time and it says the local day.
  package var publication: MetadataStatement<EDTF>? {
    guard let strongest = published.first else { return nil }
    let first =
      strongest.isUniversal
      ? published.first { Self.isLocalDay($0, of: strongest) } ?? strongest : strongest
    return published.dropFirst().reduce(first) { best, other in
      Self.refines(other.value, best.value) ? other : best
    }
  }

  /// Puts the statements of each field in order; equal ranks keep the order of the page.
  mutating func rank() {
    func ranked<Value>(_ statements: [MetadataStatement<Value>]) -> [MetadataStatement<Value>] {
      statements.enumerated()
        .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
        .map(\.element)
    }
    titles = ranked(titles)
    outlets = ranked(outlets)
    authors = ranked(authors)
    urls = ranked(urls)
    languages = ranked(languages)
    published = ranked(published)
    updated = ranked(updated)
  }

  /// Whether a statement gives a day at most one from that of universal time.
  private static func isLocalDay(
    _ statement: MetadataStatement<EDTF>, of universal: MetadataStatement<EDTF>
  ) -> Bool {
    guard !statement.isUniversal, statement.origin < .fileName,
      let day = statement.value.exactDay, let other = universal.value.exactDay
    else { return false }
    return abs(day.distance(to: other)) <= 1
  }

  /// Whether a value lies inside another and says more.
  private static func refines(_ value: EDTF, _ other: EDTF) -> Bool {
    let (inner, outer) = (value.bounds, other.bounds)
    guard let start = inner.earliestStart.day, let end = inner.latestEnd.day,
      let first = outer.earliestStart.day, let last = outer.latestEnd.day
    else { return false }
    return first <= start && end <= last && start.distance(to: end) < first.distance(to: last)
  }
}
