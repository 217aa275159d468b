#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why no dossier was found.
public enum LocationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is none in the folder nor in its `out`.
  case none(folder: String)
  /// There are several.
  case several([String])

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .none(let folder):
      "no dossier (*.chancery) in '\(folder)' or its 'out'; make one with 'chancery build', "
        + "or name one with --dossier FILE"
    case .several(let paths):
      "several dossiers: \(paths.joined(separator: ", ")); name one with --dossier FILE"
    }
  }
}

/// Finds the dossier that a command is about.
public enum DossierLocator {
  /// The dossier named, else the environment's, else the only one in a folder or its `out`.
  ///
  /// - Parameters:
  ///   - named: The path given on the command line.
  ///   - environment: The value of `CHANCERY_DOSSIER`.
  ///   - folder: Where to look otherwise.
  /// - Returns: A path; it is not checked that a named file exists.
  /// - Throws: `LocationError` where there is none, or more than one.
  public static func path(
    named: String?, environment: String?, folder: String
  ) throws(LocationError) -> String {
    if let named { return named }
    if let environment, !environment.isEmpty { return environment }
    var found: [String] = []
    for place in ["", "out/"] {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + place)
      } catch {
        continue
      }
      found += names.filter { $0.hasSuffix(".chancery") && !$0.hasPrefix(".") }.sorted()
        .map { place + $0 }
    }
    guard let first = found.first else { throw .none(folder: folder) }
    guard found.count == 1 else { throw .several(found) }
    return first
  }
}
