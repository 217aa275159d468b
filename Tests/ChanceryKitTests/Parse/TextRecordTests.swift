import ChanceryKit
import Chronology
import Linguistics
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

  @Test func `reads what is known beforehand`() throws {
    let line =
      #"{"text": "À Pau. Oui", "starts": [8], "noStarts": [3], "names": [{"start": 3, "end": 6, "type": "LOC"}, {"start": 8, "end": 11}]}"#
    let record = try TextRecord(line: line, number: 1)
    #expect(record.starts == [8] && record.noStarts == [3])
    #expect(
      record.names == [
        KnownName(byteRange: 3..<6, type: .location), KnownName(byteRange: 8..<11, type: nil),
      ])
  }

  @Test(arguments: [
    ("Oui", "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    ("[1]", "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    (#"{"text": "a"#, "stdin:2: not a JSON object; write one a line, such as {\"text\": \"…\"}"),
    (#"{"id": "a"}"#, "stdin:2: the object has no \"text\""),
    (#"{"text": 3}"#, "stdin:2: \"text\" must be a string"),
    (#"{"text": null}"#, "stdin:2: \"text\" must be a string"),
    (#"{"text": "a", "id": 3}"#, "stdin:2: \"id\" must be a string"),
    (
      #"{"text": "a", "starts": 3}"#,
      "stdin:2: \"starts\" must be a list of UTF-8 offsets, such as [0, 17]"
    ),
    (
      #"{"text": "a", "noStarts": ["0"]}"#,
      "stdin:2: \"noStarts\" must be a list of UTF-8 offsets, such as [0, 17]"
    ),
    (
      #"{"text": "a", "names": [{"start": 0}]}"#,
      "stdin:2: \"names\" must be a list such as [{\"start\": 0, \"end\": 5, \"type\": \"LOC\"}]"
    ),
    (
      #"{"text": "a", "names": [{"start": 0, "end": 2}]}"#,
      "stdin:2: \"names\": the offset 2 is no place in the text; count its UTF-8 bytes from 0"
    ),
    (
      #"{"text": "a", "names": [{"start": 1, "end": 0}]}"#,
      "stdin:2: \"names\": the offset 1 is no place in the text; count its UTF-8 bytes from 0"
    ),
    (
      #"{"text": "é", "starts": [1, -1]}"#,
      "stdin:2: \"starts\": the offset -1 is no place in the text; count its UTF-8 bytes from 0"
    ),
    (
      #"{"text": "é", "noStarts": [2]}"#,
      "stdin:2: \"noStarts\": the offset 2 is no place in the text; count its UTF-8 bytes from 0"
    ),
    (#"{"text": "a", "language": "de"}"#, "stdin:2: language 'de'; there are fr and en"),
  ])
  func `says what is wrong with a line`(line: String, message: String) {
    let error = #expect(throws: TextRecordError.self) { try TextRecord(line: line, number: 2) }
    #expect(error?.description == message)
  }
}
