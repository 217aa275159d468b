import ArgumentParser
import ChanceryKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which dossier a command asks.
struct DossierOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The dossier's file.",
      discussion: "Else CHANCERY_DOSSIER, else the one *.chancery file here or in out/.",
      valueName: "file"),
    completion: .file(extensions: ["chancery"]))
  var dossier: String?

  /// The dossier's path, or why there is none.
  func located() -> Result<String, LocationError> {
    Result { () throws(LocationError) in
      try DossierLocator.path(
        named: dossier, environment: Terminal.variable("CHANCERY_DOSSIER"),
        folder: FileManager.default.currentDirectoryPath)
    }
  }

  /// Opens the dossier.
  func open() throws -> OpenDossier { try OpenDossier(path: located().get()) }
}
