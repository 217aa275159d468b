import ArgumentParser

/// The command line of Chancery.
@main
struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "A dated, sourced knowledge graph from a folder of news articles.",
    version: "0.1.0",
    subcommands: [ReadCommand.self])
}
