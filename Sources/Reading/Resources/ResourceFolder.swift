import Ontology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of gazetteers and lexicons that the program is installed with.
///
/// It is what `CHANCERY_RESOURCES` names, if that is set; else it is looked for beside the
/// executable, as the build leaves it, and in `../share/chancery`, as an installation does.
package struct ResourceFolder: Sendable {
  /// The path of the folder that holds `Gazetteers` and `Lexicons`.
  package let path: String

  /// Takes a folder as it is.
  package init(path: String) { self.path = path }

  /// Finds the folder, given the value of `CHANCERY_RESOURCES`, if any.
  package init(environment: String?) throws(ResourceError) {
    let searched: [String]
    if let environment, !environment.isEmpty {
      searched = [environment]
    } else {
      searched = Self.installed
    }
    for candidate in searched
    where FileManager.default.fileExists(atPath: candidate + "/Gazetteers") {
      path = candidate
      return
    }
    throw ResourceError(file: "Gazetteers", reason: .noFolder(searched: searched))
  }

  /// Where a build or an installation keeps the folder, seen from the executable.
  private static var installed: [String] {
    let executable: String
    do {
      executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    } catch {
      executable = CommandLine.arguments.first ?? "chancery"
    }
    let folder = URL(filePath: executable).deletingLastPathComponent()
    return [
      folder.appending(path: "Chancery_Reading.resources").path,
      folder.deletingLastPathComponent().appending(path: "share/chancery").path,
    ]
  }

  /// Reads a table below the folder.
  func table(_ name: String, columns: [String]) throws(ResourceError) -> TSVTable {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path).appending(path: name))
    } catch {
      throw ResourceError(file: name, reason: .unreadable)
    }
    return try TSVTable(String(decoding: data, as: UTF8.self), file: name, columns: columns)
  }

  /// Twelve digits that change whenever a gazetteer or lexicon does.
  func digest() throws(ResourceError) -> String {
    var hash = StableHash()
    do {
      for part in ["Gazetteers", "Lexicons"] {
        let folder = URL(filePath: path).appending(path: part)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names where name.hasSuffix(".tsv") {
          hash.combine(name)
          hash.combine(
            String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self))
        }
      }
    } catch {
      throw ResourceError(file: path, reason: .unreadable)
    }
    return hash.digits
  }
}
