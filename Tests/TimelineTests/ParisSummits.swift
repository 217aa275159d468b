import Chronology
import Drawing
import Ontology

@testable import Timeline

/// A sample of public events around security guarantees for Ukraine, in words of our own.
enum ParisSummits {
  private static let names = [
    "FRA": "France", "GBR": "Royaume-Uni", "UKR": "Ukraine", "RUS": "Russie", "DEU": "Allemagne",
    "USA": "États-Unis", "ITA": "Italie", "SWE": "Suède", "CAN": "Canada", "NATO": "OTAN",
    "COAL": "Coalition des volontaires", "26": "26 pays", "35": "35 pays",
  ]

  private static func actors(_ keys: String) -> [TimelineActor] {
    keys.split(separator: " ").map { key in
      TimelineActor(id: ID("actor:\(key)"), name: names[String(key)] ?? String(key))
    }
  }

  private static func entry(
    _ number: Int, _ date: String?, _ label: String, _ actors: String, _ targets: String,
    _ quad: QuadClass, _ sources: [Int], _ factuality: Factuality = .actual
  ) throws -> TimelineEntry {
    TimelineEntry(
      event: ID("event:\(number)"), date: try date.map { try EDTF($0) }, label: label,
      actors: Self.actors(actors), targets: Self.actors(targets), quadClass: quad,
      factuality: factuality, sources: sources)
  }

  static let sources = [
    SourceNote(
      number: 1, outlet: "La Dépêche fictive", title: "Paris réunit trente-cinq pays",
      date: "7 janvier 2026", url: "https://example.org/paris"),
    SourceNote(
      number: 2, outlet: "Le Courrier inventé", title: "Vingt-six engagements, une attente",
      date: "5 septembre 2025", url: "https://example.org/26"),
    SourceNote(
      number: 3, outlet: "The Invented Herald", title: "Berlin says no to Taurus",
      date: "28 février 2024", url: "https://example.org/taurus"),
    SourceNote(
      number: 4, outlet: "La Gazette imaginaire", title: "Moscou fixe ses lignes rouges",
      date: "9 janvier 2026", url: "https://example.org/moscou"),
  ]

  static func entries() throws -> [TimelineEntry] {
    [
      try entry(
        1, "2024-02-26", "Scholz écarte l’envoi de missiles Taurus", "DEU", "UKR", .verbalConflict,
        [3], .denied),
      try entry(
        2, "2024-03", "Berlin confirme son refus après la fuite d’un enregistrement", "DEU", "UKR",
        .verbalConflict, [3]),
      try entry(
        3, "2025-09-04", "26 pays s’engagent à Paris à participer à une force de réassurance",
        "FRA GBR COAL 26", "UKR", .materialCooperation, [1, 2]),
      try entry(
        4, "2025-09-05", "À Vladivostok, Poutine menace toute troupe occidentale", "RUS",
        "COAL UKR", .verbalConflict, [2, 4]),
      try entry(
        5, "2025-09?", "L’Italie exclut l’envoi de soldats", "ITA", "UKR", .verbalConflict, [2],
        .denied),
      try entry(
        6, "2025-11~", "La Suède se dit prête à des patrouilles aériennes", "SWE", "UKR",
        .verbalCooperation, [1]),
      try entry(
        7, "2026-01-06", "35 pays adoptent la déclaration de Paris", "FRA GBR COAL 35", "UKR",
        .verbalCooperation, [1, 4]),
      try entry(
        8, "2026-01-06", "Paris, Londres et Kiev signent une déclaration d’intention", "FRA GBR",
        "UKR", .materialCooperation, [1]),
      try entry(
        9, "2026-01-06", "Washington n’enverra pas de troupes mais surveillera la trêve", "USA",
        "UKR", .verbalCooperation, [1]),
      try entry(
        10, "2026-01-08", "Moscou avertit que ces soldats seraient des cibles", "RUS", "FRA GBR",
        .verbalConflict, [4]),
      try entry(
        11, "2026-01-13", "Rutte défend les garanties de sécurité", "NATO", "UKR",
        .verbalCooperation, [1]),
      try entry(
        12, "2026-01-20/..", "Un état-major multinational s’installe à Kiev", "COAL FRA GBR", "UKR",
        .materialCooperation, [1], .intended),
      try entry(
        13, "2025-09-04/2026-01-06", "Planification des pôles militaires", "FRA GBR COAL", "",
        .materialCooperation, [1, 2]),
      try entry(
        14, "[2027,2029,2031]", "Moscou pourrait tester l’OTAN", "RUS", "NATO", .materialConflict,
        [4], .hypothetical),
      try entry(
        15, "2026-XX", "Le Canada décidera d’une contribution", "CAN", "COAL",
        .verbalCooperation, [1], .intended),
      try entry(
        16, "2025-10-15/", "Livraisons de munitions", "DEU", "UKR", .materialCooperation, [2]),
      try entry(
        17, nil, "Des experts proposent une zone tampon", "", "UKR", .neutral, [4], .hypothetical),
      try entry(
        18, "2025-12-15", "Peskov rejette toute force de l’OTAN", "RUS", "NATO", .verbalConflict,
        [4]),
      try entry(
        19, "2026-01-07", "Tajani appelle à la prudence", "ITA", "COAL", .neutral, [1]),
      try entry(
        20, "2026-01-14", "Le Kremlin juge la déclaration militariste", "RUS", "FRA GBR UKR",
        .verbalConflict, [1, 4]),
    ]
  }
}
