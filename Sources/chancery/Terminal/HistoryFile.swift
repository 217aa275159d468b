import ChanceryKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file in which a shell's lines outlive it.
struct HistoryFile {
  private let path: String?
  private var isWritable = true

  /// The file where the environment says; what is wrong with it is told once.
  init() {
    path = ShellHistory.path(
      stateHome: Terminal.variable("XDG_STATE_HOME"), home: Terminal.variable("HOME"))
    if path == nil {
      Output.report("note: no history is kept, for HOME names no folder; set it to have one")
    }
  }

  /// The lines of earlier shells; none where there is no file yet.
  func history() -> ShellHistory {
    guard let path, let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      return ShellHistory()
    }
    return ShellHistory(String(decoding: bytes, as: UTF8.self))
  }

  /// Adds a line; other shells may have added theirs.
  mutating func add(_ line: String) {
    guard let path, isWritable else { return }
    var history = history()
    history.add(line)
    let url = URL(filePath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(history.text.utf8).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      isWritable = false
      Output.report(
        "note: no history is kept, for \(path) cannot be written; check its folder and rights")
    }
  }
}
