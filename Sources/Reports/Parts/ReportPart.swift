import Notation

/// What stands in a report in the place of a block.
package enum ReportPart: Hashable, Sendable {
  case figure(ReportFigure)
  case table(ReportTable)
  case sources(ReportSources)
  /// What could not be made; the report says so in its place.
  case fault(String)
}

/// By what the text refers to a figure or table.
package enum ReportLabel: Hashable, Sendable {
  /// « figure 2 », which leads to an id.
  case words(String, id: String)
  /// A command of LaTeX, which counts by itself.
  case latex(String)
}

/// A drawing with what a reader needs to check it.
package struct ReportFigure: Hashable, Sendable {
  /// How the drawing gets into the report.
  package enum Picture: Hashable, Sendable {
    /// A file, as the report refers to it.
    case file(String)
    /// The text of an SVG, which becomes part of the page.
    case svg(String)
  }

  /// By which the text refers to it, such as `fig-timeline`; empty for none.
  package let id: String
  /// Where the format does not number figures itself.
  package let number: Int?
  /// Where the block gives none.
  package let caption: String
  /// What it shows, in sentences in one line, for those who cannot see it.
  package let alt: String
  package let widthInMillimeters: Double
  package let picture: Picture
  /// The footnote behind the caption: its sources, under the numbers that the drawing bears.
  package let note: [ReportRun]

  /// Takes every property.
  package init(
    id: String, number: Int?, caption: String, alt: String, widthInMillimeters: Double,
    picture: Picture, note: [ReportRun]
  ) {
    self.id = id
    self.number = number
    self.caption = caption
    self.alt = alt.inOneLine()
    self.widthInMillimeters = widthInMillimeters
    self.picture = picture
    self.note = note
  }
}

/// Rows under headings.
package struct ReportTable: Hashable, Sendable {
  /// One column.
  package struct Column: Hashable, Sendable {
    package let heading: String
    /// Numbers stand at the right.
    package let isNumeric: Bool
    /// Its share of the page's width, from 0 to 1.
    package let share: Double

    /// Takes every property.
    package init(heading: String, isNumeric: Bool, share: Double) {
      self.heading = heading
      self.isNumeric = isNumeric
      self.share = share
    }
  }

  /// By which the text refers to it, such as `tbl-visits`; empty for none.
  package let id: String
  /// Where the format does not number tables itself.
  package let number: Int?
  /// Where the block gives none; may be empty.
  package let caption: String
  /// At least one.
  package let columns: [Column]
  /// Each with as many cells as there are columns.
  package let rows: [[[ReportRun]]]

  /// The widths of the columns in letters of a page, which Markdown can tell.
  var widths: [Int] { columns.map { max(3, Int(($0.share * 80).rounded())) } }

  /// Takes every property.
  package init(
    id: String, number: Int?, caption: String, columns: [Column], rows: [[[ReportRun]]]
  ) {
    self.id = id
    self.number = number
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// The list of the documents that a report refers to.
package struct ReportSources: Hashable, Sendable {
  /// The state of the dossier, in a sentence.
  package let state: String
  /// The documents, the first with number 1.
  package let documents: [[ReportRun]]

  /// Takes every property.
  package init(state: String, documents: [[ReportRun]]) {
    self.state = state
    self.documents = documents
  }
}

/// What stands in the place of a citation.
package struct ReportNote: Hashable, Sendable {
  /// One thing that is cited, and what it rests on.
  package struct Item: Hashable, Sendable {
    /// Its headline, for a citation in the text itself.
    package let headline: String
    /// The footnote.
    package let runs: [ReportRun]

    /// Takes both.
    package init(headline: String, runs: [ReportRun]) {
      self.headline = headline
      self.runs = runs
    }
  }

  /// In the order in which they are cited.
  package let items: [Item]

  /// Takes what is cited.
  package init(items: [Item]) { self.items = items }
}
