import Chronology
import Diagram
import Drawing
import Ontology

/// Actors and ties around the Paris meetings of September 2025 and January 2026.
enum ParisSummits {
  static func graph() throws -> DiagramGraph {
    try DiagramGraph(nodes: nodes, edges: try edges())
  }

  static let style = DiagramStyle(
    title: "Garanties de sécurité pour l’Ukraine : qui soutient, qui menace", language: .french,
    asOf: "15 janvier 2026")

  static let sources = [
    SourceNote(
      number: 1, outlet: "Le Relais (fictif)", title: "Vingt-six pays prêts à s’engager",
      date: "5 septembre 2025", url: "https://example.org/vingt-six"),
    SourceNote(
      number: 2, outlet: "La Dépêche du Détroit (fictif)",
      title: "Moscou vise d’avance toute force étrangère", date: "6 septembre 2025",
      url: "https://example.org/moscou"),
    SourceNote(
      number: 3, outlet: "Le Relais (fictif)", title: "À Paris, une déclaration à trois",
      date: "7 janvier 2026", url: "https://example.org/declaration"),
    SourceNote(
      number: 4, outlet: "The Harbour Post (fictional)",
      title: "Thirty-five delegations and one headquarters", date: "8 janvier 2026",
      url: "https://example.org/headquarters"),
    SourceNote(
      number: 5, outlet: "Cahiers de l’Est (fictif)", title: "Ce que le Kremlin refuse",
      date: "12 janvier 2026", url: nil),
  ]

  private static let nodes = [
    person("macron", "Emmanuel Macron", "Coalition"),
    person("starmer", "Keir Starmer", "Coalition"),
    person("zelensky", "Volodymyr Zelensky", nil), person("poutine", "Vladimir Poutine", nil),
    person("peskov", "Dmitri Peskov", nil), person("rutte", "Mark Rutte", "Coalition"),
    country("FRA", "France", "Coalition"), country("GBR", "Royaume-Uni", "Coalition"),
    country("UKR", "Ukraine", nil), country("RUS", "Russie", nil),
    country("USA", "États-Unis", nil),
    DiagramNode(
      id: "organization:otan", label: "OTAN", kind: .entity(.organization), code: "IGO"),
    DiagramNode(
      id: "organization:coalition", label: "Coalition des volontaires",
      kind: .entity(.organization), group: "Coalition"),
    DiagramNode(
      id: "collective:26", label: "26 pays", kind: .entity(.country), isCollective: true,
      group: "Coalition"),
    DiagramNode(
      id: "collective:35", label: "35 pays", kind: .entity(.country), isCollective: true,
      group: "Coalition"),
    DiagramNode(id: "place:kiev", label: "Kiev", kind: .entity(.place)),
    DiagramNode(id: "place:vladivostok", label: "Vladivostok", kind: .entity(.place)),
  ]

  private static func person(_ key: String, _ name: String, _ group: String?) -> DiagramNode {
    DiagramNode(id: "person:\(key)", label: name, kind: .entity(.person), group: group)
  }

  private static func country(_ code: String, _ name: String, _ group: String?) -> DiagramNode {
    DiagramNode(
      id: "country:\(code)", label: name, kind: .entity(.country), code: code, group: group,
      link: SafeLink("https://example.org/\(code)"))
  }

  private static func edges() throws -> [DiagramEdge] {
    func edge(
      _ source: String, _ target: String, _ conduct: DiagramEdge.Conduct, _ label: String,
      _ date: String?, _ sources: [Int]
    ) throws -> DiagramEdge {
      DiagramEdge(
        source: source, target: target, conduct: conduct, label: label,
        date: try date.map { try EDTF($0) }, sourceNumbers: sources)
    }
    let says = DiagramEdge.Conduct.quad(.verbalCooperation)
    let aids = DiagramEdge.Conduct.quad(.materialCooperation)
    let warns = DiagramEdge.Conduct.quad(.verbalConflict)
    let fights = DiagramEdge.Conduct.quad(.materialConflict)
    return [
      try edge("person:macron", "country:UKR", says, "soutient", "2025-09-04", [1]),
      try edge("person:macron", "country:UKR", says, "soutient", "2026-01-06", [3]),
      try edge("person:macron", "person:starmer", says, "s’accorde avec", "2026-01-06", [3, 4]),
      try edge("person:starmer", "person:macron", says, "s’accorde avec", "2026-01-06", [4]),
      try edge("person:macron", "person:zelensky", says, "s’accorde avec", "2026-01-06", [3]),
      try edge("person:starmer", "person:zelensky", says, "s’accorde avec", "2026-01-06", [3, 4]),
      try edge("collective:26", "country:UKR", aids, "s’engage envers", "2025-09-04", [1]),
      try edge("collective:35", "country:UKR", says, "soutient", "2026-01-06", [4]),
      try edge("organization:coalition", "country:UKR", aids, "aide", "2025-09-04", [1]),
      try edge("organization:coalition", "country:UKR", aids, "aide", "2026-01-06", [3, 4]),
      try edge("organization:coalition", "place:kiev", .structural, "état-major à", nil, [4]),
      try edge("country:FRA", "organization:coalition", .structural, "membre de", nil, []),
      try edge("country:GBR", "organization:coalition", .structural, "membre de", nil, []),
      try edge("country:FRA", "organization:otan", .structural, "membre de", "1949-04-04/..", []),
      try edge("country:GBR", "organization:otan", .structural, "membre de", "1949-04-04/..", []),
      try edge("person:poutine", "organization:coalition", warns, "menace", "2025-09-05", [2]),
      try edge("person:poutine", "place:vladivostok", .structural, "parle à", "2025-09-05", [2]),
      try edge("person:peskov", "organization:coalition", warns, "rejette", "2025-09", [2, 5]),
      try edge("person:peskov", "organization:otan", warns, "accuse", "2026-01~", [5]),
      try edge("person:peskov", "country:FRA", warns, "menace", "2025-09-05", [2]),
      try edge("person:peskov", "country:FRA", warns, "rejette", "2026-01-11", [5]),
      try edge("country:RUS", "country:UKR", fights, "attaque", "2022-02-24/..", [2]),
      try edge("person:rutte", "country:UKR", says, "soutient", "2026-01-13", [4]),
      try edge("person:rutte", "organization:otan", .structural, "dirige", nil, []),
      try edge(
        "country:USA", "collective:26", .quad(.neutral), "se prononce sur", "2025-09-04", [1]),
      try edge("country:USA", "organization:coalition", says, "soutient", "2026-01-06", [4]),
      try edge("person:poutine", "country:RUS", .structural, "préside", nil, []),
    ]
  }
}
