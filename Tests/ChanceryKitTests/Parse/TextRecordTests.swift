import ChanceryKit
import Chronology
import Testing

struct TextRecordTests {
  @Test func `reads a text with its name and language`() throws {
    let line = #"{"id": "a", "text": "Oui\u0000\n\ud83d\ude00", "language": "fr", "more": 1}"#
    let record = try TextRecord(line: line, number: 3)
    #expect(record == TextRecord(id: "a", text: "Oui\u{0}\n😀", language: .french))
  }

  @Test func `is called by its line where it has no name`() throws {
    let record = try TextRecord(line: #"{"text": ""}"#, number: 7)
    #expect(record == TextRecord(id: "stdin:7", text: "", language: nil))
  }

  @Test(arguments: [
    ("Oui", "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    ("[1]", "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    (#"{"text": "a"#, "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    (#"{"id": "a"}"#, "stdin:2: the object has no \"text\""),
    (#"{"text": 3}"#, "stdin:2: \"text\" must be a string"),
    (#"{"text": null}"#, "stdin:2: \"text\" must be a string"),
    (#"{"text": "a", "id": 3}"#, "stdin:2: \"id\" must be a string"),
    (#"{"text": "a", "language": "de"}"#, "stdin:2: language 'de'; there are fr and en"),
  ])
  func `says what is wrong with a line`(line: String, message: String) {
    let error = #expect(throws: TextRecordError.self) { try TextRecord(line: line, number: 2) }
    #expect(error?.description == message)
  }
}
