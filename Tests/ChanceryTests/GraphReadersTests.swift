import Foundation
import TestSupport
import Testing

@Suite(.tags(.slow))
struct GraphReadersTests {
  /// The tables are imported in transactions of which each holds whole tables: a reader may see the
  /// state after any of them, and none in between.
  @Test func `ten readers beside a writer see consistent states`() throws {
    let folder = try ImportFolder()
    let dossier = "shared.chancery"
    let tables = 5
    for table in 0..<tables {
      try folder.writeTable("rows-\(table).tsv", lines: 2_000, seed: UInt64(table) + 10)
    }
    let first = try folder.program.run(["import", "rows-0.tsv", "--dossier", dossier])
    try #require(first.exitCode == 0, "\(first.errors)")
    let outputs = folder.url.appending(path: "readers")
    try FileManager.default.createDirectory(at: outputs, withIntermediateDirectories: true)
    // Each reader asks again and again for the sum over the years and over the days.
    let loop = """
      for i in 1 2 3 4 5 6; do
        for step in year day; do
          "$CHANCERY" counts --step $step --dossier \(dossier) --format csv 2>>readers/$0.errors \
            | tail -n +2 | awk -F, '{ sum += $3 } END { print sum }' >>readers/$0.$step
        done
      done
      """
    let readers = try (0..<10).map { number in try start("\(number)", loop, in: folder) }
    for table in 1..<tables {
      let outcome = try folder.program.run(["import", "rows-\(table).tsv", "--dossier", dossier])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
    }
    let states = Set((1...tables).map { $0 * 2_000 })
    for (number, reader) in readers.enumerated() {
      reader.waitUntilExit()
      func lines(_ kind: String) throws -> [String] {
        try String(contentsOf: outputs.appending(path: "\(number).\(kind)"), encoding: .utf8)
          .split(separator: "\n").map(String.init)
      }
      #expect(try lines("errors") == [])
      for step in ["year", "day"] {
        let sums = try lines(step).compactMap(Int.init)
        #expect(sums.count == 6 && sums == sums.sorted() && states.isSuperset(of: sums), "\(sums)")
      }
    }
    #expect(try folder.relationCount(dossier) == tables * 2_000)
  }

  private func start(_ name: String, _ line: String, in folder: ImportFolder) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line, name]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "CHANCERY": Program.url.path]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }
}
