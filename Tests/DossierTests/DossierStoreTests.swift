import Dossier
import Foundation
import Ontology
import Testing

struct DossierStoreTests {
  private struct Interruption: Error {}

  @Test(arguments: [
    (DossierStore.Access.reading, DossierError.Reason.noSuchFile), (.writing, .noSuchFile),
  ])
  func `a file that is missing is named`(
    access: DossierStore.Access, reason: DossierError.Reason
  ) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DossierError.self) {
      try DossierStore(path: folder.path("none.chancery"), for: access)
    }
    #expect(error?.reason == reason)
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: [
    Data("no database".utf8), Data(repeating: 0, count: 4096),
    Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 4080),
  ])
  func `a file of another kind is refused`(bytes: Data) throws {
    let folder = try TemporaryFolder()
    try bytes.write(to: folder.url.appending(path: "x.chancery"))
    let error = #expect(throws: DossierError.self) {
      try DossierStore(path: folder.path("x.chancery"))
    }
    #expect(error?.reason == .notADossier)
  }

  @Test func `a folder is refused`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DossierError.self) { try DossierStore(path: folder.url.path) }
    #expect(error?.reason == .notADossier)
  }

  @Test func `a dossier of a later version is neither opened nor overwritten`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[63] = 99
    try bytes.write(to: URL(filePath: path))
    let reason = DossierError.Reason.newerVersion(found: 99, known: 9)
    let contents = try SampleDossier.contents()
    let opening = #expect(throws: DossierError.self) { try DossierStore(path: path) }
    #expect(opening?.reason == reason)
    let writing = #expect(throws: DossierError.self) {
      try DossierFile.write(contents, to: path)
    }
    #expect(writing?.reason == reason)
  }

  @Test func `an interrupted build leaves what was there`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    let before = try DossierStore(path: path).contents()
    do {
      let store = try DossierStore(path: path, for: .writing)
      #expect(throws: Interruption.self) {
        try store.build { writer in
          try writer.remove(path: "a.md")
          try writer.setGraph(GraphRecord())
          throw Interruption()
        }
      }
    }
    #expect(try DossierStore(path: path).contents() == before)
  }

  @Test func `a document changed in place replaces its own claims only`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    let contents = try SampleDossier.contents()
    _ = try DossierFile.write(contents, to: path)
    let changed = try SampleDossier.document(
      "a.md", title: "Nouveau", published: "2026-01-08", body: "Paris accueille Macron.")
    let claim = try SampleDossier.claim(
      in: changed, "Paris accueille Macron", type: .consult, sources: [SampleDossier.macron],
      time: nil)
    do {
      let store = try DossierStore(path: path, for: .writing)
      try store.build { writer in
        try writer.replace(
          DocumentRecord(document: changed, mentions: [], claims: [claim], recorded: nil))
        try writer.pruneReadEntities()
      }
    }
    let read = try DossierStore(path: path).contents()
    #expect(read.documents.map(\.claims.count) == [1, 2])
    #expect(read.documents[0].claims == [claim])
    #expect(!read.readEntities.contains { $0.id == SampleDossier.russia.id })
    #expect(try folder.names == ["x.chancery"])
    #expect(try DossierStore(path: path).faults().isEmpty)
  }

  @Test func `readers see the last finished state while another writes`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    let writer = try DossierStore(path: path, for: .writing)
    let reader = try DossierStore(path: path)
    let during = try writer.build { changes in
      try changes.remove(path: "b.md")
      return try reader.counts().documents
    }
    #expect(during == 2)
    #expect(try reader.counts().documents == 1)
  }

  @Test func `a writer whose file was replaced is told so`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    let store = try DossierStore(path: path, for: .creating)
    try FileManager.default.removeItem(atPath: path)
    try Data().write(to: URL(filePath: path))
    let error = #expect(throws: DossierError.self) {
      try store.build { writer in try writer.setNote("a", to: "b") }
    }
    #expect(error?.reason == .replaced)
  }

  @Test func `a created dossier is empty and stands alone once closed`() throws {
    let folder = try TemporaryFolder()
    do { _ = try DossierStore(path: folder.path("x.chancery"), for: .creating) }
    #expect(try DossierStore(path: folder.path("x.chancery")).contents() == DossierContents())
    #expect(try folder.names == ["x.chancery"])
  }

  @Test func `a name that looks like a database address is only a file`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file:x?mode=memory.chancery")
    _ = try DossierFile.write(SampleDossier.contents(), to: path)
    #expect(try folder.names == ["file:x?mode=memory.chancery"])
  }
}
