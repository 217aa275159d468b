import Corpus
import Dossier
import Ontology
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Looks up every quote of articles, readings and dossiers in the files as they came.
package struct Verification {
  /// In the order of the files, then of the text.
  package private(set) var findings: [QuoteFinding] = []
  /// What could not be read, one line each.
  package private(set) var faults: [String] = []

  /// The folder that the paths of dossiers and readings start from.
  private let corpus: String
  /// The files that a manifest gives names to, by name.
  private let named: [String: String]

  /// Looks up the quotes of files.
  ///
  /// - Parameters:
  ///   - files: Articles, which are read anew; readings (`.jsonl`); dossiers (`.chancery`).
  ///   - corpus: The folder of the articles of dossiers and readings.
  ///   - manifest: The manifest by whose names readings call their articles.
  /// - Throws: A fault of the manifest, or the error of a dossier or of the gazetteers.
  package init(files: [String], corpus: String, manifest: String?) throws {
    self.corpus = corpus
    named = try manifest.map(Self.names(of:)) ?? [:]
    var interpreter: ArticleInterpreter?
    for file in files {
      if file.hasSuffix(".chancery") {
        try verify(dossier: file)
      } else if file.hasSuffix(".jsonl") {
        try verify(reading: file)
      } else {
        let reader = try interpreter ?? Chancery.interpreter()
        interpreter = reader
        try verify(article: file, by: reader)
      }
    }
  }

  /// How many quotes do not stand in their files.
  package var failures: Int { findings.count { !$0.stands } }

  private static func names(of manifest: String) throws -> [String: String] {
    let file = URL(filePath: manifest)
    let entries = try Manifest(
      String(decoding: try Data(contentsOf: file), as: UTF8.self), file: manifest
    ).entries
    let folder = file.deletingLastPathComponent()
    return Dictionary(
      entries.compactMap { entry in
        entry.id.map { ($0, folder.appending(path: entry.path).relativePath) }
      }
    ) { first, _ in first }
  }

  /// Reads an article and looks up what is read from it.
  private mutating func verify(article path: String, by interpreter: ArticleInterpreter) throws {
    guard let (bytes, article) = open(path, as: path) else { return }
    let check = QuoteCheck(file: bytes, article: article)
    for claim in try interpreter.read(article).claims {
      add(claim.quote, claim.range, claim.id.text, path, bytes, check)
    }
  }

  private mutating func verify(dossier path: String) throws {
    let store = try DossierStore(path: path)
    try store.checkIntegrity()
    _ = try store.readImportedGraph { try ImportedGraph($0) }
    let contents = try store.contents()
    let quotes = DossierQuotes(contents)
    for record in contents.documents {
      let quotes = quotes.of(record)
      guard !quotes.isEmpty else { continue }
      let file = corpus + "/" + record.document.path
      let opened = open(file, as: record.document.path)
      guard let (bytes, article) = opened,
        article.document.sha256 == record.document.sha256
      else {
        let reason =
          opened == nil
          ? "no such article in '\(corpus)'; name its folder with --corpus"
          : "the file was changed since; build anew"
        findings += quotes.map { quote in
          QuoteFinding(
            path: record.document.path, quote: quote.words, claim: quote.id,
            outcome: .fails(reason))
        }
        continue
      }
      let check = QuoteCheck(file: bytes, article: article)
      for quote in quotes {
        add(quote.words, quote.range, quote.id, record.document.path, bytes, check)
      }
    }
  }

  /// A line of what `chancery read` prints, as far as quotes go.
  private struct ReadingLine: Decodable {
    struct Event: Decodable {
      let id: String
      let quote: String
    }
    let id: String
    let events: [Event]
  }

  private mutating func verify(reading path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let reading: ReadingLine
      do {
        reading = try JSONDecoder().decode(ReadingLine.self, from: Data(line.utf8))
      } catch {
        faults.append("\(path):\(index + 1): no reading; each line is what 'chancery read' prints")
        continue
      }
      let file = named[reading.id] ?? reading.id
      guard let (bytes, article) = open(file, as: file) else { continue }
      let check = QuoteCheck(file: bytes, article: article)
      for event in reading.events {
        let range = check.range(of: event.quote) ?? 0..<0
        add(event.quote, range, "\(reading.id) \(event.id)", file, bytes, check)
      }
    }
  }

  /// A file and the article in it; what is wrong with it becomes a fault.
  private mutating func open(_ path: String, as name: String) -> (bytes: [UInt8], article: Article)?
  {
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      faults.append("\(path): no such file, or it cannot be read")
      return nil
    }
    let result = ArticleReader.read(bytes, path: name)
    faults += result.faults.map(\.description)
    return result.article.map { (bytes, $0) }
  }

  private mutating func add(
    _ quote: String, _ range: Range<Int>, _ claim: String, _ path: String, _ bytes: [UInt8],
    _ check: QuoteCheck
  ) {
    let outcome: QuoteFinding.Outcome
    do throws(QuoteCheck.Failure) {
      let place = try check.place(of: quote, at: range)
      outcome = .stands(place, original: String(decoding: bytes[place], as: UTF8.self))
    } catch {
      switch error {
      case .notInBody: outcome = .fails("the article does not say so")
      case .notInFile(let byte): outcome = .fails("byte \(byte) of the file says something else")
      }
    }
    findings.append(QuoteFinding(path: path, quote: quote, claim: claim, outcome: outcome))
  }
}
