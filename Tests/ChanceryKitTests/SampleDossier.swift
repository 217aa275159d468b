import ChanceryKit
import Foundation

/// The sample corpus and its hand-kept files, copied to a folder that a test may change.
final class SampleDossier {
  /// The folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["corpus", "graphs"] {
      try FileManager.default.copyItem(
        at: Self.package.appending(path: name), to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Builds into a folder below; without the drawings unless they are asked for.
  func build(into output: String = "out", draws: Bool = false) throws -> BuildReport {
    try Chancery.build(
      BuildPlan(
        corpus: path("corpus"), handKept: path("graphs"), output: path(output), draws: draws))
  }

  /// The dossier in a folder below.
  func open(_ output: String = "out") throws -> OpenDossier {
    try Chancery.open(path(output + "/dossier.chancery"))
  }

  /// The files of a folder below, by name.
  func files(in name: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path(name))
    let files = try names.map {
      ($0, try Data(contentsOf: folder.appending(path: "\(name)/\($0)")))
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  /// The text of a file below.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }
}
