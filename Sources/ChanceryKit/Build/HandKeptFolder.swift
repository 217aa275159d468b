import Consolidation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the hand-kept files of a folder.
enum HandKeptFolder {
  /// The folder's name where nothing else is said.
  static let usual = "graphs"
  /// The file that holds views and no facts.
  static let viewsFile = "views.yaml"

  /// Reads every `*.yaml` but the views.
  ///
  /// A dossier names them by the folder's own name and theirs, such as `graphs/facts.yaml`, wherever
  /// the folder lies: the same files give the same bytes.
  ///
  /// - Throws: `BuildError` with every fault that is no warning.
  static func read(_ folder: String, _ report: inout BuildReport) throws -> HandKept {
    var files: [(name: String, text: String)] = []
    for name in try names(in: folder) where name != viewsFile {
      files.append((label(of: name, in: folder), try text("\(folder)/\(name)")))
    }
    let (kept, faults) = HandKeptReader.read(files)
    let errors = faults.filter { !$0.isWarning }
    guard errors.isEmpty else { throw BuildError(errors.map(\.description)) }
    report.faults += faults.map(\.description)
    return kept
  }

  /// How a dossier names a file of the folder.
  private static func label(of name: String, in folder: String) -> String {
    let parts = folder.split(separator: "/").filter { $0 != "." && $0 != ".." }
    return parts.last.map { "\($0)/\(name)" } ?? name
  }

  /// The YAML files of a folder, sorted; none where there is no folder.
  static func names(in folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }
        .sorted()
    } catch {
      throw BuildError(["\(folder): the folder cannot be listed; check its permissions"])
    }
  }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      guard let text = String(validating: data, as: UTF8.self) else {
        throw BuildError(["\(path): not UTF-8; convert the file, for instance with iconv"])
      }
      return text
    } catch let error as BuildError {
      throw error
    } catch {
      throw BuildError(["\(path): the file cannot be read; check its permissions"])
    }
  }
}
