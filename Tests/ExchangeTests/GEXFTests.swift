import Chronology
import Exchange
import Foundation
import Testing

struct GEXFTests {
  private func text() throws -> String {
    let files = ExportFormat.gexf.export(try SmallDossier.selection(), title: "T").files
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test func `gives events the days they may have lasted`() throws {
    let text = try text()
    #expect(text.contains("<spell start=\"2025-09-04\" end=\"2025-09-04\"/>"))
    #expect(text.contains("<spell start=\"2024-05-01\" end=\"2024-07-14\"/>"))
  }

  @Test func `leaves out the end of what is open`() throws {
    #expect(try text().contains("<spell start=\"1949-04-04\"/>"))
  }

  @Test func `gives no spell to what may have held before and after`() throws {
    let text = try text()
    let office = try #require(text.range(of: "kind=\"HOLDS_OFFICE\""))
    let end = try #require(text[office.upperBound...].range(of: "</edge>"))
    #expect(!text[office.upperBound..<end.lowerBound].contains("<spell"))
  }
}
