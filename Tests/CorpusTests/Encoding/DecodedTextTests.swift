import Corpus
import TestSupport
import Testing

struct DecodedTextTests {
  private static func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try DecodedText(bytes).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ([0xef, 0xbb, 0xbf] + Array("été".utf8), .utf8, "été"),
      ([0xff, 0xfe, 0xe9, 0x00, 0x3d, 0xd8, 0x00, 0xde], .utf16LittleEndian, "é😀"),
      ([0xfe, 0xff, 0x00, 0xe9, 0x20, 0xac], .utf16BigEndian, "é€"),
      (
        Array("L'".utf8) + [0xe9] + Array("t".utf8) + [0xe9] + Array(" \u{20}fini.".utf8),
        .windows1252, "L'été  fini."
      ),
      (
        Array("Il dit ".utf8) + [0x93] + Array("non".utf8) + [0x94] + Array(" sans d".utf8)
          + [0xe9] + Array("tour.".utf8), .windows1252, "Il dit “non” sans détour."
      ),
      (
        Array("Le c".utf8) + [0xbd] + Array("ur co".utf8) + [0xfb] + Array("te 12 ".utf8) + [0xa4]
          + Array(" ici.".utf8), .iso8859Part15, "Le cœur coûte 12 € ici."
      ),
      (Array("Grüße aus Köln".utf8), .utf8, "Grüße aus Köln"),
    ] as [([UInt8], TextEncoding, String)])
  func `finds the encoding`(bytes: [UInt8], encoding: TextEncoding, text: String) throws {
    let decoded = try DecodedText(bytes)
    #expect(decoded.encoding == encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.firstBadByte == nil)
  }

  @Test(arguments: [
    "<meta charset=\"ISO-8859-15\">",
    "<META http-equiv='Content-Type' content='text/html; charset=iso-8859-15'>",
    "<?xml version=\"1.0\" encoding=\"latin9\"?>",
  ])
  func `heeds what the file declares`(declaration: String) throws {
    let decoded = try DecodedText(Array(declaration.utf8) + [0xa4, 0xbd])
    #expect(decoded.encoding == .iso8859Part15)
    #expect(decoded.bytes.suffix(5).elementsEqual("€œ".utf8))
  }

  @Test func `passes over an HTTP header and heeds its charset`() throws {
    let header = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
    let decoded = try DecodedText(Array(header.utf8) + [0x80, 0x35])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "€5")
    #expect(decoded.map.original(of: 0..<3) == header.utf8.count..<(header.utf8.count + 1))
  }

  @Test func `believes well-formed UTF-8 more than what the file declares`() throws {
    let decoded = try DecodedText(Array("<meta charset=latin1>déjà".utf8))
    #expect(decoded.encoding == .utf8)
  }

  @Test(arguments: [
    ("L'Ã©tÃ© Ã\u{a0} Paris", "L'été à Paris"),
    ("Itâ€™s done â€“ really", "It’s done – really"),
    ("Â«Â\u{a0}CÅ“urÂ\u{a0}Â» dÃ©jÃ\u{a0} vÃ©cu", "«\u{a0}Cœur\u{a0}» déjà vécu"),
    ("À LA CAFÉ», dit-il", "À LA CAFÉ», dit-il"),
    ("São João, Ã, ©", "São João, Ã, ©"),
  ])
  func `mends text that was decoded twice, where that is certain`(
    broken: String, mended: String
  ) throws {
    #expect(try Self.text(Array(broken.utf8)) == mended)
  }

  @Test func `marks single bad bytes in UTF-8 and names the first`() throws {
    let clean = String(repeating: "Déjà vu à l'été. ", count: 20)
    let bytes = Array(clean.utf8) + [0xff] + Array(clean.utf8)
    let decoded = try DecodedText(bytes)
    #expect(decoded.firstBadByte == clean.utf8.count)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == clean + "\u{fffd}" + clean)
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], 1), (Array("%PDF-1.7".utf8), 0), ([0x50, 0x4b, 3, 4, 9], 0),
      ([0x61, 0xff, 0x62], 1),
    ] as [([UInt8], Int)])
  func `refuses what is no text, with the byte`(bytes: [UInt8], byte: Int) {
    let refusal = #expect(throws: DecodedText.Refusal.self) { try DecodedText(bytes) }
    #expect(refusal?.byte == byte)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `leads every byte back to the file`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let letters: [UInt8] = Array("abc de.".utf8) + [0xe9, 0xe8, 0xe0, 0x92, 0xab, 0xbb]
    let body = (0..<200).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }
    let file = Array(String(repeating: "word ", count: 40).utf8) + body
    let decoded = try DecodedText(file)
    for (offset, byte) in decoded.bytes.enumerated() {
      let origin = decoded.map.original(of: offset..<(offset + 1))
      #expect(origin.count == 1)
      if byte < 0x80 { #expect(file[origin.lowerBound] == byte) }
    }
  }
}
