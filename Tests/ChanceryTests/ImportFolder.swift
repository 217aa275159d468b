import Foundation
import TestSupport
import Testing

/// A folder with tables of relations, and dossiers that they are imported into.
struct ImportFolder {
  private let sample: SampleFolder
  var url: URL { sample.url }
  var program: Program { sample.program }

  init() throws { sample = try SampleFolder(isBuilt: true) }

  /// The dossier that was built of the sample's articles, before anything is imported.
  let built = "out/dossier.chancery"

  /// Writes a table of so many random relations.
  func writeTable(_ name: String, lines: Int, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = ""
    text.reserveCapacity(lines * 40)
    for _ in 0..<lines {
      let (source, target) = (random.next() % 997, random.next() % 997)
      let day = random.next() % 28
      text += "Actor \(source)\tMake statement\tActor \(target)\t2024-0\(1 + day % 9)-"
      text += day < 9 ? "0\(day + 1)\n" : "\(day + 1)\n"
    }
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// How many relations a dossier tells that it has.
  func relationCount(_ dossier: String) throws -> Int {
    struct Row: Decodable { let count: Int }
    let answer = try program.run(["counts", "--dossier", dossier, "--format", "json"])
    guard answer.exitCode == 0 else {
      try #require(answer.exitCode == 2, "\(answer.errors)")
      return 0
    }
    return try JSONDecoder().decode([Row].self, from: answer.output).map(\.count).reduce(0, +)
  }

  /// Answers by which two dossiers can be told apart, whatever of them lies in the segment.
  ///
  /// Which of several shortest paths is told depends on the order of edges; their length does not.
  func answers(_ dossier: String) throws -> [String] {
    func ask(_ question: [String]) throws -> Program.Outcome {
      try program.run(question + ["--dossier", dossier, "--format", "csv"])
    }
    return [
      try ask(["counts", "--step", "day"]).text, try ask(["neighbors", "Actor 1"]).text,
      "\(try ask(["path", "Actor 2", "Actor 3"]).lines.count)",
    ]
  }
}
