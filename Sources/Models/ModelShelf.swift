import Chronology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the pipeline packages lie: those of the program beside it, those fetched in the user's
/// data folder.
package struct ModelShelf: Sendable {
  /// Where fetched packages are put.
  package let folder: String
  /// Where the packages of the program may lie; the first that is there counts.
  private let included: [String]

  /// Takes the folders as they are.
  package init(folder: String, included: [String]) {
    self.folder = folder
    self.included = included
  }

  /// Finds the folders by the environment.
  ///
  /// Fetched packages lie in what `CHANCERY_MODELS` names, else in `chancery/models` below
  /// `XDG_DATA_HOME`, else below `~/.local/share`.
  package init(environment: [String: String]) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let named = value("CHANCERY_MODELS") {
      folder = named
    } else {
      let home = value("HOME") ?? "."
      folder = (value("XDG_DATA_HOME") ?? home + "/.local/share") + "/chancery/models"
    }
    included = Self.beside(Self.executable)
  }

  /// Where a build or an installation keeps the program's own packages, seen from the executable.
  private static func beside(_ executable: String) -> [String] {
    let folder = URL(filePath: executable).deletingLastPathComponent()
    return [
      folder.appending(path: "Chancery_Linguistics.resources/Models").path,
      folder.deletingLastPathComponent().appending(path: "share/chancery/Models").path,
    ]
  }

  private static var executable: String {
    do {
      return try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    } catch {
      return CommandLine.arguments.first ?? "chancery"
    }
  }

  /// The folder of a package; `nil` where it is not installed.
  package func path(of model: ModelPackage) -> String? {
    let candidates: [String]
    switch model.source {
    case .included: candidates = [folder] + included
    case .fetched: candidates = [folder]
    }
    return candidates.map { $0 + "/" + model.folder }.first {
      FileManager.default.fileExists(atPath: $0 + "/config.cfg")
    }
  }

  /// The package of that name or language.
  ///
  /// - Throws: A `ModelError` that names those there are.
  package func model(named name: String) throws(ModelError) -> ModelPackage {
    let found = ModelPackage.all.first {
      $0.name == name || $0.language.rawValue == name || $0.folder == name
    }
    guard let found else {
      let known = ModelPackage.all.flatMap { [$0.language.rawValue, $0.name] }
      throw ModelError(subject: name, reason: .noSuchModel(known: known))
    }
    return found
  }
}
