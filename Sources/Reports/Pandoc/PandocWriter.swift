package import Notation

/// Writes what stands in the place of blocks and citations as elements of Pandoc's document.
package struct PandocWriter {
  private typealias Element = PandocElement
  private let words: ReportWords
  /// Whether there is a block `Figure`: since version 1.23 of the document's types.
  private let hasFigures: Bool

  /// Takes the version of the document's types, such as `[1, 22, 2, 1]`.
  package init(version: [Int], _ words: ReportWords) {
    self.words = words
    hasFigures = !version.lexicographicallyPrecedes([1, 23])
  }

  /// A part of a report as blocks.
  ///
  /// - Parameters:
  ///   - part: What it is.
  ///   - caption: The caption of the block, as inline elements; `nil` for the part's own.
  ///   - level: Of the title of a list of sources, from 1.
  /// - Returns: One block or several.
  package func blocks(
    of part: ReportPart, caption: [JSONValue]? = nil, level: Int = 1
  ) -> [JSONValue] {
    switch part {
    case .figure(let figure): [block(of: figure, caption)]
    case .table(let table): [block(of: table, caption)]
    case .sources(let sources): blocks(of: sources, level)
    case .fault(let why): [Element.paragraph(inlines(ofFault: why))]
    }
  }

  /// A footnote, behind the headlines where the text itself cites.
  ///
  /// - Parameters:
  ///   - note: What is cited.
  ///   - citation: Where it is cited, with the words around it.
  /// - Returns: The note, or its words where the citation stands in one.
  package func inlines(
    of note: ReportNote, _ citation: PandocCitation
  ) -> [JSONValue] {
    let ours = citation.items.filter { ReportCitation.id(ofKey: $0.key) != nil }
    var text: [JSONValue] = []
    for (item, affix) in zip(note.items, ours) {
      if !text.isEmpty {
        text += [Element.space, Element.element("Str", .string("–")), Element.space]
      }
      let suffix = affix.suffix.drop {
        $0 == Element.element("Str", .string(",")) || $0 == Element.space
      }
      text += affix.prefix + (affix.prefix.isEmpty ? [] : [Element.space])
      text += inlines(item.runs)
      text += (suffix.isEmpty ? [] : [Element.space]) + suffix
    }
    let headlines = Element.words(note.items.map(\.headline).joined(separator: ", "))
    guard citation.isInNote else {
      return (citation.isInText ? headlines : citation.rest.map { [$0] } ?? []) + [
        Element.note(text)
      ]
    }
    let gap = [Element.element("Str", .string(".")), Element.space]
    return (citation.isInText ? headlines + gap : citation.rest.map { [$0, Element.space] } ?? [])
      + text
  }

  /// A reference to a figure or table: its number, or LaTeX that finds it.
  package func inlines(ofReference label: ReportLabel) -> [JSONValue] {
    switch label {
    case .words(let text, let id): [Element.link(Element.words(text), to: "#" + id)]
    case .latex(let command):
      [Element.element("RawInline", JSONValue(["latex", command]))]
    }
  }

  /// What stands where a citation names nothing.
  package func inlines(ofFault why: String) -> [JSONValue] {
    [Element.element("Strong", .array(Element.words(words.fault(why))))]
  }

  private func block(of figure: ReportFigure, _ caption: [JSONValue]?) -> JSONValue {
    var text = label(figure.number.map(words.figure)) + (caption ?? Element.words(figure.caption))
    if !figure.note.isEmpty { text.append(Element.note(inlines(figure.note))) }
    let path = if case .file(let path) = figure.picture { path } else { "" }
    let size = ("width", "\(MarkdownWriter.number(figure.widthInMillimeters))mm")
    if hasFigures {
      // Here the words of the image itself are what it shows, and the caption is the figure's.
      let image = Element.element(
        "Image",
        .array([
          Element.attributes("", [], [size, ("alt", figure.alt)]),
          .array(Element.words(figure.alt)), JSONValue([path, ""]),
        ]))
      return Element.element(
        "Figure",
        .array([
          Element.attributes(figure.id), .array([.null, .array([plain(text)])]),
          .array([plain([image])]),
        ]))
    }
    let image = Element.element(
      "Image",
      .array([
        Element.attributes(figure.id, [], [size, ("alt", figure.alt), ("fig-alt", figure.alt)]),
        .array(text), JSONValue([path, "fig:"]),
      ]))
    return Element.paragraph([image])
  }

  private func plain(_ inlines: [JSONValue]) -> JSONValue {
    Element.element("Plain", .array(inlines))
  }

  private func label(_ text: String?) -> [JSONValue] {
    guard let text else { return [] }
    return [Element.element("Strong", .array(Element.words(text))), Element.space]
  }

  private func block(of table: ReportTable, _ caption: [JSONValue]?) -> JSONValue {
    let text = label(table.number.map(words.table)) + (caption ?? Element.words(table.caption))
    func row(_ cells: [[JSONValue]]) -> JSONValue {
      .array([
        Element.attributes(),
        .array(
          cells.map { inlines in
            .array([
              Element.attributes(), Element.element("AlignDefault"), .int(1), .int(1),
              .array(inlines.isEmpty ? [] : [plain(inlines)]),
            ])
          }),
      ])
    }
    let total = Double(table.widths.reduce(0, +))
    let columns = zip(table.columns, table.widths).map { column, width -> JSONValue in
      .array([
        Element.element(column.isNumeric ? "AlignRight" : "AlignLeft"),
        Element.element("ColWidth", .double(Double(width) / total)),
      ])
    }
    let heading = row(table.columns.map { Element.words($0.heading) })
    let rows = table.rows.map { row($0.map(inlines)) }
    let body = JSONValue.array([Element.attributes(), .int(0), .array([]), .array(rows)])
    let block = Element.element(
      "Table",
      .array([
        Element.attributes(), .array([.null, .array(text.isEmpty ? [] : [plain(text)])]),
        .array(columns), .array([Element.attributes(), .array([heading])]), .array([body]),
        .array([Element.attributes(), .array([])]),
      ]))
    guard !table.id.isEmpty else { return block }
    return Element.element("Div", .array([Element.attributes(table.id), .array([block])]))
  }

  private func blocks(of sources: ReportSources, _ level: Int) -> [JSONValue] {
    let heading = Element.element(
      "Header",
      .array([
        .int(level), Element.attributes("sources", ["unnumbered"]),
        .array(Element.words(words.sources)),
      ]))
    let items = sources.documents.enumerated().map { place, runs -> JSONValue in
      let anchor = Element.element(
        "Span", .array([Element.attributes("source-\(place + 1)"), .array([])]))
      return .array([plain([anchor] + inlines(runs))])
    }
    let list = Element.element(
      "OrderedList",
      .array([
        .array([.int(1), Element.element("Decimal"), Element.element("Period")]), .array(items),
      ]))
    return [heading, Element.paragraph(Element.words(sources.state))]
      + (items.isEmpty ? [] : [list])
  }

  private func inlines(_ runs: [ReportRun]) -> [JSONValue] {
    Element.joined(
      runs.flatMap { run in
        switch run {
        case .plain(let text): Element.words(text)
        case .strong(let text): [Element.element("Strong", .array(Element.words(text)))]
        case .source(let number):
          [Element.link(Element.words("\(number)"), to: "#source-\(number)")]
        case .link(let text, let address): [Element.link(Element.words(text), to: address)]
        }
      })
  }
}
