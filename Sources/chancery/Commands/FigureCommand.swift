import ArgumentParser
import ChanceryKit

/// `chancery figure`: a drawing in every format that a report may need, with what belongs to it.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure",
    abstract: "Write a drawing as a bundle for reports: pictures, data, caption and alt text.",
    discussion: """
      VIEW is a drawing of graphs/views.yaml; without one, --timeline, --diagram, --network or \
      --matrix say what is drawn, with the options of 'chancery timeline' and 'chancery diagram'.

        NAME.svg, NAME.pdf, NAME.png   the drawing; PNG has 300 dots per inch
        NAME.csv                       the events or ties that it shows
        NAME.md, NAME.tex              what to paste into Markdown or LaTeX
        NAME.alt.txt                   what it shows, for those who cannot see it
        NAME.json                      sources, what was left out, and warnings

      EXAMPLES
        chancery figure red-lines -o figures/red-lines
        chancery figure --timeline --about Russie --since 2025 -o figures/russie --language en
        chancery figure --network --type AID --width 80mm -o figures/aid
      """)

  @Argument(help: "A drawing of graphs/views.yaml.")
  var name: String?

  @Flag(help: "Events along an axis of time.")
  var timeline = false

  @Flag(help: "Events with those who take part in them.")
  var diagram = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The files' names without their endings (default: the drawing's name).",
      valueName: "folder/name"),
    completion: .directory)
  var out: String?

  @OptionGroup var choices: TimelineOptions
  @OptionGroup var graph: DiagramOptions
  @OptionGroup var options: ViewOptions

  func validate() throws {
    let kinds = [timeline, diagram, graph.network, graph.matrix].filter { $0 }.count
    if name != nil || options.saved.name != nil {
      if kinds > 0 {
        throw ValidationError("a view says itself what is drawn; leave out --timeline and the like")
      }
      if name != nil, options.saved.name != nil {
        throw ValidationError("two views are named; leave out one")
      }
    } else if kinds > 1 {
      throw ValidationError("one figure is one drawing; leave out all kinds but one")
    } else if kinds == 0, graph.focus.focus == nil, graph.blocs.isEmpty {
      throw ValidationError(
        "name a view of graphs/views.yaml, or say --timeline, --diagram, --network or --matrix")
    }
  }

  func run() throws {
    var options = options
    options.saved.name = name ?? options.saved.name
    let kind = try options.saved.view()?.kind ?? (timeline ? .timeline : graph.kind)
    let (figure, view, language) = try options.drawn(
      kind, timeline: choices.choices, focus: graph.focus.focus, blocs: graph.blocs,
      engine: graph.engine)
    for remark in figure.remarks { Output.report("note: \(remark)") }
    let bundle = try FigureBundle(figure, language: language)
    for (path, isChanged) in try bundle.write(to: out ?? view.name) {
      Output.report(path, isChanged: isChanged, in: language)
    }
  }
}
