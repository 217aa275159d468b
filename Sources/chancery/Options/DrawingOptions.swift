public import ArgumentParser
public import ChanceryKit
import Chronology
import Diagram
import Drawing

/// What a drawing shows, how wide it is and where it goes.
struct DrawingOptions: ParsableArguments {
  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("Words that a quote or the title holds.", valueName: "words"))
  var text: String?

  @OptionGroup var asked: AskedQueryOptions

  @OptionGroup var saved: SavedViewOptions

  @Option(
    help: ArgumentHelp(
      "The most events, the most important first (default: as many as are readable).",
      valueName: "number"), transform: CountArgument.read)
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "The width on paper; in a report it is 160mm, in a column 80mm.", valueName: "mm"),
    transform: Self.width)
  var width = 160.0

  @Option(help: "White paper, or a dark screen.")
  var theme = View.Theme.print

  @Option(help: ArgumentHelp("The words above (default: what is asked for).", valueName: "words"))
  var title: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, in the format of its ending; '-' is standard output.", valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf", "dot"]))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "The format on standard output (default: svg).", valueName: "svg|png|pdf|dot"))
  var format: OutputFormat?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var dossier: DossierOption

  func validate() throws {
    guard let out, out != "-" else { return }
    do {
      let ending = try OutputFormat(path: out)
      if let format, format != ending {
        throw ValidationError("--format \(format.rawValue) contradicts '\(out)'; leave out one")
      }
    } catch let error as OutputFormatError {
      throw ValidationError(error.description)
    }
  }

  /// Draws a view of the dossier and writes it where it is wanted.
  func draw(
    _ kind: View.Kind, timeline: View.TimelineChoices = View.TimelineChoices(),
    focus: View.Focus? = nil, blocs: [String] = [], engine: DiagramEngine = .auto
  ) throws {
    let (path, format) = try target(kind)
    if kind == .timeline, format == .dot {
      throw ValidationError("a timeline is no graph; write it as .svg, .png or .pdf")
    }
    var view = View(
      name: kind.rawValue, kind: kind, title: title, query: query.query(text: text), top: top,
      timeline: timeline, theme: theme, widthInMillimeters: width)
    view.focus = focus
    view.blocs = blocs
    view.engine = engine
    if let saved = try saved.view() { view = try taken(saved, insteadOf: view) }
    let language = languageOption.chosen ?? view.language ?? languageOption.language
    guard let figure = try figure(view, language) else { throw NothingFound(Self.nothing(focus)) }
    for remark in figure.remarks { Output.report("note: \(remark)") }
    guard let path else {
      Output.write(try figure.bytes(as: format))
      return
    }
    Output.report(path, isChanged: try figure.write(to: path), in: language)
  }

  /// The drawing of a view, or of what the query returns.
  private func figure(_ view: View, _ language: Language) throws -> Figure? {
    let dossier = try dossier.open()
    guard let cypher = asked.cypher else { return try dossier.figure(view, language: language) }
    return try dossier.figure(ofQuery: cypher, asked.request, as: view, language: language)
  }

  /// A saved view, of the kind that a command draws, with the title asked for.
  private func taken(_ saved: View, insteadOf other: View) throws -> View {
    guard other.query == EventQuery(), asked.cypher == nil else {
      throw ValidationError(
        "--view says what is drawn; leave out conditions such as --about, --since and --query")
    }
    var view = saved
    guard (view.kind == .timeline) == (other.kind == .timeline) else {
      let command = view.kind == .timeline ? "timeline" : "diagram"
      throw ValidationError(
        "'\(view.name)' is a \(view.kind.rawValue); chancery \(command) draws it")
    }
    view.title = title ?? view.title
    return view
  }

  /// What to say where there is nothing to draw.
  private static func nothing(_ focus: View.Focus?) -> String {
    switch focus {
    case .around(let name, _):
      "nothing ties '\(name)' to anybody; leave out a condition to see more"
    case .path(let start, let end): "nothing connects '\(start)' and '\(end)'"
    case nil: "nothing is like that to draw; leave out a condition to see more"
    }
  }

  /// The file and its format; no file where the drawing goes to standard output.
  ///
  /// Without a file's name a pipe gets the drawing, and a terminal the name of a new file.
  private func target(_ kind: View.Kind) throws -> (path: String?, format: OutputFormat) {
    if let out, out != "-" { return (out, try OutputFormat(path: out)) }
    let format = format ?? .svg
    if out == "-", Terminal.showsOutput, format == .png || format == .pdf {
      throw ValidationError("a terminal shows no \(format.rawValue); name a file with -o")
    }
    let isForFile = out == nil && Terminal.showsOutput
    return (isForFile ? "\(kind.rawValue).\(format.rawValue)" : nil, format)
  }

  private static func width(_ text: String) throws -> Double {
    let digits = text.hasSuffix("mm") ? text.dropLast(2) : text[...]
    guard let width = Double(digits), 60...2_000 ~= width else {
      throw ValidationError("expected a width from 60mm to 2000mm")
    }
    return width
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension View.Theme: ExpressibleByArgument {}
