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
        chancery timeline --about Russie Ukraine --since 2025 --most-lanes 6 -o crisis.svg
        chancery timeline --layout storyline --most-lanes 8 -o story.svg
        chancery timeline --layout vertical --width 80mm --top 10 -o - > column.svg
        chancery timeline --query 'MATCH (:Country {name: "France"})--(e:Event) RETURN e' -o france.svg
        chancery timeline --lanes types --theme dark -o types.png
      """)

  @OptionGroup var options: DrawingOptions

  @OptionGroup var choices: TimelineOptions

  func run() throws { try options.draw(.timeline, timeline: choices.choices) }
}
