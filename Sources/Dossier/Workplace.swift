import Foundation

/// The two files beside a dossier that a build works in, named after the process that owns them.
struct Workplace {
  let staging: String
  let packed: String

  /// Chooses the names, and removes what builds that were killed have left.
  init(beside path: String) throws(DossierError) {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let prefix = ".\(url.lastPathComponent)."
    let process = ProcessInfo.processInfo.processIdentifier
    staging = folder.appending(path: "\(prefix)\(process).staging").path
    packed = folder.appending(path: "\(prefix)\(process).packed").path
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      throw DossierError(path: path, reason: .cannotOpen)
    }
    for name in names where name.hasPrefix(prefix) {
      let parts = name.dropFirst(prefix.count).split(separator: ".")
      guard let owner = parts.first.flatMap({ Int32($0) }), parts.count == 2 else { continue }
      let kinds = ["staging", "staging-journal", "packed", "packed-journal"]
      let isOurs = kinds.contains(String(parts[1]))
      guard isOurs, owner == process || !SystemFile.isRunning(owner) else { continue }
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// Removes both files.
  func clear() {
    for file in [staging, staging + "-journal", packed, packed + "-journal"] {
      try? FileManager.default.removeItem(atPath: file)
    }
  }
}
