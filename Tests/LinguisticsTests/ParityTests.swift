import Foundation
import Linguistics
import Testing
import TestSupport

/// What spaCy 3.8 makes of texts of our own, with and without presets; `scripts/parity` compares many
/// more.
struct ParityTests {
  /// A text, how it is read, and what spaCy says of its tokens.
  private struct Fixture: Decodable {
    struct Preset: Decodable {
      let start: Int
      let end: Int
      let type: String
    }

    let text: String
    let straight: Bool?
    let gate: Bool?
    let starts: [Int]?
    let noStarts: [Int]?
    let names: [Preset]?
    let tokens: [String]

    var options: AnnotationOptions {
      var options = AnnotationOptions.exact
      options.straightensApostrophes = straight ?? false
      options.gatesSentences = gate ?? false
      options.sentenceStarts = starts ?? []
      options.noSentenceStarts = noStarts ?? []
      options.names = (names ?? []).map {
        KnownName(
          byteRange: $0.start..<$0.end, type: $0.type.isEmpty ? nil : NameType($0.type))
      }
      return options
    }
  }

  private static func fixtures(_ name: String) throws -> [Fixture] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).jsonl")
    return try Data(contentsOf: file).split(separator: 0x0a)
      .map { try JSONDecoder().decode(Fixture.self, from: $0) }
  }

  /// A token's columns: bytes, blank, lemma, part of speech, tag, morphology, head, relation, state
  /// and type of a name, sentence start.
  private static func row(_ token: TokenIndex, _ text: AnnotatedText) -> String {
    let bytes = text.byteRange(of: token)
    let columns = [
      "\(bytes.lowerBound)", "\(bytes.upperBound)", text.hasBlankAfter(token) ? "1" : "0",
      text.lemma(token), text.partOfSpeech(token).tag, text.tag(token), text.morphology(token),
      "\(text.tokens.lowerBound.distance(to: text.head(of: token)))", text.relation(token).label,
      "\(text.nameState(token))", text.name(at: token)?.type.label ?? "",
      text.startsSentence(token) ? "1" : "0",
    ]
    return columns.map { $0.replacing("|", with: "&") }.joined(separator: "|")
  }

  private func compare(_ model: InstalledModel, _ name: String) throws {
    let pipeline = try model.pipeline()
    for fixture in try Self.fixtures(name) {
      let text = pipeline.annotate(fixture.text, options: fixture.options)
      #expect(text.tokens.map { Self.row($0, text) } == fixture.tokens)
    }
  }

  @Test(.tags(.conformance), .needsFrench)
  func `reads French exactly as spaCy does`() throws { try compare(.french, "fr") }

  @Test(.tags(.conformance), .needsEnglish)
  func `reads English exactly as spaCy does`() throws { try compare(.english, "en") }

  @Test(.needsFrench) func `gives the same to many readers at once`() async throws {
    let pipeline = try InstalledModel.french.pipeline()
    let texts = try Self.fixtures("fr").prefix(16).map(\.text)
    let expected = texts.map { text -> [String] in
      let annotated = pipeline.annotate(text)
      return annotated.tokens.map { Self.row($0, annotated) }
    }
    await withTaskGroup(of: (Int, [String]).self) { group in
      for number in 0..<2 * texts.count {
        group.addTask {
          let annotated = pipeline.annotate(texts[number % texts.count])
          return (number % texts.count, annotated.tokens.map { Self.row($0, annotated) })
        }
      }
      for await (number, rows) in group { #expect(rows == expected[number]) }
    }
  }
}
