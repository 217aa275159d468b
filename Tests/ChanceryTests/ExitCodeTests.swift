import Foundation
import Testing

struct ExitCodeTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  @Test(arguments: [
    (["events", "--about", "Personne Inconnue"], 2, "no entity is called 'Personne Inconnue'"),
    (["why", "event:nowhere"], 2, "no event is called 'event:nowhere'"),
    (["search", "zzyzx"], 2, "nothing holds 'zzyzx'"),
    (["timeline", "--until", "1900", "-o", "never.svg"], 2, "nothing is like that to draw"),
    (["events", "--since", "2026-13"], 64, "expected a month from 01 to 12"),
    (["events", "--since", "2026", "--until", "2025"], 64, "exchange the two dates"),
    (["events", "--type", "QUARREL"], 64, "invalid for '--type <type>'"),
    (["events", "--limit", "0"], 64, "expected a whole number from 1"),
    (["events", "--excel"], 64, "--excel goes with --format csv"),
    (["relations", "--standing", "--events"], 64, "exclude each other"),
    (["timeline", "-o", "x.gif"], 64, "end it with one of .svg, .png, .pdf, .dot"),
    (["timeline", "-o", "x.dot"], 64, "a timeline is no graph"),
    (["timeline", "--width", "3mm"], 64, "expected a width from 60mm to 2000mm"),
    (["diagram", "-o", "x.svg", "--format", "png"], 64, "leave out one"),
    (["read"], 64, "nothing to read"),
    (["sing"], 64, "'sing'"),
    (["read", "nowhere.md"], 1, "nowhere.md: no such file"),
    (["read", "--manifest", "nowhere.csv"], 1, "nowhere.csv: no such file"),
    (["events", "--dossier", "nowhere.chancery"], 1, "nowhere.chancery: no such dossier"),
    (["events", "--dossier", "corpus/menace.md"], 1, "corpus/menace.md: this file is not"),
    (["timeline", "-o", "/proc/nowhere/x.svg"], 1, "/proc/nowhere"),
    (["date", "2026-13"], 1, "'2026-13', character 6"),
    (["build", "--corpus", "nowhere", "-o", "never"], 1, "nowhere: no such file or folder"),
  ])
  func `what goes wrong has its exit code, and a line that says what and how to mend it`(
    arguments: [String], exitCode: Int, message: String
  ) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.exitCode == exitCode)
    #expect(outcome.errors.hasPrefix("chancery: "))
    #expect(outcome.errors.contains(message))
    #expect(!outcome.errors.contains("Error"))
    #expect(outcome.text.isEmpty)
  }

  @Test(arguments: [["--help"], ["--version"], ["help", "why"], ["events", "--help"]])
  func `help is no error`(arguments: [String]) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.exitCode == 0)
    #expect(!outcome.text.isEmpty)
    #expect(outcome.errors == "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells get completions`(shell: String) throws {
    let outcome = try program.run(["--generate-completion-script", shell])
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.contains("relations"))
  }

  @Test func `the dossier is the one named, else the environment's, else the only one`() throws {
    let folder = try SampleFolder(isBuilt: true)
    let events = try folder.program.run(["events"]).text
    #expect(!events.isEmpty)
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "out/dossier.chancery"),
      to: folder.url.appending(path: "other.chancery"))
    let several = try folder.program.run(["events"])
    #expect(several.exitCode == 1)
    #expect(
      several.errors == "chancery: several dossiers: other.chancery, out/dossier.chancery; "
        + "name one with --dossier FILE\n")
    #expect(try folder.program.run(["events", "--dossier", "other.chancery"]).text == events)
    let named = try folder.program.run(
      ["events"], environment: ["CHANCERY_DOSSIER": "out/dossier.chancery"])
    #expect(named.text == events)
  }

  @Test func `without a dossier the way to one is told`() throws {
    let folder = try SampleFolder(isBuilt: false)
    let outcome = try folder.program.run(["events"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("make one with 'chancery build'"))
  }
}
