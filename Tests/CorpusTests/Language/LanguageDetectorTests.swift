import Chronology
import Corpus
import Testing

struct LanguageDetectorTests {
  @Test(
    arguments: [
      "Les dirigeants de vingt pays se sont réunis à Paris pour parler de la guerre.",
      "LE PRÉSIDENT A DÉCLARÉ QUE L’ALLIANCE NE CÉDERA PAS ET QU’ELLE RESTERA UNIE.",
      "Le ministre s’est dit « prêt » à recevoir ses homologues dès qu’une date sera fixée.",
    ])
  func `knows French`(text: String) {
    #expect(LanguageDetector.language(of: text) == .french)
  }

  @Test(
    arguments: [
      "The leaders of twenty countries met in Paris to talk about the war.",
      "“We don’t expect an answer before Monday,” said a diplomat who asked not to be named.",
      "Kyiv's allies have agreed to a plan that would send monitors to the border.",
    ])
  func `knows English`(text: String) {
    #expect(LanguageDetector.language(of: text) == .english)
  }

  @Test(
    arguments: [
      ("de", "Die Staats- und Regierungschefs trafen sich gestern in Paris, um zu beraten."),
      ("es", "Los dirigentes de veinte países se reunieron en París para hablar de la guerra."),
      ("it", "I leader di venti paesi si sono riuniti a Parigi per parlare della guerra."),
      ("pt", "Os líderes de vinte países reuniram-se em Paris para falar da guerra no leste."),
      ("nl", "De leiders van twintig landen kwamen in Parijs bijeen om over de oorlog te praten."),
      ("ro", "Liderii din douăzeci de țări s-au întâlnit la Paris pentru a discuta și a decide."),
      (
        "pl",
        "Przywódcy dwudziestu państw spotkali się w Paryżu, aby rozmawiać o wojnie na wschodzie."
      ),
      (
        "ca",
        "Els dirigents de vint països s'han reunit a París per parlar de la guerra amb el seu aliat."
      ),
      (
        "sv",
        "Ledarna för tjugo länder träffades i Paris för att tala om kriget och det som ska ske."
      ),
      ("ru", "Москва предупредила Запад о последствиях размещения войск на Украине."),
      ("uk", "Лідери двадцяти країн зустрілися в Парижі, щоб обговорити війну."),
      ("ar", "اجتمع قادة عشرين دولة في باريس لبحث الحرب"),
      ("zh", "二十个国家的领导人在巴黎会晤讨论战争"),
      ("ht", "Chèf yo te reyini nan peyi a pou yo pale sou sa ki ap pase nan men moun sa yo."),
      ("none", ""),
      ("none", "2026 – 35 / 27"),
    ])
  func `takes no other language for one of the two`(code: String, text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test func `gives each paragraph its own language, short ones their article's`() {
    let paragraphs = [
      "Les dirigeants de vingt pays se sont réunis à Paris pour parler de la guerre.",
      "Une coalition",
      "Did you find this article useful? Subscribe to the newsletter of our paper.",
      "Die Minister haben sich nicht auf einen gemeinsamen Text für das Treffen geeinigt.",
      "Agence France-Presse, Le Monde, Reuters, Politico, El País, Die Welt, Corriere, RUSI, NPR",
    ]
    let body = paragraphs.joined(separator: "\n\n")
    let found = LanguageDetector.paragraphs(of: body, article: .french)
    let bytes = Array(body.utf8)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == paragraphs)
    #expect(found.map(\.language) == [.french, .french, .english, nil, .french])
  }
}
