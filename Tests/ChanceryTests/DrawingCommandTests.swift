import Foundation
import Testing

struct DrawingCommandTests {
  let sample: SampleFolder
  var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  private static let beginnings: [String: [UInt8]] = [
    "svg": Array("<svg".utf8), "png": [0x89, 0x50, 0x4e, 0x47], "pdf": Array("%PDF".utf8),
    "dot": Array("digraph".utf8),
  ]

  private func isKind(_ bytes: Data, _ kind: String) throws -> Bool {
    let beginning = try #require(Self.beginnings[kind])
    let text = bytes.prefix(400)
    return kind == "png" || kind == "pdf"
      ? bytes.starts(with: beginning)
      : text.range(of: Data(beginning)) != nil
  }

  @Test(arguments: [
    ("timeline", ["svg", "png", "pdf"]), ("diagram", ["svg", "png", "pdf", "dot"]),
  ])
  func `a drawing goes by its file's ending, or to standard output by its format`(
    command: String, kinds: [String]
  ) throws {
    for kind in kinds {
      let file = "drawn-\(command)-\(UUID().uuidString).\(kind)"
      let toFile = try program.run([command, "-o", file])
      #expect(toFile.exitCode == 0)
      #expect(toFile.text == "\(file)  écrit\n")
      #expect(try program.run([command, "-o", file]).text == "\(file)  inchangé\n")
      let toPipe = try program.run([command, "-o", "-", "--format", kind])
      #expect(toPipe.output == (try sample.bytes(file)))
      #expect(try isKind(toPipe.output, kind))
    }
  }

  @Test func `a pipe gets SVG where nothing else is asked for`() throws {
    #expect(try isKind(try program.run(["timeline"]).output, "svg"))
    #expect(try isKind(try program.run(["diagram", "--network"]).output, "svg"))
  }

  @Test func `title, language and width are those asked for`() throws {
    let svg = try program.run([
      "timeline", "--title", "Ma chronique <1>", "--width", "80mm", "--language", "en",
    ]).text
    #expect(svg.contains("Ma chronique &lt;1&gt;"))
    #expect(svg.contains("width=\"80mm\""))
    #expect(svg.contains("Sources up to"))
  }

  @Test func `only what is asked for is drawn`() throws {
    let svg = try program.run(["timeline", "--about", "Macron"]).text
    #expect(svg.contains("Macron"))
    #expect(!svg.contains("Poutine"))
  }
}

extension DrawingCommandTests {
  @Test func `around an actor stand those tied to it alone`() throws {
    let svg = try program.run(["diagram", "--around", "Poutine", "--language", "en"]).text
    #expect(svg.contains("Vladimir Putin: direct ties"))
    #expect(!svg.contains("Macron"))
    let wider = try program.run(["diagram", "--around", "Russie", "--hops", "2"]).text
    #expect(wider.contains("Russie\u{202F}: liens jusqu’à 2 pas"))
  }

  @Test func `a path holds those between two actors, or says that there is none`() throws {
    let svg = try program.run(["diagram", "--path", "France", "Pologne"]).text
    #expect(svg.contains("France – Pologne\u{202F}: les chemins les plus courts"))
    #expect(svg.contains("Russie") && !svg.contains("Macron"))
    let none = try program.run(["diagram", "--path", "Pologne", "Macron", "--type", "THREATEN"])
    #expect(none.exitCode == 2)
    #expect(none.errors == "chancery: nothing connects 'Pologne' and 'Macron'\n")
  }

  @Test func `a matrix has a row and a column for each actor`() throws {
    let svg = try program.run(["diagram", "--matrix"]).text
    #expect(svg.contains("à qui →") && svg.contains("rotate(-90"))
    #expect(svg.contains("Vladimir Poutine, personne"))
  }

  @Test(arguments: [
    (["--hops", "2"], "--hops counts from an actor; name one with --around"),
    (["--around", "France", "--hops", "0"], "expected a whole number from 1 to 6"),
    (["--path", "France"], "--path takes two actors and got 1"),
    (["--path", "France", "Russie", "--around", "France"], "--around contradicts --path"),
    (["--matrix", "--engine", "dot"], "--engine places a network, and a matrix is none"),
    (["--matrix", "--path", "France", "Russie"], "--path is drawn as a network"),
    (["--engine", "circo"], "'auto', 'dot', 'neato', 'sfdp' or 'twopi'"),
  ])
  func `contradictions on the command line say how to mend them`(
    arguments: [String], message: String
  ) throws {
    let outcome = try program.run(["diagram"] + arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}

extension DrawingCommandTests {
  @Test func `the worker refuses what is no request, and is no command for people`() throws {
    let outcome = try program.run(["__layout"], input: "something else")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors == "chancery: standard input holds no request of this version\n")
    #expect(try program.run(["__layout"]).exitCode == 0)
    #expect(!(try program.run(["--help"]).text).contains("__layout"))
  }
}
