import Drawing
import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a report becomes, by the ending of its file.
struct ReportFormat {
  /// Who writes the file.
  enum Writer: Hashable {
    case page
    case markdown
    /// Pandoc, with arguments.
    case pandoc([String])
  }

  let writer: Writer
  let target: ReportTarget
  /// Whether Pandoc writes HTML, which looks as a page of ours does.
  private(set) var isStyled = false
  /// Whether the file holds its figures, so that nothing lies beside it.
  private(set) var holdsFigures = true

  /// Who reads the Markdown that is made first.
  var dialect: MarkdownWriter.Dialect { writer == .page ? .page : .pandoc }
  /// Whether the metadata at the head go on to the reader.
  var keepsMetadata: Bool { writer != .page }

  /// Chooses by the output's ending.
  ///
  /// - Throws: `ReportError` where it has none, or one of a figure.
  init(_ plan: ReportPlan) throws(ReportError) {
    let ending = URL(filePath: plan.output).pathExtension.lowercased()
    switch ending {
    case "html", "htm":
      guard plan.usesPandoc else {
        (writer, target) = (.page, .page)
        return
      }
      target = ReportTarget(pandoc: "html")
      isStyled = true
      writer = .pandoc(
        Self.arguments(plan, "html") + ["--standalone", "--self-contained"])
    case "md", "markdown", "qmd":
      (writer, target) = (.markdown, ReportTarget(pandoc: "markdown"))
      holdsFigures = false
    case "pdf":
      let engine = try Self.engine(plan)
      let isHTML = Self.enginesOfHTML.contains(engine)
      target = ReportTarget(pandoc: isHTML ? "html" : "latex")
      isStyled = isHTML
      writer = .pandoc(
        Self.arguments(plan, isHTML ? "html" : "latex") + ["--pdf-engine", engine])
    case "svg", "png", "":
      throw ReportError(
        file: plan.output,
        message: "no ending of a report; write .html, .md, .pdf, .docx or another that pandoc knows"
      )
    default:
      let format = Self.formats[ending] ?? ending
      target = ReportTarget(pandoc: format)
      holdsFigures = Self.holdingFigures.contains(format)
      writer = .pandoc(Self.arguments(plan, format) + ["--standalone"])
    }
  }

  private static let formats = ["tex": "latex", "typ": "typst", "epub": "epub3", "odt": "odt"]

  private static func arguments(_ plan: ReportPlan, _ format: String) -> [String] {
    ["--from", "markdown", "--to", format, "--output", plan.output]
  }

  private static let enginesOfHTML: Set = ["weasyprint", "wkhtmltopdf", "prince", "pagedjs-cli"]

  /// The program that makes a PDF: the one asked for, else the first that there is.
  private static func engine(_ plan: ReportPlan) throws(ReportError) -> String {
    let option = "--pdf-engine="
    if let asked = plan.pandocArguments.first(where: { $0.hasPrefix(option) }) {
      return String(asked.dropFirst(option.count))
    }
    let engines = ["weasyprint", "lualatex", "xelatex", "pdflatex"]
    guard let engine = engines.first(where: PandocProgram.exists) else {
      throw ReportError(
        file: plan.output,
        message: "pandoc makes PDF through another program, and there is none; install one (on "
          + "Debian: apt-get install weasyprint), or write .html and print it")
    }
    return engine
  }

  /// Formats of Pandoc whose files hold their figures; those of any other refer to them.
  private static let holdingFigures: Set = [
    "html", "docx", "odt", "pptx", "epub", "epub3", "rtf", "fb2",
  ]

  /// Where figures are written.
  struct Workplace {
    let figures: FigureFolder
    /// Where the report's references to figures begin.
    let root: String
    /// A folder that is not needed afterwards.
    let temporary: String?

    /// Removes what is not needed; there may be nothing.
    func clear() {
      guard let temporary, FileWriter.exists(temporary) else { return }
      do {
        try FileManager.default.removeItem(atPath: temporary)
      } catch {
        // What is left over lies in the system's folder of temporary files, which is cleared.
      }
    }
  }

  /// Makes the place for the figures of an output: a folder beside it, named after it, or one of the
  /// same name in a temporary folder where the output holds its figures.
  ///
  /// References are the same in both, so that no path of this machine gets into a file. The programs
  /// that make a PDF know no folder where they look, and a PDF names no file: there they are whole.
  func workplace(_ output: String) -> Workplace {
    let url = URL(filePath: output)
    let name = url.deletingPathExtension().lastPathComponent + "_files"
    let beside = url.deletingLastPathComponent().relativePath
    let temporary = FileManager.default.temporaryDirectory
      .appending(path: "chancery-\(UUID().uuidString)").path
    let root = holdsFigures ? temporary : beside
    let isPDF = url.pathExtension.lowercased() == "pdf"
    let reference = (isPDF ? root + "/" : "") + name + "/"
    return Workplace(
      figures: FigureFolder(path: "\(root)/\(name)", reference: reference), root: root,
      temporary: holdsFigures ? temporary : nil)
  }
}
