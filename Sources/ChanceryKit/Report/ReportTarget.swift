import Drawing

/// What a report becomes, as far as its figures depend on it.
struct ReportTarget: Hashable, Sendable {
  /// How drawings get into it.
  enum Pictures: Hashable, Sendable {
    /// As files of a format beside it.
    case files(OutputFormat)
    /// As part of the page.
    case inline
  }

  let pictures: Pictures
  /// Whether figures and tables get numbers from us; LaTeX, Typst and Quarto count themselves.
  let isNumbered: Bool
  /// Whether references are commands of LaTeX.
  let isLaTeX: Bool

  /// Chooses by the name of a format of Pandoc, such as `latex` or `docx+styles`.
  ///
  /// Source: for LaTeX, PDF; for office documents, PNG of 300 dots per inch, since they show SVG not
  /// at all or through a coarse copy; everywhere else SVG.
  ///
  /// - Parameters:
  ///   - format: The format; extensions behind `+` and `-` are passed over.
  ///   - isQuarto: Whether Quarto runs Pandoc, which counts by itself.
  init(pandoc format: String, isQuarto: Bool = false) {
    let name = String(format.prefix { $0 != "+" && $0 != "-" })
    switch name {
    case "latex", "beamer", "context", "pdf": pictures = .files(.pdf)
    case "docx", "odt", "opendocument", "pptx", "rtf", "icml": pictures = .files(.png)
    default: pictures = .files(.svg)
    }
    let countsItself = ["latex", "beamer", "context", "pdf", "typst"].contains(name)
    isLaTeX = !isQuarto && ["latex", "beamer", "pdf"].contains(name)
    let isSource = name == "markdown" || name.hasPrefix("markdown_") || name == "gfm"
    isNumbered = !countsItself && !isSource && name != "commonmark_x" && !isQuarto
  }

  private init(_ pictures: Pictures, isNumbered: Bool) {
    self.pictures = pictures
    self.isNumbered = isNumbered
    isLaTeX = false
  }

  /// A page that refers to nothing.
  static let page = ReportTarget(.inline, isNumbered: true)
}
