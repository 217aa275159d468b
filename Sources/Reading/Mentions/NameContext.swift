import Ontology

/// What the noun before an unknown name says it is: « l’ONG Foro Cívico », « le corridor de Latchine ».
struct NameContext {
  static let bodies: Set<String> = [
    "ong", "ngo", "société", "opérateur", "chaîne", "parti", "party", "mouvement", "movement",
    "societe", "entreprise", "compagnie",
    "company", "firm", "operateur", "operator", "agence", "agency", "syndicat", "union",
    "association", "fondation", "foundation", "banque", "bank", "milice", "militia", "coalition",
    "groupe", "group", "quotidien", "newspaper", "journal", "chaine", "broadcaster", "magazine",
    "refiner", "raffineur", "armateur", "producteur", "fournisseur", "supplier", "collectif",
    "centre", "center", "institut", "institute", "reseau", "network", "observatoire", "observatory",
    "bureau", "office", "autorite", "authority", "federation", "think", "cabinet", "plateforme",
  ]
  private static let places: Set<String> = [
    "ville", "city", "village", "town", "region", "province", "corridor", "port", "ile", "island",
    "district", "localite", "detroit", "strait", "vallee", "valley", "aeroport", "airport",
    "barrage", "dam", "fleuve", "river", "lac", "lake", "camp", "quartier", "commune",
    "gouvernorat",
    "prefecture", "departement", "oblast",
  ]

  /// The kind that the noun before a name gives it; `nil` where it gives none.
  ///
  /// An adjective of nationality may stand between (« l’opérateur maltais Enermed »), and before a
  /// place « de » or "of".
  func kind(before start: Int, _ analyzed: AnalyzedText) -> EntityKind? {
    var noun = start - 1
    if analyzed.role(noun).contains(.genitive) {
      noun -= 1
      return word(noun, analyzed).map(Self.places.contains) ?? false ? .place : nil
    }
    if let own = word(noun, analyzed) {
      if Self.bodies.contains(own) { return .organization }
      if ["atoll", "recif", "mont", "lac", "ile", "banc", "camp", "mount", "lake"].contains(own) {
        return .place
      }
    }
    if let own = word(noun - 1, analyzed), Self.bodies.contains(own),
      !analyzed.tokens[noun].isCapitalized, analyzed.role(noun).isEmpty
    {
      return .organization
    }
    return nil
  }

  /// Whether a token is a noun for bodies that have names.
  func isBody(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    word(index, analyzed).map(Self.bodies.contains) ?? false
  }

  private func word(_ index: Int, _ analyzed: AnalyzedText) -> String? {
    guard index >= 0, analyzed.tokens[index].kind == .word else { return nil }
    return analyzed.text.form(analyzed.tokens[index])
  }
}
