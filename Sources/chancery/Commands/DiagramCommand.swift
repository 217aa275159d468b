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
        chancery diagram -o - --format dot | dot -Tpng > diagram.png
      """)

  @Flag(help: "Who does what to whom, without the single events.")
  var network = false

  @OptionGroup var options: DrawingOptions

  func run() throws { try options.draw(network ? .network : .diagram) }
}
