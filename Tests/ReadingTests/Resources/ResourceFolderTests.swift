import Foundation
import Testing

@testable import Reading

struct ResourceFolderTests {
  /// A copy of the tables with one of them changed; removed when the body is done.
  private static func withTables(
    changing file: String, _ change: (String) -> String?,
    _ body: (ResourceFolder) throws -> Void
  ) throws {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try manager.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: copy) }
    for part in ["Gazetteers", "Lexicons"] {
      try manager.copyItem(
        at: URL(filePath: TestReader.folder.path).appending(path: part),
        to: copy.appending(path: part))
    }
    let changed = copy.appending(path: file)
    let text = String(decoding: try Data(contentsOf: changed), as: UTF8.self)
    if let new = change(text) {
      try Data(new.utf8).write(to: changed)
    } else {
      try manager.removeItem(at: changed)
    }
    try body(ResourceFolder(path: copy.path))
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let file: String
    /// The line that is added to the file.
    let line: String
    /// The message after the file's name and the line's number.
    let message: String

    var testDescription: String { "\(file): \(line)" }
  }

  @Test(arguments: [
    Damage(
      file: "Gazetteers/organizations.tsv", line: "x\tX\tX\t\tIGO\tXYZ\t",
      message: "'XYZ' under 'sector'; expected one of PLOVER's sectors, such as GOV or MIL"),
    Damage(
      file: "Gazetteers/leaders.tsv", line: "x\tX Y\tX Y\t\tpresident\tXXX\t2020\t",
      message: "'XXX' under 'of'; expected a code of countries.tsv or an id of organizations.tsv"),
    Damage(
      file: "Gazetteers/leaders.tsv", line: "x\tX Y\tX Y\t\tjester\tFRA\t2020\t",
      message: "'jester' under 'office'; expected an id of offices.tsv"),
    Damage(
      file: "Gazetteers/leaders.tsv", line: "x\tX Y\tX Y\t\tpresident\tFRA\t2020-13\t",
      message: "'2020-13' under 'from'; expected an EDTF date"),
    Damage(
      file: "Gazetteers/ambiguous.tsv", line: "x\tperson:nobody\t",
      message: "'person:nobody' under 'reading'; expected ids of the other tables, or none"),
    Damage(
      file: "Gazetteers/countries.tsv", line: "XXX\tXX\tX",
      message: "3 fields where the header has 12"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "x\tadverb\tSTATE\t\t\t\t\t",
      message: "'adverb' under 'class'; expected verb or noun"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "x\tnoun\tDANCE\t\t\t\t\t",
      message: "'DANCE' under 'type'; expected a PLOVER type or STATE"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "x\tnoun\tCONSULT\tarrest\t\t\t\t",
      message: "'arrest' under 'mode'; expected a mode of CONSULT"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "x\tnoun\tSTATE\t\tweather\t\t\t",
      message: "'weather' under 'contexts'; expected PLOVER contexts"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "x\tnoun\tSTATE\t\t\t\tperhaps\t",
      message: "'perhaps' under 'content'; expected actual, intended, hypothetical or denied"),
    Damage(
      file: "Lexicons/triggers-en.tsv", line: "x\tnoun\tSTATE\t\t\t\t\tloud",
      message: "'loud' under 'flags'; expected speech, reciprocal, target, frame, patient, "
        + "objectcontrol, quoted"),
    Damage(
      file: "Lexicons/triggers-fr.tsv", line: "xyz\tverb\tSTATE\t\t\t\t\t",
      message: "'xyz' under 'lemma'; expected an infinitive of a family in conjugation-fr.tsv"),
    Damage(
      file: "Lexicons/numerals-en.tsv", line: "dozen\ttwelve",
      message: "'twelve' under 'value'; expected a whole number"),
  ])
  func `refuses a table with a bad line, and says where`(damage: Damage) throws {
    var lines = 0
    try Self.withTables(
      changing: damage.file,
      { text in
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        return text + damage.line + "\n"
      },
      { folder in
        let error = #expect(throws: ResourceError.self) { try ArticleInterpreter(folder) }
        #expect(error?.description == "\(damage.file):\(lines): \(damage.message)")
      })
  }

  @Test(arguments: [
    "Gazetteers/countries.tsv", "Gazetteers/given-names.tsv", "Lexicons/triggers-en.tsv",
    "Lexicons/grammar-fr.tsv", "Lexicons/conjugation-fr.tsv", "Lexicons/group-adjectives.tsv",
  ])
  func `names a table that is missing`(file: String) throws {
    try Self.withTables(
      changing: file, { _ in nil },
      { folder in
        let error = #expect(throws: ResourceError.self) { try ArticleInterpreter(folder) }
        #expect(error?.description == "\(file): the file cannot be read")
      })
  }

  @Test func `lists the roles that a grammar word may have`() throws {
    try Self.withTables(
      changing: "Lexicons/grammar-fr.tsv", { $0 + "zut\tswearing\n" },
      { folder in
        let error = #expect(throws: ResourceError.self) { try ArticleInterpreter(folder) }
        let message = error?.description ?? ""
        #expect(message.contains("'swearing' under 'roles'; expected one of absence, agent, "))
      })
  }

  @Test func `says where it looked for the tables and how to name their folder`() {
    let error = #expect(throws: ResourceError.self) {
      try ResourceFolder(environment: "/nowhere/at/all")
    }
    let message = error?.description ?? ""
    #expect(message.hasPrefix("Gazetteers: not found in /nowhere/at/all; "))
    #expect(message.hasSuffix("or name their folder in CHANCERY_RESOURCES"))
  }

  @Test func `takes the folder that the environment names`() throws {
    let folder = try ResourceFolder(environment: TestReader.folder.path)
    #expect(folder.path == TestReader.folder.path)
  }

  @Test func `gives another digest for other tables, and the same for the same`() throws {
    let digest = try TestReader.folder.digest()
    let again = try TestReader.folder.digest()
    #expect(again == digest)
    try Self.withTables(
      changing: "Lexicons/numerals-en.tsv", { $0 + "umpteen\t99\n" },
      { folder in
        let changed = try folder.digest()
        #expect(changed != digest)
      })
  }
}
