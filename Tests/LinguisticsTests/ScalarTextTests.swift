import Testing

@testable import Linguistics

struct ScalarTextTests {
  @Test(arguments: [
    ("Grande-Bretagne", "Xxxxx-Xxxxx"), ("aujourd\u{2019}hui", "xxxx\u{2019}xxx"),
    ("12345678", "dddd"), ("x\u{b2}", "xd"), ("", ""), (String(repeating: "x", count: 99), "xxxx"),
    (String(repeating: "x", count: 100), "LONG"), ("ǅ", "x"), ("北京", "xx"),
  ])
  func `draws the shape of a word`(text: String, shape: String) {
    let scalars = ScalarText.scalars(text)
    #expect(String(decoding: ScalarText.shape(scalars[...]), as: UTF8.self) == shape)
  }

  @Test(arguments: [
    ("ÉTÉ", "été"), ("ΟΔΟΣ", "οδος"), ("ΣΑΣ", "σας"), ("Σ", "σ"), ("ΑΣ.", "ας."), ("ΑΣ.Α", "ασ.α"),
    ("İ", "i\u{307}"), ("STRASSE", "strasse"),
  ])
  func `lower-cases as Python does`(text: String, lowered: String) {
    let scalars = ScalarText.lower(ScalarText.scalars(text)[...])
    #expect(scalars == ScalarText.scalars(lowered))
  }

  @Test func `counts no-break blanks and separators as white space, zero-width ones not`() {
    for value: UInt32 in [0x20, 0x09, 0x1c, 0x1f, 0x85, 0xa0, 0x202f, 0x2028, 0x3000] {
      #expect(ScalarText.isSpace(value))
    }
    for value: UInt32 in [0x200b, 0xfeff, 0x00, 0x61, 0x180e] {
      #expect(!ScalarText.isSpace(value))
    }
  }

  @Test func `takes letters, the low line and whatever is numeric for parts of words`() {
    for value in 0...UInt32(0x333ff) {
      let isNumeric = ScalarText.properties(value).numericType != nil
      let isWord = ScalarText.isAlpha(value) || value == 0x5f || isNumeric
      #expect(ScalarText.isWord(value) == isWord, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `writes the UTF-8 of every kind of scalar`() {
    let text = "a\u{e9}\u{20ac}\u{1f600}"
    #expect(ScalarText.utf8(ScalarText.scalars(text)[...]) == Array(text.utf8))
  }
}
