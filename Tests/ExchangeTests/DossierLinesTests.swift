import Dossier
import Exchange
import Ontology
import Testing

struct DossierLinesTests {
  private func export(_ text: String = "Macron menace l’OTAN") throws -> [UInt8] {
    ExportFormat.jsonl.export(try SmallDossier.selection(text), title: "").files[0].bytes
  }

  /// The export with one text in the place of another.
  private func changed(_ old: String, _ new: String) throws -> [UInt8] {
    Array(String(decoding: try export(), as: UTF8.self).replacing(old, with: new).utf8)
  }

  @Test(arguments: ["Macron menace l’OTAN"] + ExportFormatTests.hostile)
  func `gives back what was exported`(text: String) throws {
    let lines = try DossierLines(try export(text))
    #expect(lines.faults.isEmpty)
    let (found, expected) = (lines.contents, try SmallDossier.contents(text))
    #expect(Set(found.documents) == Set(expected.documents))
    #expect(Set(found.readEntities) == Set(expected.readEntities))
    #expect(Set(found.graph.entities) == Set(expected.graph.entities))
    #expect(Set(found.graph.events) == Set(expected.graph.events))
    #expect(Set(found.graph.relations) == Set(expected.graph.relations))
    #expect(found.graph.decisions == expected.graph.decisions)
    #expect(found.notes == expected.notes)
  }

  @Test func `knows an export by its first line`() throws {
    #expect(DossierLines.begin(try export()))
    #expect(!DossierLines.begin(Array("{\"subject\": \"a\"}".utf8)))
  }

  @Test func `finds a quotation that does not stand where it says`() throws {
    let lines = try DossierLines(try changed("\"body\": \"Avant. ", "\"body\": \"Avant.. "))
    #expect(
      lines.faults.contains { $0.reason == .quoteElsewhere("doc:0123456789ab") && $0.line > 1 })
  }

  @Test func `finds what no line holds`() throws {
    let lines = try DossierLines(
      try changed("{\"record\": \"entity\", \"id\": \"organization:nato\"", "{\"record\": \"x\""))
    #expect(lines.faults.contains { $0.reason == .missing("organization:nato") })
    #expect(lines.faults.contains { if case .unreadable = $0.reason { true } else { false } })
  }

  @Test(arguments: ["/etc/passwd", "../secret.md", "a/../../b.md"])
  func `refuses a document whose path leads out of its folder`(path: String) throws {
    let lines = try DossierLines(try changed("\"corpus/a.md\"", "\"\(path)\""))
    #expect(lines.faults.map(\.reason) == [.pathOutside(path)])
  }

  @Test func `finds an id that stands twice`() throws {
    let text = String(decoding: try export(), as: UTF8.self)
    let event = try #require(text.split(separator: "\n").first { $0.contains("\"event:aid\"") })
    let lines = try DossierLines(Array((text + event + "\n").utf8))
    #expect(lines.faults.map(\.reason) == [.twice("event:aid")])
  }

  @Test(arguments: [
    ("\"2024-05~/2024-07-14\"", "\"2024-13\"", "'date': '2024-13'"),
    ("\"confidence\": 0.5", "\"confidence\": \"much\"", "'confidence' is a value of another kind"),
    ("\"type\": \"CONSULT\"", "\"type\": \"DANCE\"", "'type'"),
    ("\"sha256\"", "\"sha\"", "no member 'sha256'"),
  ])
  func `says what is wrong with a line`(old: String, new: String, message: String) throws {
    let lines = try DossierLines(try changed(old, new))
    #expect(lines.faults.contains { $0.description.contains(message) }, "\(lines.faults)")
  }

  @Test func `refuses what is no export, and a later version`() {
    #expect(throws: DossierLinesError.noExport) { try DossierLines([]) }
    #expect(throws: DossierLinesError.noExport) { try DossierLines(Array("{}".utf8)) }
    #expect(throws: DossierLinesError.laterVersion(9)) {
      try DossierLines(Array("{\"format\": \"chancery-dossier\", \"version\": 9}".utf8))
    }
  }

  @Test func `survives lines cut anywhere`() throws {
    let bytes = try export()
    for end in stride(from: 0, to: bytes.count, by: 97) {
      do throws(DossierLinesError) {
        _ = try DossierLines(Array(bytes[..<end]))
      } catch {
        #expect(error == .noExport)
      }
    }
  }
}
