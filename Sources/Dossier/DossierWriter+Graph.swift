import Foundation
import GRDB
import Ontology

extension DossierWriter {
  /// Puts a graph in the place of the one that is there.
  package func setGraph(_ graph: GraphRecord) throws {
    for table in ["relation", "event", "decision", "entity"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    for entity in graph.entities.sorted(by: { $0.id < $1.id }) { try entity.insertShown(db) }
    try linkReadEntities(to: graph)
    for event in graph.events.sorted(by: { $0.id < $1.id }) { try event.insert(db) }
    for relation in graph.relations.sorted(by: { $0.id < $1.id }) { try relation.insert(db) }
    for decision in graph.decisions { try decision.insert(db) }
  }

  /// Writes everything into an empty dossier, in an order that depends on nothing but itself.
  func write(_ contents: DossierContents) throws {
    for (key, value) in contents.notes.sorted(by: { $0.key < $1.key }) {
      try setNote(key, to: value)
    }
    try upsert(contents.readEntities)
    for record in contents.documents.sorted(by: { $0.document.path < $1.document.path }) {
      try add(record)
    }
    try setGraph(contents.graph)
    try setWritten(contents.written)
    try packFullText()
  }

  /// Puts the packed graph in the place of the one that is there.
  func setQuerySegment(_ blocks: [PackedBlock]) throws {
    try db.execute(sql: "DELETE FROM query_segment")
    let row = try db.cachedStatement(sql: "INSERT INTO query_segment(block, bytes) VALUES (?,?)")
    for block in blocks.sorted(by: { $0.code < $1.code }) {
      try row.execute(arguments: [block.code, Data(block.bytes)])
    }
  }

  /// Merges each full-text index into one piece.
  func packFullText() throws {
    for index in ["document_text", "claim_text", "event_text"] {
      try db.execute(sql: "INSERT INTO \(index)(\(index)) VALUES ('optimize')")
    }
  }

  private func linkReadEntities(to graph: GraphRecord) throws {
    try db.execute(
      sql: """
        UPDATE read_entity SET entity =
          (SELECT id FROM entity WHERE entity.id = read_entity.id)
        """)
    let statement = try db.cachedStatement(
      sql: "UPDATE read_entity SET entity = ? WHERE id = ?")
    for (read, shown) in graph.standsFor.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [shown.text, read.text])
    }
  }
}
