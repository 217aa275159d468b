import Chronology
import Reading
import Testing

/// Units counted inside a longer one, read on Wednesday 2025-03-12.
struct OrdinalsTests {
  private static let published = try? EDTF("2025-03-12")

  private func reading(_ text: String, _ language: Language) -> String {
    let found = TimeTagger(language: language).expressions(in: text, anchor: Self.published)
    return found.map { "\($0.text)=\($0.value?.description ?? "null")" }
      .joined(separator: " + ")
  }

  @Test(arguments: [
    ("le premier lundi de mai 2024", "le premier lundi de mai 2024=2024-05-06"),
    ("le deuxième mardi de novembre 2024", "le deuxième mardi de novembre 2024=2024-11-12"),
    ("le dernier dimanche de mars 2024", "le dernier dimanche de mars 2024=2024-03-31"),
    ("la première semaine de mars 2024", "la première semaine de mars 2024=2024-03-01/2024-03-07"),
    ("la dernière semaine du mois", "la dernière semaine du mois=2025-03-25/2025-03-31"),
    ("les trois premiers mois de 2024", "les trois premiers mois de 2024=2024-01/2024-03"),
    (
      "les dix derniers jours de juin 2024",
      "les dix derniers jours de juin 2024=2024-06-21/2024-06-30"
    ),
    ("la seconde moitié du XIXe siècle", "la seconde moitié du XIXe siècle=1850/1899"),
    ("un mardi sur deux", "un mardi sur deux=null"),
    ("une semaine sur trois", "une semaine sur trois=null"),
    ("lundi à l'aube", "lundi à l'aube=2025-03-10"),
    ("le premier ministre de mai", "mai=2024-05"),
  ])
  func `counts days and weeks of French months`(text: String, expected: String) {
    #expect(reading(text, .french) == expected)
  }

  @Test(arguments: [
    ("the first Monday of May 2024", "the first Monday of May 2024=2024-05-06"),
    ("the last Sunday in October 2024", "the last Sunday in October 2024=2024-10-27"),
    ("the third week of March 2024", "the third week of March 2024=2024-03-15/2024-03-21"),
    ("the first three months of 2024", "the first three months of 2024=2024-01/2024-03"),
    ("the last two weeks of June 2024", "the last two weeks of June 2024=2024-06-17/2024-06-30"),
    ("the second half of the 19th century", "the second half of the 19th century=1850/1899"),
    ("every other Thursday", "every other Thursday=null"),
    ("dawn on Monday", "dawn on Monday=2025-03-10"),
    ("the fifth Monday of February 2024", "the fifth Monday of February 2024=null"),
  ])
  func `counts days and weeks of English months`(text: String, expected: String) {
    #expect(reading(text, .english) == expected)
  }
}
