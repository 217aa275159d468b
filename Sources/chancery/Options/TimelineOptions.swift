public import ArgumentParser
public import ChanceryKit

/// How a timeline is laid out.
struct TimelineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Straight lanes, lines that converge at events, time downwards, or the events in words.",
      valueName: "layout"))
  var layout = View.TimelineChoices.Layout.lanes

  @Option(help: ArgumentHelp("What the lanes stand for.", valueName: "lanes"))
  var lanes = View.TimelineChoices.Lanes.actors

  @Option(
    help: ArgumentHelp(
      "The most lanes of actors or blocs; the rest share one.", valueName: "number"),
    transform: CountArgument.read)
  var mostLanes = 12

  @Flag(help: "Keep the lanes of one state or body together, in a bracket.")
  var group = false

  @Option(
    help: ArgumentHelp(
      "A stretch without events that takes more than this share of the axis becomes a break that "
        + "prints its length; 'never' keeps the axis whole (default: 40%).", valueName: "percent"),
    transform: Self.percent)
  var compressGaps: Share?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Ids of events that are thresholds, such as red lines: a rule across all lanes.",
      valueName: "id"))
  var threshold: [String] = []

  /// The choices.
  var choices: View.TimelineChoices {
    var choices = View.TimelineChoices(
      layout: layout, lanes: lanes, mostLanes: mostLanes,
      compressedGaps: compressGaps.map(\.percent) ?? 40, thresholds: threshold)
    choices.groupsBlocs = group
    return choices
  }

  /// A share of the axis; none of it where nothing is left out.
  struct Share {
    let percent: Int?
  }

  private static func percent(_ text: String) throws -> Share {
    if text == "never" { return Share(percent: nil) }
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    guard let percent = Int(digits), 1...100 ~= percent else {
      throw ValidationError("expected a percentage from 1 to 100, or 'never'")
    }
    return Share(percent: percent)
  }
}

extension View.TimelineChoices.Layout: ExpressibleByArgument {}
extension View.TimelineChoices.Lanes: ExpressibleByArgument {}
