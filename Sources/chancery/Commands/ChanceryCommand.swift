import ArgumentParser
import ChanceryKit

/// The command line of Chancery.
struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "A dated, sourced knowledge graph from a folder of news articles.",
    discussion: """
      'chancery build' reads the articles in corpus/ and the hand-kept files in graphs/, and \
      writes a dossier with its drawings to out/. The other commands ask that dossier.

      EXAMPLES
        chancery build
        chancery events --about Russie --since 2025-09
        chancery timeline --about "Mark Rutte" -o rutte.pdf

      EXIT CODES
        0 done, 1 failed, 2 nothing found, 64 bad usage
      """,
    version: Chancery.version,
    subcommands: [LayoutCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Make:", subcommands: [BuildCommand.self, AddCommand.self, ImportCommand.self]),
      CommandGroup(
        name: "Ask:",
        subcommands: [
          EventsCommand.self, RelationsCommand.self, ConflictsCommand.self, FactsCommand.self,
          WhyCommand.self, SearchCommand.self,
        ]),
      CommandGroup(
        name: "Ask the graph:",
        subcommands: [
          QueryCommand.self, ShellCommand.self, StatsCommand.self, CountsCommand.self,
          BurstsCommand.self, NeighborsCommand.self, PathCommand.self, ReachCommand.self,
          CommunitiesCommand.self, TogetherCommand.self, SessionCommand.self,
        ]),
      CommandGroup(
        name: "Draw and hand over:",
        subcommands: [
          TimelineCommand.self, DiagramCommand.self, FigureCommand.self, ReportCommand.self,
          PandocFilterCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        name: "Look closer:",
        subcommands: [
          TextCommand.self, ReadCommand.self, ParseCommand.self, VerifyCommand.self,
          DateCommand.self, ModelsCommand.self, DoctorCommand.self,
        ]),
    ])
}
