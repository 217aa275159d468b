import ArgumentParser
import Chronology

/// From when a command sees the world, and how it takes vague dates.
struct MomentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The world as it was at the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var asOf: EDTF?

  @Option(
    help: ArgumentHelp("What had been reported by the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var knownAt: EDTF?

  @Flag(help: "Where dates are vague, only what is certain.")
  var certain = false
}
