import Chronology
import Reading
import Testing

/// Every family of expressions, read on Wednesday 2025-03-12 with nothing around it.
struct TimeFamiliesTests {
  private static let published = try? EDTF("2025-03-12")

  private func reading(_ text: String, _ language: Language) -> String {
    let found = TimeTagger(language: language).expressions(in: text, anchor: Self.published)
    return found.map { "\($0.rule.rawValue) \($0.value?.description ?? "null")" }
      .joined(separator: " + ")
  }

  @Test(arguments: [
    ("le 8 mai 1945", "A1 1945-05-08"), ("jeu. 13 mars 2025", "A1 2025-03-13"),
    ("le 31 juin 2024", ""), ("08.05.1945", "A1 1945-05-08"), ("8/5/45", "A1 2045-05-08"),
    ("août 1991", "A2 1991-08"), ("l'an 1789", "A2 1789"),
    ("les années 1930", "A3 193X"), ("les années soixante-dix", "A3 197X"),
    ("le XVIe siècle", "A3 15XX"), ("le dix-huitième siècle", "A3 17XX"),
    ("l'automne 1989", "A4 1989-23"), ("hiver 1941-1942", "A4 1941-24"),
    ("le 3e trimestre 2024", "A4 2024-35"), ("T2 2024", "A4 2024-34"),
    ("le second semestre de l'année dernière", "A4 2024-41"),
    ("1914-1918", "A5 1914/1918"), ("1936, 1939 et 1945", "A5 {1936,1939,1945}"),
    ("les 8 et 9 mai 1945", "A5 {1945-05-08,1945-05-09}"), ("2026 ou 2027", "A5 [2026,2027]"),
    ("Pâques 2024", "A6 2024-03-31"), ("la Pentecôte 2024", "A6 2024-05-19"),
    ("Noël dernier", "A6 2024-12-25"), ("Pâques orthodoxe 2024", "A6 2024-05-05"),
    ("le 2 janvier", "B1 2025-01-02"), ("le 14 juillet dernier", "B1 2024-07-14"),
    ("le 5", "B2 2025-03-05"), ("samedi", "B3 2025-03-15"), ("jeudi dernier", "B4 2025-03-06"),
    ("dimanche en huit", "B4 2025-03-23"), ("vendredi de la semaine passée", "B4 2025-03-07"),
    ("ce mardi", "B5 2025-03-11"), ("novembre", "B6 2024-11"), ("mai prochain", "B4 2025-05"),
    ("avril de l'an dernier", "B4 2024-04"), ("l'été dernier", "B7 2024-22"),
    ("après-demain", "C1 2025-03-14"), ("hier matin", "C2 2025-03-11"),
    ("la nuit de samedi à dimanche", "C2 2025-03-08/2025-03-09"),
    ("la semaine prochaine", "C3 2025-03-17/2025-03-23"),
    ("la semaine du 3 mars", "C3 2025-03-03/2025-03-09"),
    ("le week-end dernier", "C3 2025-03-08/2025-03-09"),
    ("le mois prochain", "C4 2025-04"), ("le semestre dernier", "C4 2024-41"),
    ("l'an passé", "C5 2024"), ("le siècle dernier", "C5 19XX"),
    ("il y a cinq mois", "D1 2024-10"), ("il y a deux semaines", "D1 2025-02-24/2025-03-02"),
    ("il y a un an jour pour jour", "D1 2024-03-12"), ("il y a un an et demi", "D1 2023-09"),
    ("il y a trois ou quatre ans", "D1 [2021,2022]"), ("dans huit jours", "D2 2025-03-20"),
    ("ces quatre dernières semaines", "D3 2025-02-12/2025-03-12"),
    ("les deux prochaines années", "D3 2025/2027"), ("les trois années écoulées", "D3 2022/2025"),
    ("il y a une vingtaine d'années", "D4 2005~"), ("depuis une semaine", "F1 2025-03-05/.."),
    ("depuis la mi-février 2025", "F1 2025-02-11~/.."), ("jusqu'en juin 2026", "F2 ../2026-06"),
    ("d'ici l'automne", "F3 ../2025-09"), ("d'ici trois mois", "F3 ../2025-06"),
    ("sous 72 heures", "F3 ../2025-03-15"), ("à compter du 2 juin 2025", "F4 2025-06-02/.."),
    ("pas avant 2030", "F4 2030/.."), ("avant avril 2025", "F5 ../2025-03"),
    ("après le 28 février 2025", "F5 2025-03-01/.."),
    ("de mai à juillet 2024", "F6 2024-05/2024-07"),
    ("du 30 décembre au 2 janvier 2025", "F6 2024-12-30/2025-01-02"),
    ("fin juin 2024", "G1 2024-06-21~/2024-06-30"), ("la fin des années 1970", "G1 1976~/1979"),
    ("courant mai 2024", "G1 2024-05"), ("autour du 9 mai 1945", "G2 1945-05-09~"),
    ("peut-être en 2031", "G3 2031?"), ("pendant dix jours", "H1 null"),
    ("une trêve de trois semaines", "H1 null"), ("en six mois", "H2 2024-09/2025-03"),
    ("7h45", "I1 2025-03-12T07:45:00"), ("20 heures, heure de Paris", "H1 null"),
    ("à 20 heures (heure de Paris)", "I1 2025-03-12T20:00:00+01:00"),
    ("demain à 9 h 15", "I2 2025-03-13T09:15:00"), ("tous les lundis", "J1 null"),
    ("chaque 11 novembre", "J1 XXXX-11-11"), ("trois fois par mois", "J1 null"),
    ("d'ici deux ou trois ans", "F3 ../2028"), ("cela fait dix ans", "F1 2015/.."),
    ("entre 9 heures et 11 heures", "F6 2025-03-12"), ("avant 18 heures", "F5 2025-03-12"),
    ("ce soir à 21h", "I2 2025-03-12T21:00:00"),
    ("le week-end du 1er mars", "C3 2025-03-01/2025-03-02"),
    ("les prochains mois", "K1 null"), ("tous les soirs", "J1 null"),
    ("au-delà de 2040", "F5 2041/.."), ("la veille de sa chute", "E4 2025-03-11"),
    ("naguère", "K1 null"), ("ces derniers mois", "K1 null"),
  ])
  func `reads French`(text: String, expected: String) {
    #expect(reading(text, .french) == expected)
  }

