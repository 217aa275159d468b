package import Chronology
import Notation

/// A report as one page of HTML that refers to nothing outside of it.
package struct ReportPage {
  /// What stands above a report.
  package struct Head: Hashable, Sendable {
    package var title = ""
    package var subtitle = ""
    package var authors: [String] = []
    /// As it is written.
    package var date = ""
    /// A few sentences.
    package var abstract = ""

    /// Begins with nothing.
    package init() {}
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - markdown: The report in CommonMark, with HTML where its figures stand.
  ///   - head: What stands above.
  ///   - language: Of the report.
  /// - Returns: A whole document; the same arguments give the same bytes.
  package static func html(_ markdown: String, _ head: Head, _ language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="Chancery">
    <title>\(XMLText.escaped(head.title))</title>
    <style>
    \(ReportStyle.sheet)</style>
    </head>
    <body>
    \(header(head))<main>
    \(CommonMark.html(markdown))</main>
    </body>
    </html>

    """
  }

  private static func header(_ head: Head) -> String {
    var lines: [String] = []
    func add(_ tag: String, _ kind: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines.append("<\(tag) class=\"\(kind)\">\(XMLText.escaped(text))</\(tag)>")
    }
    add("h1", "title", head.title)
    add("p", "subtitle", head.subtitle)
    add("p", "author", head.authors.joined(separator: ", "))
    add("p", "date", head.date)
    add("p", "abstract", head.abstract)
    return lines.isEmpty ? "" : "<header>\n\(lines.joined(separator: "\n"))\n</header>\n"
  }
}
