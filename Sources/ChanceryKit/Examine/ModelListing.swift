package import Chronology
import Models
import Notation

/// Which pipeline packages there are, and which are installed.
package enum ModelListing {
  /// One row a package.
  package static func listing(in language: Language) -> Listing {
    let shelf = Chancery.pipelines.shelf
    let french = language == .french
    var listing = Listing(
      columns: [
        Listing.Column(french ? "Langue" : "Language"), Listing.Column(french ? "Modèle" : "Model"),
        Listing.Column("Version"), Listing.Column(french ? "Licence" : "Licence"),
        Listing.Column(french ? "Origine" : "Origin", narrowest: 16),
        Listing.Column(french ? "Installé" : "Installed", narrowest: 16),
      ], keys: ["language", "name", "version", "licence", "origin", "path"])
    for model in ModelPackage.all {
      let path = shelf.path(of: model)
      let missing = french ? "non : chancery models add " : "no: chancery models add "
      listing.append(
        Listing.Row(
          cells: [
            model.language.rawValue, model.name, model.version, model.licence,
            origin(of: model, in: language),
            path ?? missing + model.language.rawValue,
          ].map { TerminalText($0) },
          values: [
            .string(model.language.rawValue), .string(model.name), .string(model.version),
            .string(model.licence), .string(model.origin), JSONValue(path),
          ]))
    }
    return listing
  }

  private static func origin(of model: ModelPackage, in language: Language) -> String {
    switch (language, model.language) {
    case (.english, _): model.origin
    case (.french, .french): "Explosion (spaCy), d'après UD French Sequoia et WikiNER"
    case (.french, .english): "Chancery, d'après UD English EWT et PUD, UNER et d'autres"
    }
  }
}
