import Chronology
import Corpus
import Testing

struct LanguageDetectorTests {
  @Test(
    arguments: [
      (
        "Les dirigeants de vingt pays se sont réunis à Paris pour parler de la guerre.",
        Language.french
      ),
      ("The leaders of twenty countries met in Paris to talk about the war.", .english),
      ("Die Staats- und Regierungschefs trafen sich gestern in Paris, um zu beraten.", nil),
      ("", nil),
      ("Москва предупредила Запад о последствиях.", nil),
    ] as [(String, Language?)])
  func `tells French and English apart from the rest`(text: String, language: Language?) {
    #expect(LanguageDetector.language(of: text) == language)
  }
}
