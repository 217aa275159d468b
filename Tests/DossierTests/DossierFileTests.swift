import Dossier
import Foundation
import Ontology
import Testing

struct DossierFileTests {
  @Test func `what is written is read back whole`() throws {
    let folder = try TemporaryFolder()
    let contents = try SampleDossier.contents()
    #expect(try DossierFile.write(contents, to: folder.path("x.chancery")) == .written)
    let read = try DossierStore(path: folder.path("x.chancery")).contents()
    #expect(read.notes == contents.notes)
    #expect(read.readEntities == contents.readEntities.sorted { $0.id < $1.id })
    #expect(read.graph.standsFor == contents.graph.standsFor)
    #expect(read.graph.entities == contents.graph.entities.sorted { $0.id < $1.id })
    #expect(read.graph.events == contents.graph.events.sorted { $0.id < $1.id })
    #expect(read.graph.relations == contents.graph.relations.sorted { $0.id < $1.id })
    #expect(read.graph.decisions == contents.graph.decisions)
    #expect(read.documents.map(\.document.path) == ["a.md", "b.md"])
    for (read, written) in zip(read.documents, contents.documents.reversed()) {
      #expect(read.document == written.document)
      #expect(read.recorded == written.recorded)
      #expect(read.mentions == written.mentions)
      #expect(Set(read.claims) == Set(written.claims))
    }
  }

  @Test func `a copy is written before or after its original, and stays without it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    var contents = try SampleDossier.contents()
    let original = contents.documents[0].document
    let second = contents.documents[1]
    let copy = second.document.marked(asCopyOf: original.id)
    contents.documents[1] = DocumentRecord(
      document: copy, mentions: second.mentions, claims: second.claims, recorded: second.recorded)
    for _ in 0..<2 {
      _ = try DossierFile.write(contents, to: path)
      let read = try DossierStore(path: path).contents().documents.map(\.document)
      #expect(read.first { $0.id == copy.id }?.copyOf == original.id)
      #expect(read.first { $0.id == original.id }?.copyOf == nil)
      contents.documents.reverse()
    }
    _ = try DossierStore(path: path, for: .writing).build { writer in
      try writer.remove(path: original.path)
    }
    let left = try DossierStore(path: path).contents().documents.map(\.document)
    #expect(left.map(\.id) == [copy.id])
    #expect(left.first?.copyOf == nil)
  }

  @Test func `the same contents in another order give the same bytes`() throws {
    let folder = try TemporaryFolder()
    var contents = try SampleDossier.contents()
    _ = try DossierFile.write(contents, to: folder.path("one.chancery"))
    contents.documents.reverse()
    contents.readEntities.reverse()
    contents.graph.events.reverse()
    contents.graph.entities.reverse()
    contents.graph.relations.reverse()
    _ = try DossierFile.write(contents, to: folder.path("two.chancery"))
    let one = try Data(contentsOf: URL(filePath: folder.path("one.chancery")))
    #expect(try one == Data(contentsOf: URL(filePath: folder.path("two.chancery"))))
    #expect(try folder.names == ["one.chancery", "two.chancery"])
  }

  @Test func `a dossier changed in place and written anew has the bytes of a fresh one`() throws {
    let folder = try TemporaryFolder()
    let contents = try SampleDossier.contents()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(contents, to: path)
    let fresh = try Data(contentsOf: URL(filePath: path))
    do {
      let store = try DossierStore(path: path, for: .writing)
      try store.build { writer in try writer.setNote("other", to: "note") }
    }
    #expect(try fresh != Data(contentsOf: URL(filePath: path)))
    #expect(try DossierFile.write(contents, to: path) == .written)
    #expect(try fresh == Data(contentsOf: URL(filePath: path)))
  }

  @Test func `unchanged contents leave the file untouched`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    func number() throws -> NSNumber? {
      try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? NSNumber
    }
    let before = try number()
    #expect(try DossierFile.write(SampleDossier.contents(), to: path) == .unchanged)
    #expect(try number() == before)
  }

  @Test func `contents that contradict themselves leave the old dossier`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    var contents = try SampleDossier.contents()
    _ = try DossierFile.write(contents, to: path)
    let before = try Data(contentsOf: URL(filePath: path))
    contents.graph.entities.removeAll()
    let error = #expect(throws: DossierError.self) {
      try DossierFile.write(contents, to: path)
    }
    guard case .inconsistent = error?.reason else {
      Issue.record("unexpected reason: \(String(describing: error))")
      return
    }
    #expect(try before == Data(contentsOf: URL(filePath: path)))
    #expect(try folder.names == ["x.chancery"])
  }

  @Test func `a file that is no dossier is never overwritten`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("notes.txt")
    try Data("my notes, longer than a hundred bytes: \(String(repeating: "x", count: 200))".utf8)
      .write(to: URL(filePath: path))
    let error = #expect(throws: DossierError.self) {
      try DossierFile.write(SampleDossier.contents(), to: path)
    }
    #expect(error?.reason == .notADossier)
  }

  @Test func `what killed builds left is removed, and what living ones use is not`() throws {
    let folder = try TemporaryFolder()
    let dead = [".x.chancery.999999999.staging", ".x.chancery.999999999.packed-journal"]
    let living = ".x.chancery.1.staging"
    for name in dead + [living] { try Data([1]).write(to: folder.url.appending(path: name)) }
    _ = try DossierFile.write(SampleDossier.contents(), to: folder.path("x.chancery"))
    #expect(try folder.names == [living, "x.chancery"])
  }

  @Test func `a damaged dossier is made anew`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    var damaged = whole
    for offset in 100..<min(8192, damaged.count) { damaged[offset] = 0x5a }
    try damaged.write(to: URL(filePath: path))
    #expect(try DossierFile.write(SampleDossier.contents(), to: path) == .written)
    #expect(try whole == Data(contentsOf: URL(filePath: path)))
  }
}
