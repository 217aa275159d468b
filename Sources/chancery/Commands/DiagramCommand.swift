import ArgumentParser
import ChanceryKit

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

  @OptionGroup var graph: DiagramOptions

  @OptionGroup var options: DrawingOptions

  func run() throws {
    try options.draw(
      graph.kind, focus: graph.focus.focus, blocs: graph.blocs, engine: graph.engine)
  }
}
