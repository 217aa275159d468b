import Chronology
import Testing

@testable import Reading

struct SentencesTests {
  @Test(arguments: [
    ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
    ("M. Dupont et Mme. Durand partent. Oui.", ["M. Dupont et Mme. Durand partent.", "Oui."]),
    ("Le général J. Dupont part.", ["Le général J. Dupont part."]),
    ("Il a dit : « Non. » Elle part.", ["Il a dit : « Non. »", "Elle part."]),
    ("« Quoi ! » dit-il. Rien.", ["« Quoi ! » dit-il.", "Rien."]),
    ("Vraiment ?! Oui… peut-être.", ["Vraiment ?!", "Oui… peut-être."]),
    ("Le 3.5 % et 1.200 euros.", ["Le 3.5 % et 1.200 euros."]),
    ("Un titre\n\nUn texte.", ["Un titre", "Un texte."]),
    ("Une fin (bien.) Une autre.", ["Une fin (bien.)", "Une autre."]),
    ("", []), ("\n\n\n", []), ("...", ["..."]),
  ])
  func `cuts French text`(text: String, sentences: [String]) throws {
    try check(text, .french, sentences)
  }

  @Test(arguments: [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("Gen. Smith met Mr. Jones. Fine.", ["Gen. Smith met Mr. Jones.", "Fine."]),
    ("The U.S. Army left.", ["The U.S. Army left."]),
    ("He said \"No.\" She left.", ["He said \"No.\"", "She left."]),
    ("“Never!” he said. Then silence.", ["“Never!” he said.", "Then silence."]),
    ("On Sept. 4 they met. Yes.", ["On Sept. 4 they met.", "Yes."]),
    ("It began in 2022. Nobody knew.", ["It began in 2022.", "Nobody knew."]),
  ])
  func `cuts English text`(text: String, sentences: [String]) throws {
    try check(text, .english, sentences)
  }

  private func check(_ text: String, _ language: Language, _ sentences: [String]) throws {
    let analyzed = try TestReader.analyzed(text, language)
    let found = Sentences.ranges(analyzed).map { analyzed.text.original(analyzed.range($0)) }
    #expect(found == sentences)
  }
}
