import Foundation
import Testing
import TestSupport

@testable import Linguistics

struct PipelineLoadingTests {
  @Test func `loads and runs a package that was made by hand`() throws {
    let pipeline = try TinyPackage.withFolder(TinyPackage.files) { try Pipeline(contentsOf: $0) }
    #expect(pipeline.language == "en")
    let text = pipeline.annotate("I can't see (x-ys), a.  An end... of www.example.com!")
    #expect(
      text.tokens.map { String(text.text(of: $0)) } == [
        "I", "ca", "n't", "see", "(", "x-ys", ")", ",", "a.", " ", "An", "end", ".", ".", ".",
        "of", "www.example.com", "!",
      ])
    let blank = text.tokens.lowerBound.advanced(by: 9)
    #expect(text.partOfSpeech(blank) == .space && text.tag(blank) == "SPACE")
    let article = blank.advanced(by: 1)
    #expect(text.partOfSpeech(article.advanced(by: 1)) == .verb || text.lemma(article) == "an")
    #expect(text.tokens.allSatisfy { !text.relation($0).label.contains("||") })
  }

  @Test func `leaves out what is not wanted`() throws {
    let pipeline = try TinyPackage.withFolder(TinyPackage.files) { folder in
      try Pipeline(contentsOf: folder, leavingOut: ["parser", "ner"])
    }
    #expect(
      pipeline.componentNames == ["tok2vec", "morphologizer", "attribute_ruler", "lemmatizer"])
    let text = pipeline.annotate("Some cats.")
    #expect(text.names.isEmpty && text.sentences.count == 1)
    #expect(text.tokens.allSatisfy { text.isRoot($0) })
  }

  /// A file, what is changed in it, and what the error says.
  private static let faults: [(String, @Sendable (inout [UInt8]) -> Void, String)] = [
    ("config.cfg", { $0 = [] }, "nlp.lang is missing"),
    ("config.cfg", { $0 = Array("[nlp]\nlang".utf8) }, "expected 'key = value'"),
    (
      "config.cfg", { $0 = replacing($0, #""tok2vec","morph"#, #""morph"#) },
      "a component 'tok2vec' before it is missing"
    ),
    (
      "config.cfg", { $0 = replacing($0, #"factory = "ner""#, #"factory = "textcat""#) },
      "the component 'ner' of the kind 'textcat' is not supported"
    ),
    (
      "config.cfg", { $0 = replacing($0, #""ner"]"#, #""../ner"]"#) },
      "the component name '../ner' is not supported"
    ),
    ("tokenizer", { $0.removeLast(30) }, "tokenizer: byte"),
    ("tok2vec/model", { $0.removeLast($0.count / 2) }, "tok2vec/model: byte"),
    ("ner/model", { $0 = replacing($0, "<f4", "<f8") }, "type '<f8' is not supported"),
    (
      "parser/moves", { $0 = replacing($0, #""nsubj":5"#, #""ns":5,"b":1"#) },
      "parser/moves"
    ),
    ("morphologizer/cfg", { $0 = Array("{\"labels_morph\":{}}".utf8) }, "0 labels"),
    ("attribute_ruler/patterns", { $0 = replacing($0, "LEMMA", "LEMMO") }, "'LEMMO'"),
    ("lemmatizer/lookups/lookups.bin", { $0 = [0xdf, 0xff, 0xff, 0xff, 0xff] }, "longer than"),
  ]

  private static func replacing(
    _ bytes: [UInt8], _ old: String, _ new: String
  ) -> [UInt8] {
    bytes.replacing(Array(old.utf8), with: Array(new.utf8))
  }

  @Test(arguments: faults.indices) func `names the file and the fault`(number: Int) throws {
    let (file, change, message) = Self.faults[number]
    var files = TinyPackage.files
    change(&files[file, default: []])
    let error = try TinyPackage.withFolder(files) { folder in
      #expect(throws: PipelineError.self) { try Pipeline(contentsOf: folder) }
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "no error")")
  }

  @Test(arguments: Array(TinyPackage.files.keys).sorted().filter { $0 != "vocab/lookups.bin" })
  func `names a file that is missing`(file: String) throws {
    var files = TinyPackage.files
    files[file] = nil
    let error = try TinyPackage.withFolder(files) { folder in
      #expect(throws: PipelineError.self) { try Pipeline(contentsOf: folder) }
    }
    #expect(error?.file == file)
    #expect(error?.reason == .missing("the file"))
  }

  @Test func `refuses elements that stand too deep in one another`() {
    let bytes = [UInt8](repeating: 0x91, count: 100_000) + [0xc0]
    var reader = MessagePackReader(bytes, file: "tokenizer")
    #expect(throws: PipelineError.self) { try reader.skip() }
    let json = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: PipelineError.self) { try JSONText(json, file: "meta.json") }
  }

  @Test func `reads every kind of MessagePack element`() throws {
    let bytes: [UInt8] = [
      0x96, 0xc0, 0xd1, 0xff, 0xfe, 0xcd, 0x01, 0x00, 0xa2, 0xc3, 0xa9, 0xc4, 0x01, 0x07, 0x81,
      0xe0, 0xcb, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    var reader = MessagePackReader(bytes, file: "tokenizer")
    #expect(try reader.readArray() == 6)
    #expect(try reader.readNil())
    #expect(try reader.readInt() == -2)
    #expect(try reader.readUnsigned() == 256)
    #expect(try reader.readString() == "é")
    #expect(bytes[try reader.readBinary()] == [7])
    #expect(try reader.readMap() == 1)
    #expect(try reader.readInt() == -32)
    try reader.skip()
    #expect(reader.isAtEnd)
    var whole = MessagePackReader(bytes, file: "tokenizer")
    try whole.skip()
    #expect(whole.isAtEnd)
  }
}
