import Corpus
import Testing

struct DeclaredEncodingTests {
  private static func page(_ label: String, _ text: [UInt8]) -> [UInt8] {
    Array("<meta charset=\"\(label)\"><p>a ".utf8) + text + Array(" z</p>".utf8)
  }

  @Test(
    arguments: [
      ("windows-1251", [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], "Москва"),
      ("koi8-r", [0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1], "Москва"),
      ("KOI8-U", [0xeb, 0xc9, 0xa7, 0xd7], "Київ"),
      ("cp866", [0x8c, 0xae, 0xe1, 0xaa, 0xa2, 0xa0], "Москва"),
      ("iso-8859-5", [0xbc, 0xde, 0xe1, 0xda, 0xd2, 0xd0], "Москва"),
      ("iso-8859-7", [0xc1, 0xe8, 0xde, 0xed, 0xe1], "Αθήνα"),
      ("windows-1253", [0xc1, 0xe8, 0xde, 0xed, 0xe1], "Αθήνα"),
      ("iso-8859-2", [0xa3, 0xf3, 0x64, 0xbc], "Łódź"),
      ("cp1250", [0xa3, 0xf3, 0x64, 0x9f], "Łódź"),
      ("iso-8859-9", [0xdd, 0x7a, 0x6d, 0x69, 0x72, 0xfe], "İzmirş"),
      ("windows-1255", [0xf9, 0xec, 0xe5, 0xed], "שלום"),
      ("windows-1256", [0xd3, 0xe1, 0xc7, 0xe3], "سلام"),
      ("windows-1257", [0xd0, 0x69, 0xe2], "Šiā"),
      ("windows-1258", [0xea, 0xec, 0x6e], "ê\u{301}n"),
      ("tis-620", [0xe4, 0xb7, 0xc2], "ไทย"),
      ("gb2312", [0xb1, 0xb1, 0xbe, 0xa9], "北京"),
      ("gbk", [0xe9, 0x4c], "長"),
      ("big5", [0xa5, 0x78, 0xa5, 0x5f], "台北"),
      ("shift_jis", [0x93, 0x8c, 0x8b, 0x9e, 0xb1], "東京ｱ"),
      ("euc-jp", [0xc5, 0xec, 0xb5, 0xfe], "東京"),
      ("iso-2022-jp", [0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42], "東京"),
      ("euc-kr", [0xbc, 0xad, 0xbf, 0xef], "서울"),
      ("macintosh", [0x8e, 0x74, 0x8e], "été"),
    ] as [(String, [UInt8], String)])
  func `reads what the file declares`(label: String, bytes: [UInt8], text: String) throws {
    let decoded = try DecodedText(Self.page(label, bytes))
    #expect(String(decoding: decoded.bytes, as: UTF8.self).contains("<p>a \(text) z</p>"))
    #expect(decoded.firstBadByte == nil)
  }

  @Test func `leads every character back to its bytes`() throws {
    let file = Self.page("gbk", [0xb1, 0xb1, 0xbe, 0xa9])
    let decoded = try DecodedText(file)
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: "京"))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let origin = decoded.map.original(of: start..<(start + 3))
    #expect(Array(file[origin]) == [0xbe, 0xa9])
  }

  @Test func `marks what means nothing, with its byte`() throws {
    let letters = Array(repeating: [0xb1, 0xb1, 0xbe, 0xa9] as [UInt8], count: 20).flatMap { $0 }
    let file = Self.page("gbk", letters + [0xff])
    let decoded = try DecodedText(file)
    #expect(decoded.firstBadByte == file.firstIndex(of: 0xff))
    #expect(decoded.bytes.count { $0 == 0xef } == 1)
  }

  @Test func `refuses letters of other scripts of which no encoding is declared`() {
    let words = Array(repeating: [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20] as [UInt8], count: 9)
    let file =
      Array("<p>Some words in Latin letters and then in others: ".utf8) + words.joined()
      + Array(String(repeating: "and a good deal of English again ", count: 20).utf8)
    let refusal = #expect(throws: DecodedText.Refusal.self) { try DecodedText(file) }
    #expect(refusal?.byte == 51)
  }

  @Test(arguments: [true, false])
  func `reads UTF-16 that has no mark`(littleEndian: Bool) throws {
    let file = Array("<p>Łódź".utf16).flatMap { unit in
      let bytes = [UInt8(unit & 0xff), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
    #expect(try DecodedText(file).bytes.elementsEqual("<p>Łódź".utf8))
  }
}
