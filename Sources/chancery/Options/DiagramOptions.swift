import ArgumentParser
import ChanceryKit
import Diagram

/// What a diagram shows of actors and events.
struct DiagramOptions: ParsableArguments {
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

  func validate() throws {
    guard matrix else { return }
    if engine != .auto {
      throw ValidationError("--engine places a network, and a matrix is none; leave out one")
    }
    if case .path = focus.focus {
      throw ValidationError("--path is drawn as a network; leave out --matrix")
    }
  }

  /// What is drawn.
  var kind: View.Kind {
    if matrix { return .matrix }
    return network || !blocs.isEmpty || focus.focus != nil ? .network : .diagram
  }
}
