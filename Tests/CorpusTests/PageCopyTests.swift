import Corpus
import Foundation
import Ontology
import TestSupport
import Testing

struct PageCopyTests {
  private static let first = """
    Le conseil a adopté mardi soir le plan de rénovation du vieux port, après quatre heures de \
    débat. Les travaux doivent commencer au printemps et durer dix-huit mois, selon la mairie.
    """
  private static let second = """
    Plusieurs commerçants redoutent une baisse de fréquentation, mais la mairie promet des accès \
    provisoires. L'opposition a voté contre, estimant que le financement est trop incertain.
    """

  private static func document(_ text: String) -> Document? {
    ArticleReader.read(Array(text.utf8), path: "copy.txt").article?.document
  }

  @Test(
    arguments: [
      "Accueil\nPolitique\nMonde\nSport\n\nTITRE\n\nPHOTO\n\nUN\n\nDEUX\n\nCommentaires\nBravo !",
      "Skip to content\nTITRE\nCrédit : AFP\n\nUN\n\nPartager cet article\n\nDEUX\n\nSources\n\nLe Fanal (2025)",
      "TITRE\n\nTITRE\n\nPartager\n\nUN\n\nPublicité\n\nDEUX\n\nÀ lire aussi\n\nAutre titre\n\nAutre titre",
      "TITRE\n\nUN\nDEUX\n\nAutre titre ici\n\nAutre titre ici\n\nExtrait court d'un autre article…\n\nRédaction\n\nRédaction\n\nEncore un titre\n\nEncore un titre",
      "TITRE\n\nUN\n\nDEUX\n\nfacebook icon twitter icon\nCopié!\nPlus de contenu",
    ])
  func `cuts the article out of the copy of a page`(layout: String) throws {
    let text = layout.replacing("TITRE", with: "Le port sera rénové malgré les critiques")
      .replacing("PHOTO", with: "Photo : J. Martin").replacing("UN", with: Self.first)
      .replacing("DEUX", with: Self.second)
    let document = try #require(Self.document(text))
    #expect(document.title == "Le port sera rénové malgré les critiques")
    #expect(document.body.split(separator: "\n").map(String.init) == [Self.first, Self.second])
  }

  @Test func `keeps a text without any furniture whole`() throws {
    let text = "Un intertitre\n\(Self.first)\n\nUn autre\n\(Self.second)\n- un point,\n- un autre."
    #expect(Self.document(text)?.body == text)
  }

  @Test func `keeps lines that were broken at a width`() throws {
    let lines = (Self.first + " " + Self.second).split(separator: " ")
    var text = ""
    for (index, word) in lines.enumerated() { text += word + (index % 9 == 8 ? "\n" : " ") }
    #expect(Self.document(text)?.body == text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test(.enabled(if: SharedFolder.isPresent, SharedFolder.absence), arguments: 0..<5)
  func `begins and ends where the annotators say`(seed: Int) throws {
    struct Gold: Decodable {
      let body_starts: String
      let body_ends: String
    }
    let shared = try #require(SharedFolder.url)
    let number = "00\(seed)"
    let file = try #require(
      try FileManager.default.contentsOfDirectory(
        at: shared.appending(path: "seeds"), includingPropertiesForKeys: nil
      ).first { $0.lastPathComponent.hasPrefix(number) })
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(try SharedFolder.text("gold/seed-\(number).json").utf8))
    let body = try #require(
      ArticleReader.read(Array(try Data(contentsOf: file)), path: file.lastPathComponent)
        .article?.document.body)
    #expect(body.hasPrefix(gold.body_starts))
    #expect(body.hasSuffix(gold.body_ends))
  }
}
