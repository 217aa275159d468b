import Foundation
import Notation
import Testing

struct JSONValueTests {
  @Test func `keeps the order of members`() {
    let value = JSONValue.object([JSONMember("b", .int(1)), JSONMember("a", .double(2))])
    #expect(value.line == "{\"b\": 1, \"a\": 2.0}")
  }

  @Test(arguments: ["\"\\\n\t\u{0}", "</script>", "\u{1b}]0;x\u{7}", "\u{202e}abc\u{2066}", "é🎈"])
  func `is read back as it was by another reader`(text: String) throws {
    let line = JSONValue.array([.string(text)]).line
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    #expect(read == [text])
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x202a...0x202e ~= $0.value) })
  }
}
