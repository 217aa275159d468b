import Exchange
import Foundation
import Testing

struct TurtleTests {
  @Test func `writes the four bounds and what an event rests on`() throws {
    let file = ExportFormat.turtle.export(try SmallDossier.selection(), title: "").files[0]
    let text = String(decoding: file.bytes, as: UTF8.self)
    let event = try #require(text.range(of: "<urn:chancery:event:aid>\n"))
    let end = try #require(text[event.upperBound...].range(of: " .\n"))
    let statements = text[event.upperBound..<end.lowerBound]
    for (name, day) in [
      ("hasEarliestBeginTimeStamp", "2024-05-01"), ("hasLatestBeginTimeStamp", "2024-05-31"),
      ("hasEarliestEndTimeStamp", "2024-07-14"), ("hasLatestEndTimeStamp", "2024-07-14"),
    ] {
      #expect(statements.contains("/sem/\(name)> \"\(day)\"^^"))
    }
    #expect(statements.contains("\"2024-05~/2024-07-14\"^^<http://id.loc.gov/datatypes/edtf/EDTF>"))
    #expect(statements.contains("accordingTo> <urn:chancery:person:emmanuel-macron>"))
    #expect(text.contains("wasQuotedFrom> <urn:chancery:doc:0123456789ab>"))
  }

  @Test func `lets no id end an IRI`() throws {
    let file = ExportFormat.turtle.export(
      try SmallDossier.selection("a> <b \" { é"), title: ""
    ).files[0]
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<urn:chancery:a%3E%20%3Cb%20%22%20%7B%20%C3%A9>"))
  }
}
