import ChanceryKit
import Chronology
import Foundation
import TestSupport
import Testing

struct AnnotatedArticlesTests {
  private static let hasFrench = (try? Chancery.pathOfModel("fr")) != nil
  private static let absence: Comment =
    "the French package is not there; 'chancery models add fr' fetches it"

  private func written(
    _ text: String, _ language: Language, in format: AnnotatedArticles.Format = .conllu,
    id: String = "texts/a b.md", isExact: Bool
  ) throws -> String {
    let articles = AnnotatedArticles(
      TextRecord(id: id, text: text, language: nil), language: language, readers: .english,
      isExact: isExact)
    var output = ""
    try articles.forEach(in: format, width: nil, inColor: false) { output += $0 }
    return output
  }

  private static let english = [
    "The minister didn't meet Angela Merkel. \"We can't wait,\" he said — twice (in Oslo).",
    "One line\nand another,  with two blanks\tand a tab.\r\nThen a third\u{a0}one.\n\n\n",
    "  \n White space first, and last. \n ", "\n\n", " ", "", "\u{a0}\u{2009}\u{2028}\u{85}",
    "A\u{1}bell \u{7} rings\u{0}; \u{1c} separators \u{1f}too. \u{7f}\u{9f} \u{1b}[31mred",
    "👩‍👩‍👧‍👦 e\u{301}crit \u{301} 北京 القاهرة 😀😀. https://example.org/a|b?c=d x_y|z=1",
    "tab\u{9}pipe|equals=hash # text = no\n# sent_id = no\n1\t2\t_",
  ]

  private static let french = [
    "Aujourd'hui, l'ambassadeur n'a-t-il pas rencontré M. Dupont ? « Non », dit-elle.",
    "Une ligne\net  une autre\u{a0}: « qu'en\u{202f}dira-t-on ? »\n\nPuis la fin…", "\n \n", "",
  ]

  @Test(arguments: english, [true, false])
  func `English in CoNLL-U keeps the rules of the format`(text: String, isExact: Bool) throws {
    let file = try CoNLLUFile(written(text, .english, isExact: isExact))
    let hasWords = text.unicodeScalars.contains { $0.properties.isAlphabetic }
    #expect(file.documents == (hasWords ? ["texts/a b.md"] : []))
    #expect(file.sentences.isEmpty == !hasWords)
  }

  @Test(.enabled(if: hasFrench, absence), arguments: french, [true, false])
  func `French in CoNLL-U keeps the rules of the format`(text: String, isExact: Bool) throws {
    let file = try CoNLLUFile(written(text, .french, isExact: isExact))
    #expect(file.sentences.isEmpty == text.allSatisfy(\.isWhitespace))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `any text in CoNLL-U keeps the rules of the format`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Obama", "met", "the", "king", "'s", "n't", ".", "?", " ", " ", " ", "  ", "\n", "\t",
      "\u{a0}", "\u{1}", "\u{1c}", "\u{301}", "«", "»", "\"", "|", "=", "_", "😀", "Paris",
    ]
    let text = (0..<Int.random(in: 1...40, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    _ = try CoNLLUFile(written(text, .english, isExact: seed.isMultiple(of: 2)))
  }

  @Test func `sentences and names stand in CoNLL-U`() throws {
    let text = "Angela Merkel visited Berlin. The king left."
    let file = try CoNLLUFile(written(text, .english, isExact: true))
    #expect(file.sentences.map(\.text) == ["Angela Merkel visited Berlin.", "The king left."])
    #expect(file.sentences.map(\.id) == ["texts_a_b.md-1", "texts_a_b.md-2"])
    let words = try #require(file.sentences.first).words
    #expect(words.map(\.misc).prefix(2) == [["NER=B-PER"], ["NER=I-PER"]])
    #expect(words.map(\.hasBlankAfter) == [true, true, true, false, true])
  }

  private struct Record: Decodable {
    struct Token: Decodable {
      let form: String
      let xpos: String
      let head: Int
      let start: Int
      let end: Int
      let blank: Bool
      let ner: String
    }
    struct Sentence: Decodable {
      let tokens: [Token]
    }
    struct Name: Decodable {
      let text: String
      let type: String
    }
    let path: String
    let language: String
    let sentences: [Sentence]
    let names: [Name]
  }

  @Test(arguments: english)
  func `JSON has one line a text, and every byte of it in exact mode`(text: String) throws {
    let line = try written(text, .english, in: .json, id: "x", isExact: true)
    #expect(line.split(separator: "\n").count == 1)
    let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
    #expect(record.path == "x" && record.language == "en")
    let tokens = record.sentences.flatMap(\.tokens)
    let bytes = Array(text.utf8)
    #expect(tokens.map { $0.form + ($0.blank ? " " : "") }.joined() == text)
    #expect(
      tokens.allSatisfy { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) == $0.form })
    for sentence in record.sentences {
      #expect(sentence.tokens.allSatisfy { (0...sentence.tokens.count).contains($0.head) })
      #expect(sentence.tokens.contains { $0.head == 0 })
    }
  }

  @Test func `JSON marks names as the field does`() throws {
    let line = try written(
      "Angela Merkel visited Berlin.", .english, in: .json, isExact: true)
    let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
    #expect(record.sentences[0].tokens.map(\.ner) == ["B-PER", "I-PER", "O", "B-LOC", "O"])
    #expect(record.names.map(\.text) == ["Angela Merkel", "Berlin"])
    #expect(record.names.map(\.type) == ["PER", "LOC"])
  }

  @Test func `a table has a row a word and nothing for an empty text`() throws {
    let table = try written("The king left.\n", .english, in: .table, isExact: false)
    #expect(table.split(separator: "\n").count == 5)
    #expect(table.contains("king"))
    #expect(try written("", .english, in: .table, isExact: true).isEmpty)
  }

  @Test(arguments: AnnotatedArticles.Format.allCases)
  func `a long text is written in pieces that make one whole`(
    format: AnnotatedArticles.Format
  ) throws {
    let lines = 250
    let text = String(repeating: "Angela Merkel visited Berlin. The king left.\n", count: lines)
    let articles = AnnotatedArticles(
      TextRecord(id: "x", text: text, language: nil), language: .english, readers: .english,
      isExact: false)
    var pieces: [String] = []
    try articles.forEach(in: format, width: nil, inColor: false) { pieces.append($0) }
    #expect(pieces.count > 2)
    let whole = pieces.joined()
    switch format {
    case .conllu:
      let file = try CoNLLUFile(whole)
      #expect(file.sentences.map(\.id) == (1...lines * 2).map { "x-\($0)" })
      #expect(file.documents == ["x"])
    case .json:
      let record = try JSONDecoder().decode(Record.self, from: Data(whole.utf8))
      #expect(record.sentences.count == lines * 2 && record.names.count == lines * 2)
    case .table:
      #expect(whole.components(separatedBy: "\n\n").count == lines * 2)
    }
  }
}
