public import ArgumentParser
public import ChanceryKit
import Chronology
import Diagram

/// What a drawing shows, and how wide it is.
struct ViewOptions: ParsableArguments {
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

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var dossier: DossierOption

  /// Draws a view of the dossier.
  ///
  /// - Throws: `NothingFound` where nothing is like that.
  func drawn(
    _ kind: View.Kind, timeline: View.TimelineChoices = View.TimelineChoices(),
    focus: View.Focus? = nil, blocs: [String] = [], engine: DiagramEngine = .auto
  ) throws -> (figure: Figure, view: View, language: Language) {
    var view = View(
      name: kind.rawValue, kind: kind, title: title, query: query.query(text: text), top: top,
      timeline: timeline, theme: theme, widthInMillimeters: width)
    view.focus = focus
    view.blocs = blocs
    view.engine = engine
    if let saved = try saved.view() { view = try taken(saved, insteadOf: view) }
    let language = languageOption.chosen ?? view.language ?? languageOption.language
    guard let figure = try figure(view, language) else { throw NothingFound(Self.nothing(focus)) }
    return (figure, view, language)
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

  private static func width(_ text: String) throws -> Double {
    let digits = text.hasSuffix("mm") ? text.dropLast(2) : text[...]
    guard let width = Double(digits), 60...2_000 ~= width else {
      throw ValidationError("expected a width from 60mm to 2000mm")
    }
    return width
  }
}

extension View.Theme: ExpressibleByArgument {}
