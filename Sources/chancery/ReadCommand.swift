import ArgumentParser
import ChanceryKit
import Corpus
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `chancery read`: what is read from articles, before they join a dossier.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what is read from articles, without a dossier.")

  @Argument(help: "Articles (.txt, .md); without any, those that the manifest lists.")
  var files: [String] = []

  @Option(help: "A manifest.csv that overrides what is detected.")
  var manifest: String?

  func run() throws {
    let interpreter = try ArticleInterpreter(
      ResourceFolder(environment: ProcessInfo.processInfo.environment["CHANCERY_RESOURCES"]))
    let contents =
      files.isEmpty
      ? try CorpusFolder.read(manifest: URL(filePath: manifest ?? "manifest.csv"))
      : try CorpusFolder.read(files: files, manifest: manifest.map { URL(filePath: $0) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for article in contents.articles {
      let data = try encoder.encode(ReadingRecord(interpreter.read(article)))
      print(String(decoding: data, as: UTF8.self))
    }
  }
}
