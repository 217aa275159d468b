import Foundation
import Testing
import TestSupport

@testable import Linguistics

/// Seeded mutations of package files and of texts; `FUZZ_SECONDS=60` goes on for so long.
struct LinguisticsFuzzTests {
  private static let seconds = ProcessInfo.processInfo.environment["FUZZ_SECONDS"]
    .flatMap(Double.init)

  /// Runs a body with one seed after the other: so many, or until the time is over.
  private static func forSeeds(_ count: UInt64, _ body: (UInt64) throws -> Void) rethrows {
    let start = ContinuousClock.now
    var seed: UInt64 = 0
    while seed < count || (seconds.map { start.duration(to: .now) < .seconds($0) } ?? false) {
      try body(seed)
      seed += 1
    }
  }

  private static let sample = "I can't see (x-ys), a.  The end... of www.example.com! é\u{301}\n"

  @Test(.tags(.property)) func `no mutated package breaks the loader or what it loads`() throws {
    let names = TinyPackage.files.keys.sorted()
    try Self.forSeeds(100) { seed in
      var generator = SplitMix64(seed: seed)
      var files = TinyPackage.files
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let name = names[Int.random(in: 0..<names.count, using: &generator)]
        Self.mutate(&files[name, default: []], &generator)
      }
      try TinyPackage.withFolder(files) { folder in
        do throws(PipelineError) {
          check(try Pipeline(contentsOf: folder).annotate(Self.sample))
        } catch {
          #expect(!error.description.isEmpty && !error.file.isEmpty)
        }
      }
    }
  }

  @Test(.tags(.property)) func `no text breaks a pipeline`() throws {
    let pipelines = try [InstalledModel.french, .english].filter { $0.folder != nil }
      .map { try $0.pipeline() }
    let tiny = try TinyPackage.withFolder(TinyPackage.files) { try Pipeline(contentsOf: $0) }
    Self.forSeeds(30) { seed in
      var generator = SplitMix64(seed: seed)
      let text = Self.text(&generator)
      for pipeline in pipelines + [tiny] {
        check(pipeline.annotate(text, options: seed % 2 == 0 ? .exact : .article))
      }
    }
  }

  /// The heads, ranges and spans of any annotation hang together.
  private func check(_ text: AnnotatedText) {
    var end = 0
    for token in text.tokens {
      let bytes = text.byteRange(of: token)
      #expect(bytes.lowerBound >= end && !bytes.isEmpty)
      end = bytes.upperBound
      #expect(text.tokens.contains(text.head(of: token)))
      #expect(text.subtreeRange(of: token).contains(token))
    }
    #expect(end <= text.text.utf8.count)
    #expect(text.sentences.reduce(0) { $0 + $1.count } == text.tokens.count)
    #expect(text.names.allSatisfy { !$0.tokens.isEmpty })
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    if bytes.isEmpty { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 9))
    case 3: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
    case 4: bytes.removeLast(bytes.count - place)
    default:
      let marks: [[UInt8]] = [
        [0xdd, 0xff, 0xff, 0xff, 0xff], [0xdf, 0x7f, 0xff, 0xff, 0xff], [0xc6, 0xff, 0xff, 0, 0],
        [0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [0xc0], [0x91, 0x91, 0x91], [0xff],
        [0, 0, 0xc0, 0x7f], Array("(?:a*)*".utf8), Array("{1000}".utf8), Array("[".utf8),
        Array(#""":-3,"x||y":4,"#.utf8),
      ]
      bytes.replaceSubrange(
        place..<min(bytes.count, place + 4),
        with: marks[Int.random(in: 0..<marks.count, using: &generator)])
    }
  }

  private static func text(_ generator: inout SplitMix64) -> String {
    let parts = [
      "Le ", "can't", " the U.S. ", "l\u{2019}", "\n", "\r\n", " ", "  ", "\u{a0}", ".", "...", "-",
      "(", ")", "«\u{202f}", "»", "http://", "a@b.fr", "\u{0}", "\u{1c}", "😀", "e\u{301}", "Σ",
      "1,5", "-t-il", "\u{200b}", "\u{10ffff}", "'", "\"", "x", "é", "Paris", "rock'n'roll",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      if Int.random(in: 0..<8, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x2ffff, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      } else {
        text += parts[Int.random(in: 0..<parts.count, using: &generator)]
      }
    }
    return text
  }
}
