import TemporalGraph
import TestSupport
import Testing

struct ImportFuzzTests {
  @Test(.tags(.property))
  func `no bytes make the import crash, and lines are counted right`() throws {
    let columns = try ImportColumns(
      "subject,relation,object,date,weight:number,note:text=subject,sure:boolean")
    let letters = Array("\t\t\n\n\"\",;{}[]:\\u0e9d8a-2026-01é{\"subject\":\"a\"}".utf8)
    for seed in FuzzSeeds(least: 3_000) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in letters.randomElement(using: &random) ?? 0x0a }
      for format in ImportFormat.allCases {
        var importer = RelationImporter(format: format, columns: columns)
        importer.read(bytes, isLast: true)
        let feeds = bytes.count { $0 == 0x0a }
        #expect(importer.lineCount == feeds + (bytes.isEmpty || bytes.last == 0x0a ? 0 : 1))
        var pieces = RelationImporter(format: format, columns: columns)
        for byte in bytes { pieces.read([byte], isLast: false) }
        pieces.read([], isLast: true)
        #expect(pieces.batch == importer.batch)
        #expect(pieces.faults == importer.faults)
      }
    }
  }
}
