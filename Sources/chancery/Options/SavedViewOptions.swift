import ArgumentParser
import ChanceryKit

/// A drawing that is described in a file.
struct SavedViewOptions: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: ArgumentHelp(
      "The events of a drawing of graphs/views.yaml, as it is described there.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("The folder of views.yaml.", valueName: "folder"),
    completion: .directory)
  var graphs = "graphs"

  /// The drawing that is named; `nil` where none is.
  func view() throws -> View? { try name.map { try View.saved($0, in: graphs) } }
}
