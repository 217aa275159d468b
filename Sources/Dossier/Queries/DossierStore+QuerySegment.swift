import Foundation
import GRDB

/// A part of something that follows from a dossier's tables, packed.
package struct PackedBlock: Hashable, Sendable {
  /// By which it is found; from 0.
  package let code: Int64
  package let bytes: [UInt8]

  /// Takes both.
  package init(code: Int64, bytes: [UInt8]) {
    self.code = code
    self.bytes = bytes
  }
}

extension DossierStore {
  /// The blocks of the packed graph whose codes lie in a range, by code; none where it must be made of
  /// the rows, as where relations were imported.
  package func querySegment(_ codes: Range<Int64>) throws(DossierError) -> [Int64: [UInt8]] {
    try read { db in
      let isImported = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM graph_edge)")
      guard isImported == false else { return [:] }
      var blocks: [Int64: [UInt8]] = [:]
      let rows = try Row.fetchCursor(
        db, sql: "SELECT block, bytes FROM query_segment WHERE block >= ? AND block < ?",
        arguments: [codes.lowerBound, codes.upperBound])
      while let row = try rows.next() {
        blocks[row[0]] = [UInt8](row[1] as Data)
      }
      return blocks
    }
  }
}
