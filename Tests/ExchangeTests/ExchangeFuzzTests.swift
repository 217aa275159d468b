import Exchange
import TestSupport
import Testing

/// Seeded mutations of what is read; `FUZZ_SECONDS=60` goes on for so long.
struct ExchangeFuzzTests {
  private static let tokens = [
    "<", ">", "</", "<node id=\"a\">", "</edge>", "<edge>", "<spell start=\"x\"/>", "&lt;", "&x;",
    "]]>", "<![CDATA[", "<!DOCTYPE x>", "\u{0}", "\"", "{", "}", "[", "]", ":", ",", "\\u12",
    "null", "-1", "1e999", "\n", "\u{ffff}", "{\"record\": \"event\"}",
  ].map { Array($0.utf8) }

  private func mutated(_ bytes: [UInt8], _ seed: UInt64) -> [UInt8] {
    var generator = SplitMix64(seed: seed)
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
      let token = Self.tokens.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(start..<end, with: token)
    }
    return bytes
  }

  @Test(.tags(.property), arguments: [GraphFile.Format.graphml, .gexf])
  func `no mutated graph breaks its reader`(format: GraphFile.Format) throws {
    let exported: ExportFormat = format == .gexf ? .gexf : .graphml
    let bytes = exported.export(try SmallDossier.selection(), title: "T").files[0].bytes
    for seed in FuzzSeeds(least: 300) {
      do throws(GraphFileError) {
        let file = try GraphFile(mutated(bytes, seed), format: format)
        #expect(file.lines.last.map { $0 == 0x0a } ?? true)
      } catch {
        #expect(error.line > 0)
      }
    }
  }

  @Test(.tags(.property)) func `no mutated export breaks its reader`() throws {
    let bytes = ExportFormat.jsonl.export(try SmallDossier.selection(), title: "").files[0].bytes
    for seed in FuzzSeeds(least: 300) {
      do throws(DossierLinesError) {
        let lines = try DossierLines(mutated(bytes, seed))
        #expect(lines.faults.map(\.line) == lines.faults.map(\.line).sorted())
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
