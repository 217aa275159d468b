import Linguistics
import Testing
import TestSupport

struct AnnotatedTextTests {
  private func french(
    _ text: String, _ options: AnnotationOptions = .exact
  ) throws -> AnnotatedText {
    try InstalledModel.french.pipeline().annotate(text, options: options)
  }

  private static let sample =
    "Les ministres ont rejeté l'accord. Paris, lui, le soutient encore.\nUne ligne de plus."

  @Test(.needsFrench) func `walks the tree up and down`() throws {
    let text = try french(Self.sample)
    for token in text.tokens {
      for child in text.children(of: token) { #expect(text.head(of: child) == token) }
      let below = text.subtree(of: token)
      #expect(text.subtreeRange(of: token) == below[0]..<below[below.count - 1].advanced(by: 1))
      #expect(below.allSatisfy { text.isAtOrBelow($0, token) })
      let chain = Array(text.headChain(of: token))
      #expect(chain.isEmpty == text.isRoot(token))
      #expect(chain.last.map { text.isRoot($0) } ?? true)
      let heads = text.tokens.filter { text.head(of: $0) == token && $0 != token }
      #expect(Array(text.children(of: token)) == heads)
    }
  }

  @Test(.needsFrench) func `parts the text into sentences with one root or more each`() throws {
    let text = try french(Self.sample)
    #expect(text.sentences.flatMap { Array($0) } == Array(text.tokens))
    for sentence in text.sentences {
      #expect(text.startsSentence(sentence.lowerBound))
      #expect(sentence.allSatisfy { text.sentence(of: $0) == sentence })
      #expect(!text.roots(of: sentence).isEmpty)
    }
  }

  @Test(.needsFrench) func `finds noun chunks that do not overlap`() throws {
    let text = try french("Le nouveau président français a rencontré deux anciens ministres.")
    #expect(
      text.nounChunks.map { String(text.text(of: $0)) } == [
        "Le nouveau président français", "deux anciens ministres",
      ])
  }

  @Test(.needsFrench) func `finds the token at a byte`() throws {
    let text = try french("Été à Nîmes")
    #expect(text.token(atByte: 0).map { text.text(of: $0) } == "Été")
    #expect(text.token(atByte: 4).map { text.text(of: $0) } == "Été")
    #expect(text.token(atByte: 5) == nil)
    #expect(text.token(atByte: 6).map { text.text(of: $0) } == "à")
    #expect(text.token(atByte: 99) == nil)
  }

  @Test(.needsFrench) func `keeps the bytes of the original text when it is prepared`() throws {
    let original = "L\u{2019}accord\u{a0}: non\u{202f}!\r\n\u{a0} Il n\u{2018}a rien dit.\n\n"
    let text = try french(original, .article)
    let words = text.tokens.map { String(text.text(of: $0)) }
    #expect(
      words == [
        "L\u{2019}", "accord", ":", "non", "!", "Il", "n\u{2018}", "a", "rien", "dit", ".",
      ])
    #expect(text.lemma(text.tokens.lowerBound) == "le")
    #expect(text.sentences.count == 2)
    let utf8 = Array(original.utf8)
    for (token, word) in zip(text.tokens, words) {
      #expect(String(decoding: utf8[text.byteRange(of: token)], as: UTF8.self) == word)
    }
  }

  @Test(.needsFrench) func `reads each line as if it were alone`() throws {
    let lines = ["Le maire a parlé.", "", "  « Rien ne va », dit-elle  ", "Paris et Rome"]
    var options = AnnotationOptions.exact
    options.readsLineByLine = true
    let text = try french(lines.joined(separator: "\n"), options)
    var row = text.tokens.lowerBound
    for line in lines {
      let alone = try french(
        String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
      for token in alone.tokens {
        #expect(text.text(of: row) == alone.text(of: token))
        #expect(text.relation(row) == alone.relation(token))
        #expect(text.lemma(row) == alone.lemma(token))
        #expect(text.nameState(row) == alone.nameState(token))
        row = row.advanced(by: 1)
      }
    }
    #expect(row == text.tokens.upperBound)
  }

  @Test(.needsFrench) func `gives pieces that together are the whole`() throws {
    let body = String(repeating: Self.sample + "\n", count: 110)
    let whole = try french(body, .article)
    var starts: [Int] = []
    try InstalledModel.french.pipeline().annotatePieces(of: body, options: .article) { piece in
      starts += piece.tokens.map { piece.byteRange(of: $0).lowerBound }
    }
    #expect(starts == whole.tokens.map { whole.byteRange(of: $0).lowerBound })
  }

  @Test(.needsFrench) func `keeps known names and finds none where none may be`() throws {
    let sentence = "Paris a rejeté la Coalition des Bleus à Rome."
    var options = AnnotationOptions.exact
    options.names = [
      KnownName(byteRange: 0..<5, type: nil), KnownName(byteRange: 19..<38, type: "TEAM"),
    ]
    let text = try french(sentence, options)
    let names = text.names.map { "\(text.text(of: $0.tokens)) \($0.type)" }
    #expect(names == ["Coalition des Bleus TEAM", "Rome LOC"])
  }

  @Test(.needsFrench) func `annotates nothing as nothing`() throws {
    for options in [AnnotationOptions.exact, .article] {
      let text = try french("", options)
      #expect(text.tokens.isEmpty && text.sentences.isEmpty && text.names.isEmpty)
      #expect(text.nounChunks.isEmpty && text.byteRange(of: text.tokens) == 0..<0)
    }
  }
}
