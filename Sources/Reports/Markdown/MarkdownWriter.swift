import Notation

/// Writes what stands in the place of blocks and citations as Markdown.
///
/// Footnotes are gathered and stand at the end of the report.
package struct MarkdownWriter {
  /// Who reads the Markdown.
  package enum Dialect: Sendable {
    /// Pandoc and Quarto, with attributes and divs.
    case pandoc
    /// CommonMark with tables and footnotes; figures are HTML.
    case page
  }

  private let dialect: Dialect
  private let words: ReportWords
  private var notes: [String] = []

  /// Begins with no footnote.
  package init(_ dialect: Dialect, _ words: ReportWords) {
    self.dialect = dialect
    self.words = words
  }

  /// A part of a report as a paragraph of its own.
  ///
  /// - Parameters:
  ///   - part: What it is.
  ///   - caption: The caption of the block, as Markdown; `nil` for the part's own.
  ///   - level: Of the title of a list of sources, from 1.
  /// - Returns: Markdown without a line feed at its end.
  package mutating func text(
    of part: ReportPart, caption: String? = nil, level: Int = 1
  ) -> String {
    switch part {
    case .figure(let figure): text(of: figure, caption)
    case .table(let table): text(of: table, caption)
    case .sources(let sources): text(of: sources, level)
    case .fault(let why): text(ofFault: why)
    }
  }

  /// The footnotes of all that was written, in their order.
  package var footnotes: String {
    notes.enumerated().map { "[^chancery-\($0 + 1)]: \($1)\n" }.joined(separator: "\n")
  }

  /// A footnote's mark; the note stands at the end.
  ///
  /// - Parameters:
  ///   - note: What is cited.
  ///   - citation: Where it is cited, with the words around it.
  /// - Returns: The mark, behind the headlines where the text itself cites.
  package mutating func text(of note: ReportNote, _ citation: ReportCitation) -> String {
    let ours = citation.items.filter { $0.id != nil }
    let others = citation.items.filter { $0.id == nil }
    let texts = zip(note.items, ours).map { item, place in
      [place.prefix, text(item.runs), String(place.suffix.drop { $0 == "," }.trimmed)]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    let footnote = texts.joined(separator: " – ")
    let behind = citation.isInNote ? footnote : mark(of: footnote)
    let headlines = note.items.map { MarkdownText.escaped($0.headline) }.joined(separator: ", ")
    let rest = others.map { item -> String in
      let isWord = item.suffix.first.map { $0.isLetter || $0.isNumber } ?? false
      return [item.prefix, "@" + item.key].filter { !$0.isEmpty }.joined(separator: " ")
        + (isWord ? " " : "") + item.suffix
    }.joined(separator: "; ")
    let gap = citation.isInNote && citation.isInText ? ". " : ""
    return (citation.isInText ? headlines : rest.isEmpty ? "" : "[\(rest)]") + gap + behind
  }

  /// A reference to a figure or table: its number, or LaTeX that finds it.
  package func text(ofReference label: ReportLabel) -> String {
    switch label {
    case .words(let text, let id): "[\(MarkdownText.escaped(text))](#\(id))"
    case .latex(let command): "`\(command)`{=latex}"
    }
  }

  private mutating func mark(of note: String) -> String {
    notes.append(note)
    return "[^chancery-\(notes.count)]"
  }

  private mutating func text(of figure: ReportFigure, _ caption: String?) -> String {
    let label = figure.number.map { "**\(words.figure($0))** " } ?? ""
    var legend = label + (caption ?? MarkdownText.escaped(figure.caption))
    if !figure.note.isEmpty { legend += mark(of: text(figure.note)) }
    switch dialect {
    case .pandoc:
      let id = figure.id.isEmpty ? "" : "#\(figure.id) "
      let alt = MarkdownText.attribute(figure.alt)
      let size = "width=\(Self.number(figure.widthInMillimeters))mm"
      return "![\(legend)](\(address(figure.picture))){\(id)\(size) alt=\(alt) fig-alt=\(alt)}"
    case .page:
      return """
        <figure\(Self.attribute("id", figure.id))>
        \(Self.element(figure))
        <figcaption>

        \(legend)

        </figcaption>
        </figure>
        """
    }
  }

  private func address(_ picture: ReportFigure.Picture) -> String {
    guard case .file(let path) = picture else { return "" }
    let isPlain = path.utf8.allSatisfy { 0x21..<0x7f ~= $0 && $0 != 0x28 && $0 != 0x29 }
    return isPlain ? path : "<\(path.inOneLine().replacing(">", with: "%3E"))>"
  }

  /// The drawing as an element of a page, in lines none of which is blank.
  private static func element(_ figure: ReportFigure) -> String {
    switch figure.picture {
    case .svg(let svg): return "<div>\n\(svg.trimmedLineFeeds)\n</div>"
    case .file(let path):
      let width = number(figure.widthInMillimeters)
      return "<img src=\"\(XMLText.escaped(path))\" alt=\"\(XMLText.escaped(figure.alt))\" "
        + "style=\"width: \(width)mm\">"
    }
  }

  private mutating func text(of table: ReportTable, _ caption: String?) -> String {
    let label = table.number.map { "**\(words.table($0))** " } ?? ""
    let legend = label + (caption ?? MarkdownText.escaped(table.caption))
    let grid = rows(of: table)
    switch dialect {
    case .pandoc:
      let text = legend.isEmpty ? grid : grid + "\n\n: \(legend)"
      return table.id.isEmpty ? text : "::: {#\(table.id)}\n\n\(text)\n\n:::"
    case .page:
      let id = Self.attribute("id", table.id)
      let head = legend.isEmpty ? "" : "<figcaption>\n\n\(legend)\n\n</figcaption>\n"
      return "<figure class=\"table\"\(id)>\n\(head)\n\(grid)\n\n</figure>"
    }
  }

  private func rows(of table: ReportTable) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rules = zip(table.columns, table.widths).map { column, width in
      let dashes = String(repeating: "-", count: width - 1)
      return column.isNumeric ? dashes + ":" : ":" + dashes
    }
    let heading = row(table.columns.map { MarkdownText.escaped($0.heading) })
    let rows = table.rows.map { row($0.map { text($0) }) }
    return ([heading, "|" + rules.joined(separator: "|") + "|"] + rows).joined(separator: "\n")
  }

  private func text(of sources: ReportSources, _ level: Int) -> String {
    let sign = String(repeating: "#", count: level)
    let heading = MarkdownText.escaped(words.sources)
    let title =
      dialect == .pandoc ? "\(sign) \(heading) {#sources .unnumbered}" : "\(sign) \(heading)"
    let list = sources.documents.enumerated().map { place, runs in
      "\(place + 1). \(anchor("source-\(place + 1)"))\(text(runs))"
    }
    return
      ([title, MarkdownText.escaped(sources.state)]
      + (list.isEmpty ? [] : [list.joined(separator: "\n")])).joined(separator: "\n\n")
  }

  private func anchor(_ id: String) -> String {
    dialect == .pandoc ? "[]{#\(id)}" : "<span id=\"\(id)\"></span>"
  }

  private func text(ofFault why: String) -> String {
    "**\(MarkdownText.escaped(words.fault(why)))**"
  }

  private func text(_ runs: [ReportRun]) -> String {
    runs.map { run in
      switch run {
      case .plain(let text): MarkdownText.escaped(text)
      case .strong(let text): "**\(MarkdownText.escaped(text))**"
      case .source(let number): "[\(number)](#source-\(number))"
      case .link(let text, let address):
        "[\(MarkdownText.escaped(text))](<\(MarkdownText.address(address))>)"
      }
    }.joined()
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : " \(name)=\"\(XMLText.escaped(value))\""
  }

  /// A length without a fraction that says nothing.
  static func number(_ length: Double) -> String {
    length == length.rounded() ? "\(Int(length))" : "\(length)"
  }
}

extension String {
  /// Without line feeds at its end and without blank lines inside, at which Markdown begins again.
  fileprivate var trimmedLineFeeds: String {
    split(separator: "\n", omittingEmptySubsequences: true).filter { !$0.trimmed.isEmpty }
      .joined(separator: "\n")
  }
}