  @Test(arguments: [
    ("May 8, 1945", "A1 1945-05-08"), ("8th May 1945", "A1 1945-05-08"),
    ("Thurs., Mar. 13, 2025", "A1 2025-03-13"), ("June 31, 2024", ""),
    ("05/08/1945", "A1 [1945-05-08,1945-08-05]"), ("05/28/1945", "A1 1945-05-28"),
    ("August 1991", "A2 1991-08"), ("the 1930s", "A3 193X"), ("the '70s", "A3 197X"),
    ("the eighteenth century", "A3 17XX"), ("the autumn of 1989", "A4 1989-23"),
    ("winter 1941-42", "A4 1941-24"), ("the third quarter of 2024", "A4 2024-35"),
    ("Q2 2024", "A4 2024-34"), ("1914-18", "A5 1914/1918"), ("2026 or 2027", "A5 [2026,2027]"),
    ("May 8 and 9, 1945", "A5 {1945-05-08,1945-05-09}"), ("Easter 2024", "A6 2024-03-31"),
    ("Thanksgiving 2024", "A6 2024-11-28"), ("last Christmas", "A6 2024-12-25"),
    ("January 2", "B1 2025-01-02"), ("Saturday", "B3 2025-03-15"),
    ("last Thursday", "B4 2025-03-06"), ("Friday of last week", "B4 2025-03-07"),
    ("this Tuesday", "B5 2025-03-11"), ("in November", "B6 2024-11"), ("next May", "B4 2025-05"),
    ("April of last year", "B4 2024-04"), ("last summer", "B7 2024-22"),
    ("the day after tomorrow", "C1 2025-03-14"), ("yesterday morning", "C2 2025-03-11"),
    ("next week", "C3 2025-03-17/2025-03-23"), ("the week of March 3", "C3 2025-03-03/2025-03-09"),
    ("last weekend", "C3 2025-03-08/2025-03-09"), ("next month", "C4 2025-04"),
    ("the year before last", "C5 2023"), ("five months ago", "D1 2024-10"),
    ("a year ago today", "D1 2024-03-12"), ("three or four years ago", "D1 [2021,2022]"),
    ("eight days from now", "D2 2025-03-20"), ("in two weeks' time", "D2 2025-03-24/2025-03-30"),
    ("the past four weeks", "D3 2025-02-12/2025-03-12"), ("the next two years", "D3 2025/2027"),
    ("roughly twenty years ago", "D4 2005~"), ("since mid-February 2025", "F1 2025-02-11~/.."),
    ("until June 2026", "F2 ../2026-06"), ("by the fall", "F3 ../2025-09"),
    ("within 72 hours", "F3 ../2025-03-15"), ("as of June 2, 2025", "F4 2025-06-02/.."),
    ("before April 2025", "F5 ../2025-03"), ("after February 28, 2025", "F5 2025-03-01/.."),
    ("from May to July 2024", "F6 2024-05/2024-07"),
    ("December 30 to January 2, 2025", "F6 2024-12-30/2025-01-02"),
    ("late June 2024", "G1 2024-06-21~/2024-06-30"), ("the late 1970s", "G1 1976~/1979"),
    ("around May 9, 1945", "G2 1945-05-09~"), ("perhaps in 2031", "G3 2031?"),
    ("for ten days", "H1 null"), ("a six-week truce", "H1 null"),
    ("7:45 a.m.", "I1 2025-03-12T07:45:00"), ("0915 GMT", "I1 2025-03-12T09:15:00Z"),
    ("8 p.m. EST", "I1 2025-03-12T20:00:00-05:00"), ("tomorrow at 9:15", "I2 2025-03-13T09:15:00"),
    ("every Monday", "J1 null"), ("every November 11", "J1 XXXX-11-11"),
    ("every other week", "J1 null"), ("formerly", "K1 null"), ("in recent months", "K1 null"),
    ("within two or three years", "F3 ../2028"), ("exactly a year ago", "D1 2024-03-12"),
    ("between 9 a.m. and 11 a.m.", "F6 2025-03-12"), ("before 6 p.m.", "F5 2025-03-12"),
    ("this evening at 9 p.m.", "I2 2025-03-12T21:00:00"),
    ("at nine o'clock", "I1 2025-03-12T09:00:00"),
    ("the weekend of March 1", "C3 2025-03-01/2025-03-02"), ("the months ahead", "K1 null"),
    ("the night before", "E1 2025-03-11"), ("beyond 2040", "F5 2041/.."),
  ])
  func `reads English`(text: String, expected: String) {
    #expect(reading(text, .english) == expected)
  }

  @Test(arguments: [
    "Ils ont été reçus.", "1 200 drones", "3000 blindés", "Horizon 2050", "le décret 1804",
    "un Su-24", "l'article 49", "7 jours sur 7", "une cellule de veille", "deux fronts",
    "il y a des prisonniers", "0,25 %", "le numéro 1984", "âgé de 41 ans",
  ])
  func `leaves alone what is no time in French`(text: String) {
    #expect(reading(text, .french) == "")
  }

  @Test(arguments: [
    "They may march.", "1,200 drones", "3000 vehicles", "Horizon 2050", "Decree 1804", "a Su-24",
    "Article 49", "24/7", "the fall of Saigon", "a second wave", "an august assembly",
    "a 41-year-old",
    "Bloody Sunday", "springs a leak",
  ])
  func `leaves alone what is no time in English`(text: String) {
    #expect(reading(text, .english) == "")
  }
}
