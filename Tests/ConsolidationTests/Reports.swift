import Chronology
import Consolidation
import Ontology

/// Small worlds for tests: documents, entities, and claims written in one line.
struct Reports {
  private(set) var documents: [Document] = []
  private(set) var claims: [Claim] = []
  private var length: [ID<Document>: Int] = [:]

  static let entities: [Entity] = [
    country("FRA", "France"), country("GBR", "Royaume-Uni", "United Kingdom"),
    country("RUS", "Russie", "Russia"), country("UKR", "Ukraine"),
    person("macron", "Emmanuel Macron", "FRA"), person("barrot", "Jean-Noël Barrot", "FRA"),
    person("putin", "Vladimir Poutine", "RUS"), person("zelensky", "Volodymyr Zelensky", "UKR"),
    person("starmer", "Keir Starmer", "GBR"),
    Entity(
      id: ID("organization:35-pays"), kind: .organization, frenchName: "35 pays",
      englishName: "35 countries", isCollective: true),
    place("paris", "Paris", "FRA"), place("kyiv", "Kyiv", "UKR"), place("london", "Londres", "GBR"),
  ]

  private static func country(_ code: String, _ french: String, _ english: String? = nil) -> Entity
  {
    Entity(
      id: ID("country:\(code)"), kind: .country, frenchName: french,
      englishName: english ?? french, country: code)
  }

  private static func person(_ key: String, _ name: String, _ country: String) -> Entity {
    Entity(
      id: ID("person:\(key)"), kind: .person, frenchName: name, englishName: name,
      country: country, sector: .government)
  }

  private static func place(_ key: String, _ name: String, _ country: String) -> Entity {
    Entity(
      id: ID("place:\(key)"), kind: .place, frenchName: name, englishName: name,
      country: country)
  }

  /// Adds a document.
  mutating func add(
    _ key: String, published: String?, outlet: String? = nil, copyOf: String? = nil
  ) throws {
    documents.append(
      Document(
        id: ID("doc:\(key)"), sha256: key, path: "\(key).md", title: key,
        outlet: outlet ?? key, author: nil, url: nil, language: .french,
        published: try published.map { text in try EDTF(text) }, body: "",
        copyOf: copyOf.map { ID("doc:\($0)") }))
  }

  /// Adds a claim to the last document.
  ///
  /// The text is such as `CONSULT macron zelensky > starmer @ paris`: type, sources, targets, place;
  /// entities by the key of their id.
  @discardableResult
  mutating func claim(
    _ text: String, _ time: String? = nil, _ factuality: Factuality = .actual,
    mode: EventMode? = nil, quote: String = "", confidence: Double = 0.5
  ) throws -> ID<Claim> {
    var (sources, targets, place): ([ID<Entity>], [ID<Entity>], ID<Entity>?) = ([], [], nil)
    var mark = ""
    let words = text.split(separator: " ").map(String.init)
    for word in words.dropFirst() {
      if word == ">" || word == "@" {
        mark = word
        continue
      }
      guard let entity = Self.entities.first(where: { $0.id.text.hasSuffix(":" + word) }) else {
        preconditionFailure("no entity '\(word)'")
      }
      switch mark {
      case ">": targets.append(entity.id)
      case "@": place = entity.id
      default: sources.append(entity.id)
      }
    }
    guard let document = documents.last, let type = EventType(rawValue: words[0]) else {
      preconditionFailure("no document, or no type '\(words[0])'")
    }
    let start = length[document.id, default: 0]
    length[document.id] = start + 10
    let claim = Claim(
      document: document.id, type: type, mode: mode, contexts: [], sources: sources,
      targets: targets, place: place, time: try time.map { text in try EDTF(text) },
      factuality: factuality, saidBy: nil, quote: quote, range: start..<start + 10,
      trigger: start..<start + 5, rule: "test", confidence: confidence)
    claims.append(claim)
    return claim.id
  }

  /// Consolidates, with hand-kept files given as YAML.
  func graph(_ yaml: String = "") -> ConsolidatedGraph {
    let (kept, faults) = HandKeptReader.read([("graphs/test.yaml", yaml)])
    precondition(faults.isEmpty, "\(faults.map(\.description))")
    return Consolidator.consolidate(
      documents: documents, claims: claims, entities: Self.entities, handKept: kept)
  }

  /// The claims of each event, as rows of `claims`, sorted.
  func groups(_ yaml: String = "") -> [[Int]] {
    let rows = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1.id, $0) })
    return graph(yaml).events.map { $0.claims.compactMap { rows[$0] }.sorted() }
      .sorted { ($0.first ?? -1) < ($1.first ?? -1) }
  }
}

extension ID<Claim> {
  /// The id of the event that the claim defines.
  var event: String { "event:" + text.dropFirst("claim:".count) }
}
