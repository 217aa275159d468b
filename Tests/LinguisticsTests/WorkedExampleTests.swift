import Testing

@testable import Linguistics

/// One French sentence, number by number.
struct WorkedExampleTests {
  private static let sentence =
    "Emmanuel Macron a rencontré Vladimir Poutine à Paris le 6 janvier 2026."

  private func encoder(_ file: String) throws -> TokenEncoder {
    let folder = PackageFolder(path: try #require(InstalledModel.french.folder))
    return try #require(
      try TokenEncoder(try ThincModel(try folder.bytes(file), file: file)))
  }

  private func tokens() throws -> (TokenSpans, TokenMemory) {
    var memory = TokenMemory()
    let tokenizer = try InstalledModel.french.pipeline().tokenizer
    return (tokenizer.tokens(of: ScalarText.scalars(Self.sentence), &memory), memory)
  }

  private func isClose(_ a: ArraySlice<Float>, _ b: [Float]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-4 }
  }

  @Test(.needsFrench) func `embeds by four rows of each table`() throws {
    let encoder = try encoder("tok2vec/model")
    let (tokens, memory) = try tokens()
    let expected: [(rows: [Int], sum: [Float])] = [
      ([3952, 525, 4780, 2140], [-0.597_649_4, -0.174_487_5, -0.312_134_8, 0.257_514_27]),
      ([702, 77, 582, 412], [0.074_299_92, 0.206_513_52, -0.167_431_79, 0.370_775_35]),
      ([787, 796, 1567, 752], [-0.545_387_6, -0.024_018_98, 0.077_286_05, -0.165_561_91]),
      ([714, 447, 1963, 1109], [-0.179_122_52, 0.057_515_99, -0.048_599_82, -0.026_066_53]),
      ([6, 13, 20, 22], [-0.099_766_6, -0.003_234_16, 0.000_542_44, -0.014_114_64]),
      ([14, 41, 15, 38], [0.000_173_5, -0.036_278_53, 0.017_486_07, -0.005_385_09]),
    ]
    let form = memory.forms.attributes[Int(tokens.forms[7])]
    #expect(encoder.embeddings.count == expected.count)
    for (embedding, (rows, sum)) in zip(encoder.embeddings, expected) {
      let id = embedding.id(form, blankAfter: true)
      let (a, b, c, d) = embedding.rows(of: id)
      #expect([a, b, c, d] == rows)
      var vector = [Float](repeating: 0, count: embedding.width)
      embedding.embed(id, into: &vector, at: 0)
      #expect(isClose(vector[..<4], sum))
    }
  }

  @Test(
    .needsFrench,
    arguments: [
      (
        "tok2vec/model", [-2.408_746, -0.361_014_43, -4.396_096, 0.393_475_35],
        [0.300_047_87, 4.336_059_6, -0.655_111_73, -4.271_976]
      ),
      (
        "ner/model", [0.844_432, -1.174_733, -1.958_957, -0.381_472],
        [-1.410_503, -1.422_718, -0.455_722, -2.895_353]
      ),
    ] as [(String, [Float], [Float])])
  func `encodes`(file: String, seventh: [Float], first: [Float]) throws {
    let encoder = try encoder(file)
    let (tokens, memory) = try tokens()
    var work = EncoderMemory()
    var vectors: [Float] = []
    encoder.encode(tokens, [0..<tokens.count], forms: memory.forms, &work, into: &vectors)
    #expect(isClose(vectors[7 * 96..<7 * 96 + 4], seventh))
    #expect(isClose(vectors[..<4], first))
  }

  @Test(.needsFrench) func `encodes a long text as it does its parts' neighborhoods`() throws {
    // Blocks overlap: a token's vector is the same whatever block it falls into.
    let encoder = try encoder("tok2vec/model")
    let tokenizer = try InstalledModel.french.pipeline().tokenizer
    var memory = TokenMemory()
    let unit = Self.sentence + " "
    let long = tokenizer.tokens(
      of: ScalarText.scalars(String(repeating: unit, count: 90)), &memory)
    var work = EncoderMemory()
    var vectors: [Float] = []
    encoder.encode(long, [0..<long.count], forms: memory.forms, &work, into: &vectors)
    for token in 13..<long.count - 26 {
      let next = vectors[(token + 13) * 96..<(token + 14) * 96]
      #expect(isClose(vectors[token * 96..<(token + 1) * 96], Array(next)))
    }
  }

  @Test(.needsFrench) func `tags, parses, lemmatizes and finds names`() throws {
    let text = try InstalledModel.french.pipeline().annotate(Self.sentence)
    let rows = text.tokens.map { token in
      let head = text.tokens.lowerBound.distance(to: text.head(of: token))
      return "\(text.text(of: token)) \(text.partOfSpeech(token).tag) \(text.lemma(token)) \(head) "
        + "\(text.relation(token))"
    }
    #expect(
      rows == [
        "Emmanuel PROPN Emmanuel 3 nsubj", "Macron PROPN Macron 0 flat:name",
        "a AUX avoir 3 aux:tense", "rencontré VERB rencontrer 3 ROOT",
        "Vladimir NOUN vladimir 3 obj", "Poutine PROPN Poutine 4 flat:name", "à ADP à 7 case",
        "Paris PROPN Paris 4 obl:mod", "le DET le 9 det", "6 NUM 6 3 obl:mod",
        "janvier NOUN janvier 9 nmod", "2026 NUM 2026 10 nmod", ". PUNCT . 3 punct",
      ])
    #expect(
      text.names.map { "\(text.text(of: $0.tokens)) \($0.type)" } == [
        "Emmanuel Macron PER", "Vladimir Poutine PER", "Paris LOC",
      ])
  }

  @Test(.needsEnglish) func `reads an English sentence`() throws {
    let text = try InstalledModel.english.pipeline().annotate(
      "Emmanuel Macron didn't meet Volodymyr Zelensky in Paris, and the plan was rejected by the "
        + "Kremlin.")
    let lemmas = text.tokens.map { text.lemma($0) }
    #expect(
      lemmas == [
        "Emmanuel", "Macron", "do", "not", "meet", "Volodymyr", "Zelensky", "in", "Paris", ",",
        "and", "the", "plan", "be", "reject", "by", "the", "Kremlin", ".",
      ])
    let rejected = try #require(text.tokens.first { text.lemma($0) == "reject" })
    #expect(text.has(rejected, .passive) && text.has(rejected, .conj))
    let agent = try #require(text.child(of: rejected, .oblAgent))
    #expect(text.text(of: agent) == "Kremlin")
    #expect(text.name(at: agent)?.type == .organization)
  }

  @Test(
    .needsFrench,
    arguments: [
      ("a", PartOfSpeech.aux, "avoir"), ("engagés", .verb, "engager"), ("l'", .det, "le"),
      ("l\u{2019}", .det, "l\u{2019}"), ("aux", .adp, "à"), ("Paris", .propn, "Paris"),
      ("  ", .space, "  "), ("ABC", .none, "abc"),
    ])
  func `finds lemmas by part of speech`(
    word: String, part: PartOfSpeech, expected: String
  ) throws {
    let folder = PackageFolder(path: try #require(InstalledModel.french.folder))
    let file = "lemmatizer/lookups/lookups.bin"
    let lemmatizer = try Lemmatizer(
      tables: try LemmaTables(try folder.bytes(file), file: file), mode: "rule", language: "fr")
    let lemma = lemmatizer.lemma(of: ScalarText.scalars(word)[...], part, features: [])
    #expect(String(decoding: lemma, as: UTF8.self) == expected)
  }
}
