import Foundation
import Testing

struct BuildCommandTests {
  @Test func `a build writes the dossier and its drawings, and a second changes nothing`() throws {
    let sample = try SampleFolder(isBuilt: false)
    let first = try sample.program.run(["build", "--language", "en"])
    #expect(first.exitCode == 0)
    #expect(first.lines.contains { $0.split(separator: " ") == ["articles", "3"] })
    #expect(first.lines.contains("out/dossier.chancery  written"))
    #expect(first.lines.contains("out/timeline.pdf      written"))
    let before = try sample.bytes("out/dossier.chancery")
    let second = try sample.program.run(["build", "--language", "en"])
    #expect(second.lines.contains { $0.hasPrefix("of them read anew") && $0.hasSuffix(" 0") })
    #expect(!second.text.contains("written"))
    #expect(try sample.bytes("out/dossier.chancery") == before)
  }

  @Test func `an article that cannot be read is told, and the rest is built`() throws {
    let sample = try SampleFolder(isBuilt: false)
    try Data([0x4c, 0x65, 0xff, 0xfe, 0x00, 0x80]).write(
      to: sample.url.appending(path: "corpus/broken.md"))
    let outcome = try sample.program.run(["build", "--language", "en"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("chancery: broken.md: "))
    #expect(outcome.lines.contains { $0.split(separator: " ") == ["articles", "3"] })
  }

  @Test func `an error in a hand-kept file names its line and stops the build`() throws {
    let sample = try SampleFolder(isBuilt: false)
    try sample.write("events:\n  - id: event:x\n    tipe: CONSULT\n", to: "graphs/more.yaml")
    let outcome = try sample.program.run(["build"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("graphs/more.yaml:3"))
    #expect(!FileManager.default.fileExists(atPath: sample.url.appending(path: "out").path))
  }

  @Test func `added articles join the corpus, all or none, and overwrite nothing`() throws {
    let sample = try SampleFolder(isBuilt: true)
    try sample.write("Jeudi, la Pologne a refusé.\n", to: "new/pologne.txt")
    try sample.write("Autre chose.\n", to: "new/menace.md")
    let kept = try sample.bytes("corpus/menace.md")

    let refused = try sample.program.run(["add", "new/pologne.txt", "new/menace.md"])
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("new/menace.md: 'corpus/menace.md' is another article"))
    #expect(try sample.bytes("corpus/menace.md") == kept)
    let target = sample.url.appending(path: "corpus/pologne.txt").path
    #expect(!FileManager.default.fileExists(atPath: target))

    let added = try sample.program.run(["add", "new/pologne.txt", "--language", "en"])
    #expect(added.exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: target))
    #expect(added.lines.contains { $0.split(separator: " ") == ["articles", "4"] })
    #expect(
      added.lines.contains { $0.split(separator: " ") == ["of", "them", "read", "anew", "1"] })

    let again = try sample.program.run(["add", "new/pologne.txt"])
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("the same article is there already"))
  }

  @Test(arguments: [
    ("new/x.docx", "an article ends in .txt, .md"), ("new/nowhere.txt", "no such file"),
  ])
  func `what is no article is not added`(file: String, message: String) throws {
    let sample = try SampleFolder(isBuilt: false)
    try sample.write("x", to: "new/x.docx")
    let outcome = try sample.program.run(["add", file])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("\(file): \(message)"))
  }

  @Test func `doctor finds what is broken`() throws {
    let sample = try SampleFolder(isBuilt: true)
    #expect(try sample.program.run(["doctor"]).exitCode == 0)
    try sample.write("Sans date.\n", to: "corpus/undated.txt")
    let warned = try sample.program.run(["doctor"])
    #expect(warned.exitCode == 0)
    #expect(warned.text.contains("corpus/undated.txt: no date of publication"))
    var bytes = try sample.bytes("out/dossier.chancery")
    bytes.replaceSubrange(8_192..<16_384, with: Data(repeating: 0x5a, count: 8_192))
    try bytes.write(to: sample.url.appending(path: "out/dossier.chancery"))
    let broken = try sample.program.run(["doctor"])
    #expect(broken.exitCode == 1)
    #expect(broken.lines.contains { $0.hasPrefix("error") && $0.contains("dossier") })
  }
}
