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
        chancery diagram --network --blocs OTAN -o blocs.pdf
        chancery diagram --query 'MATCH p = (:Person)-[:HOLDS_OFFICE]->() RETURN p' -o offices.svg
        chancery diagram --matrix -o matrix.pdf
        chancery diagram -o - --format dot | dot -Tpng > diagram.png
      """)

  @Flag(help: "Who does what to whom, without the single events.")
  var network = false

  @Flag(help: "Who does what to whom as a table: rows act, columns are acted upon.")
  var matrix = false

  @OptionGroup var focus: FocusOptions

  @Option(
    name: .customLong("blocs"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Organizations whose members stand together in a network or matrix.", valueName: "name"))
  var blocs: [String] = []

  @Option(
    help: ArgumentHelp(
      "What places the nodes (default: the most legible).",
      valueName: DiagramEngine.allCases.map(\.rawValue).joined(separator: "|")))
  var engine = DiagramEngine.auto

  @OptionGroup var options: DrawingOptions

  func validate() throws {
    guard matrix else { return }
    if engine != .auto {
      throw ValidationError("--engine places a network, and a matrix is none; leave out one")
    }
    if case .path = focus.focus {
      throw ValidationError("--path is drawn as a network; leave out --matrix")
    }
  }

  func run() throws {
    let focus = focus.focus
    let kind: View.Kind =
      matrix ? .matrix : network || !blocs.isEmpty || focus != nil ? .network : .diagram
    try options.draw(kind, focus: focus, blocs: blocs, engine: engine)
  }
}
