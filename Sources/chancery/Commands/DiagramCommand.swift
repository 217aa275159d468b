import ArgumentParser
import ChanceryKit
import Diagram

/// `chancery diagram`: events with those who take part, or who does what to whom.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw events with those who take part in them, or who does what to whom.",
    discussion: """
      EXAMPLES
        chancery diagram -o diagram.pdf
        chancery diagram --network --about Russie -o russie.svg
        chancery diagram --around Macron --hops 2 -o macron.pdf
        chancery diagram --path Suède Russie -o path.svg
        chancery diagram -o - --format dot | dot -Tpng > diagram.png
      """)

  @Flag(help: "Who does what to whom, without the single events.")
  var network = false

  @OptionGroup var focus: FocusOptions

  @Option(
    help: ArgumentHelp(
      "What places the nodes (default: the most legible).",
      valueName: DiagramEngine.allCases.map(\.rawValue).joined(separator: "|")))
  var engine = DiagramEngine.auto

  @OptionGroup var options: DrawingOptions

  func run() throws {
    let focus = focus.focus
    try options.draw(
      network || focus != nil ? .network : .diagram, focus: focus, engine: engine)
  }
}
