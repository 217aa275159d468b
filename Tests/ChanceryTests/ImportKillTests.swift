import Foundation
import TestSupport
import Testing

/// Kills imports at several moments, as a loss of power would, and looks at what is left.
@Suite(.tags(.slow))
struct ImportKillTests {
  private let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  @Test func `an import that is killed loses nothing that was committed, and goes on`() throws {
    try folder.writeTable("rows.tsv", lines: 80_000, seed: 1)
    let seconds = try importWhole("rows.tsv", into: "whole.chancery")
    var count = 0
    for share in [0.02, 0.3, 0.6, 0.9] {
      try kill(["import", "rows.tsv", "--dossier", "killed.chancery"], after: seconds * share)
      // There is no quote in it to verify.
      count = try expectWhole("killed.chancery", exitCode: 2, atLeast: count)
    }
    let outcome = try folder.program.run(["import", "rows.tsv", "--dossier", "killed.chancery"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try folder.relationCount("killed.chancery") == 80_000)
    #expect(try folder.answers("killed.chancery") == folder.answers("whole.chancery"))
  }

  @Test func `a checkpoint that is killed loses nothing, and is made up for`() throws {
    try folder.writeTable("first.tsv", lines: 20_000, seed: 2)
    // Few enough for one transaction, more than a tail holds: what follows is the checkpoint.
    try folder.writeTable("second.tsv", lines: 5_000, seed: 3)
    try copy(folder.built, "first.chancery")
    let own = try folder.relationCount("first.chancery")
    _ = try importWhole("first.tsv", into: "first.chancery")
    try copy("first.chancery", "whole.chancery")
    let seconds = try importWhole("second.tsv", into: "whole.chancery")
    let expected = try folder.answers("whole.chancery")
    for share in [0.5, 0.7, 0.9] {
      try copy("first.chancery", "killed.chancery")
      try kill(["import", "second.tsv", "--dossier", "killed.chancery"], after: seconds * share)
      let count = try expectWhole("killed.chancery", exitCode: 0, atLeast: own + 20_000)
      if count == own + 25_000 { #expect(try folder.answers("killed.chancery") == expected) }
      _ = try importWhole("second.tsv", into: "killed.chancery")
      #expect(try folder.answers("killed.chancery") == expected)
    }
  }

  /// Imports a table to the end; gives how many seconds it took.
  private func importWhole(_ table: String, into dossier: String) throws -> Double {
    let time = try ContinuousClock().measure {
      let outcome = try folder.program.run(["import", table, "--dossier", dossier])
      try #require(outcome.exitCode == 0, "\(outcome.errors)")
    }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private func copy(_ from: String, _ to: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      let target = folder.url.appending(path: to + suffix)
      try? FileManager.default.removeItem(at: target)
      if suffix.isEmpty {
        try FileManager.default.copyItem(at: folder.url.appending(path: from), to: target)
      }
    }
  }

  private func kill(_ arguments: [String], after seconds: Double) throws {
    let process = try folder.program.start(arguments)
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The dossier opens and is whole, and has as many relations as before or more.
  private func expectWhole(
    _ dossier: String, exitCode: Int, atLeast before: Int
  ) throws -> Int {
    guard FileManager.default.fileExists(atPath: folder.url.appending(path: dossier).path) else {
      #expect(before == 0)
      return 0
    }
    let verified = try folder.program.run(["verify", dossier])
    #expect(verified.exitCode == exitCode, "\(verified.errors)")
    let count = try folder.relationCount(dossier)
    #expect(count >= before)
    return count
  }
}
