import ArgumentParser
import ChanceryKit
import Dossier

/// `chancery search`: full-text search in articles and quotes.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the articles, or the quotes of claims, for words.",
    discussion: """
      Case and accents do not matter. Words in quotation marks stand together, and a word that \
      ends in * stands for all that begin so.

      EXAMPLES
        chancery search garanties sécurité
        chancery search '"état-major" multinat*' --in claims
      """)

  @Argument(help: ArgumentHelp("What to search for; every word must occur.", valueName: "words"))
  var words: [String]

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Where to search.", valueName: "documents|claims"))
  var scope = DossierStore.SearchScope.documents

  @Option(
    help: ArgumentHelp("The most passages, best first.", valueName: "number"),
    transform: CountArgument.read)
  var limit = 20

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let asked = words.joined(separator: " ")
    let hits = try dossier.open().searchListing(
      asked, in: scope, limit: limit, language: listing.language)
    try listing.write(
      hits, ifEmpty: "nothing holds '\(asked)'; try fewer words, or a word's beginning and *")
  }
}
