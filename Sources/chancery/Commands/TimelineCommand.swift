import ArgumentParser
import ChanceryKit

/// `chancery timeline`: events along an axis of time, in the lanes of their actors.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw events along an axis of time, one lane per actor.",
    discussion: """
      EXAMPLES
        chancery timeline -o timeline.pdf
        chancery timeline --about Russie Ukraine --since 2025 --lanes 6 -o crisis.svg
        chancery timeline --width 80mm --top 10 -o - > column.svg
      """)

  @OptionGroup var options: DrawingOptions

  @Option(
    help: ArgumentHelp("The most lanes.", valueName: "number"), transform: CountArgument.read)
  var lanes = 12

  func run() throws { try options.draw(.timeline, lanes: lanes) }
}
