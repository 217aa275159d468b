import Chronology

/// Verbs that carry an event noun and add nothing to it: « mener une attaque », "hold talks".
struct SupportVerbs: Sendable {
  /// What a verb makes of the noun it carries.
  enum Effect: String, Sendable {
    /// The subject does it.
    case active = ""
    /// It is done to the subject: « subir », "come under".
    case passive
    /// It does not happen: « annuler », "call off".
    case denied
    /// What went on is broken off: « suspendre », "halt".
    case severed
    /// It is yet to happen: « préparer », "schedule".
    case intended
  }

  private let effects: [String: [(slot: String, effect: Effect)]]

  /// Reads `Lexicons/support-verbs.tsv`.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/support-verbs.tsv", columns: ["language", "lemma", "slot", "effect"])
    var effects: [String: [(slot: String, effect: Effect)]] = [:]
    for row in table.rows where row.fields[0] == language.rawValue {
      guard let effect = Effect(rawValue: String(row.fields[3])) else {
        throw ResourceError(
          file: table.file, line: row.line,
          reason: .badValue(
            column: "effect", value: String(row.fields[3]),
            expected: "nothing, passive, denied, severed or intended"))
      }
      effects[String(row.fields[1]), default: []].append((String(row.fields[2]), effect))
    }
    self.effects = effects
  }

  /// The verb that carries a noun.
  func carrier(of noun: Int, _ parsed: ParsedText) -> Int? {
    found(noun, parsed)?.verb
  }

  /// « mettre fin à l’accord », "put an end to the partnership".
  private func ender(of noun: Int, _ parsed: ParsedText) -> Int? {
    let tree = parsed.tree
    let isTo = tree.children(of: noun, [.case]).contains {
      Prepositions.matches(parsed.word($0), "a") || parsed.is($0, "to")
    }
    guard isTo else { return nil }
    let head = tree.heads[noun]
    let verb = tree.lemmas[head] == "fin" || tree.lemmas[head] == "end" ? tree.heads[head] : head
    guard ["mettre", "put"].contains(tree.lemmas[verb]), verb != noun else { return nil }
    let hasEnd = tree.children(of: verb, [.obj]).contains { object in
      tree.lemmas[object] == "fin" || tree.lemmas[object] == "end"
    }
    return hasEnd ? verb : nil
  }

  /// « fait l’objet d’un mandat d’arrêt », "is the target of sanctions": the verb whose subject undergoes it.
  private func undergoer(of noun: Int, _ parsed: ParsedText) -> Int? {
    let tree = parsed.tree
    let object = tree.heads[noun]
    guard tree.relations[noun] == .nmod, object != noun else { return nil }
    if tree.lemmas[object] == "objet", tree.relations[object] == .obj,
      tree.lemmas[tree.heads[object]] == "faire"
    {
      return tree.heads[object]
    }
    return nil
  }

  /// What counts or lasts: "two days of exercises".
  private static let measures: Set<String> = [
    "série", "vague", "campagne", "cycle", "jour", "journée", "semaine", "mois", "heure", "series",
    "wave", "round", "day", "week", "month", "hour", "year", "spate", "string",
  ]

  /// Whether a lemma is one of them.
  func carries(_ lemma: String) -> Bool { effects[lemma] != nil }

  /// What the carrier of a noun makes of it.
  func effect(on noun: Int, _ parsed: ParsedText) -> Effect? {
    found(noun, parsed)?.effect
  }

  private func found(_ noun: Int, _ parsed: ParsedText) -> (verb: Int, effect: Effect)? {
    let tree = parsed.tree
    var noun = noun
    // « mener une série d’attaques », "a series of strikes"
    if tree.relations[noun] == .nmod, Self.measures.contains(tree.lemmas[tree.heads[noun]]) {
      noun = tree.heads[noun]
    }
    // « des sanctions imposées », "talks held in Geneva"
    for participle in tree.children(of: noun, [.acl])
    where tree.features[participle].contains(.participle) {
      for (slot, effect) in effects[tree.lemmas[participle]] ?? [] where slot == "obj" {
        return (participle, effect)
      }
    }
    while tree.relations[noun] == .conj { noun = tree.heads[noun] }
    if let verb = ender(of: noun, parsed) { return (verb, .severed) }
    if let verb = undergoer(of: noun, parsed) { return (verb, .passive) }
    let verb = tree.heads[noun]
    guard verb != noun, tree.classes[verb] == .verb || tree.classes[verb] == .auxiliary,
      let frames = effects[tree.lemmas[verb]]
    else { return nil }
    for (slot, effect) in frames {
      switch tree.relations[noun] {
      case .obj where slot == "obj", .nsubjPass where slot == "obj": return (verb, effect)
      case .nsubj where slot == "subj" && noun < verb: return (verb, effect)
      case .obl, .oblAgent, .xcomp, .iobj:
        let isCase = tree.children(of: noun, [.case]).contains {
          Prepositions.matches(parsed.word($0), slot)
        }
        if isCase { return (verb, effect) }
      case .acl where slot == "obj": continue
      default: continue
      }
    }
    return nil
  }
}
