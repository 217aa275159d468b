/// One numbered source under a drawing.
package struct SourceNote: Hashable, Sendable {
  /// From 1, in the order of first appearance.
  package let number: Int
  package let outlet: String?
  package let title: String?
  /// The publication date in words.
  package let date: String?
  package let link: SafeLink?

  /// Takes what is known of a document; an address that is no web address gives no link.
  package init(number: Int, outlet: String?, title: String?, date: String?, url: String?) {
    self.number = number
    self.outlet = outlet
    self.title = title
    self.date = date
    link = url.flatMap { SafeLink($0) }
  }

  /// The note in one line: outlet, title in the language's quotation marks, date.
  ///
  /// - Parameter language: A language tag; French has « … », every other “…”.
  /// - Returns: What is known of the source, separated by commas.
  package func text(language: String) -> String {
    let quoted = title.map { title in
      language.hasPrefix("fr") ? "«\u{A0}\(title)\u{A0}»" : "“\(title)”"
    }
    return [outlet, quoted, date].compactMap { $0 }.joined(separator: ", ")
  }
}
