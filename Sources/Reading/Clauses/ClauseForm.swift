import Chronology
import Ontology

/// What the words of a verb's group say of its clause.
struct ClauseForm: Sendable {
  /// Whether a finite verb heads it.
  var isFinite = false
  /// Whether it tells of the past.
  var isPast = false
  var isInfinitive = false
  /// A participle without an auxiliary: « réunis à Paris », "meeting in Paris".
  var isBareParticiple = false
  var isPassive = false
  var isNegated = false
  /// What mood, modals and tense make of it; `nil` where they leave it as it is.
  var modality: Factuality?
}

extension ParsedText {
  /// What the group of a verb says: the verb, its auxiliaries, its negation.
  func clauseForm(of verb: Int) -> ClauseForm {
    var form = ClauseForm()
    var features = tree.features[verb]
    var hasAuxiliary = false
    var (hasPassiveSubject, isPerfect) = (false, false)
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .aux, .cop, .auxPass:
        hasAuxiliary = true
        if tree.lemmas[child] == "avoir" { isPerfect = true }
        // « ont été abattus », whatever the parse makes of « été »
        if tree.relations[child] == .cop, tree.classes[verb] == .verb, self.is(child, "été") {
          form.isPassive = true
        }
        features.formUnion(tree.features[child].subtracting([.plural, .feminine, .masculine]))
        if tree.relations[child] == .auxPass { form.isPassive = true }
        if tree.features[child].contains(.infinitive) { form.isInfinitive = true }
        form.take(role(child), tree.features[child])
        if isDenied(child) { form.isNegated = true }
      case .nsubjPass: hasPassiveSubject = true
      default: break
      }
    }
    // « Addis-Abeba n’a pas confirmé »: « avoir » alone makes no passive, whatever the subject is taken for.
    if hasPassiveSubject, !isPerfect { form.isPassive = true }
    let own = tree.features[verb]
    if !hasAuxiliary || !own.contains(.participle) { form.take(role(verb), own) }
    if form.modality == nil { form.modality = regularModality(of: verb) }
    if isToBe(verb) {
      form.modality = form.modality ?? .intended
      form.isInfinitive = false
    }
    form.isNegated = form.isNegated || isDenied(verb)
    form.isFinite = isToBe(verb) || features.contains(.finite) && !form.isInfinitive
    if own.contains(.infinitive), !hasFiniteAuxiliary(verb), !form.isFinite {
      form.isInfinitive = true
      form.isFinite = false
    }
    form.isPast =
      features.contains(.past) || features.contains(.imperfect)
    form.isBareParticiple =
      !hasAuxiliary && !own.isDisjoint(with: [.participle, .gerund]) && !form.isFinite
    if form.isBareParticiple, own.contains(.past), isWhole(verb) {
      // "the army attacked the town": a past tense that is tagged as a participle.
      form.isBareParticiple = false
      form.isFinite = true
    } else if form.isBareParticiple, own.contains(.past) {
      form.isPassive =
        tree.relations[verb] == .acl || own.contains(.passive) || form.isPassive
        || tree.child(of: verb, .oblAgent) != nil || isOpening(verb)
    }
    return form
  }

  /// « incluraient », « enverra »: conditional and future of a regular French verb are its infinitive
  /// with their endings, which the taggers mistake for other tenses.
  private func regularModality(of verb: Int) -> Factuality? {
    guard tree.classes[verb] == .verb, language == .french else { return nil }
    let lemma = Array(tree.lemmas[verb].utf8)
    guard let last = lemma.last, last == 0x72 || lemma.suffix(2).elementsEqual("re".utf8) else {
      return nil
    }
    let stem = last == 0x72 ? lemma[...] : lemma.dropLast()
    let word = self.word(verb)
    guard word.starts(with: stem) else { return nil }
    let ending = word.dropFirst(stem.count)
    if ["ait", "aient", "ais", "ions", "iez"].contains(where: { ending.elementsEqual($0.utf8) }) {
      return .hypothetical
    }
    if ["a", "ont", "ai", "ons", "ez"].contains(where: { ending.elementsEqual($0.utf8) }) {
      return .intended
    }
    return nil
  }

  /// "ministers are to meet": what is arranged.
  private func isToBe(_ verb: Int) -> Bool {
    guard language == .english else { return false }
    let children = tree.children(of: verb)
    return children.contains { self.is($0, "to") && tree.relations[$0] == .mark }
      && children.contains { tree.relations[$0].isAuxiliary && role($0).contains(.being) }
  }

  /// Whether a verb has a subject before it and an object after it.
  private func isWhole(_ verb: Int) -> Bool {
    if tree.child(of: verb, .oblAgent) != nil { return false }
    let hasSubject = tree.children(of: verb).contains { tree.relations[$0] == .nsubj && $0 < verb }
    return hasSubject
      && (tree.relations[verb] == .root && language == .english
        || tree.children(of: verb).contains { tree.relations[$0] == .obj && $0 > verb })
  }

  /// « Accusé de crimes, l’ancien président plaide », "Asked about it, he declined".
  private func isOpening(_ verb: Int) -> Bool {
    tree.relations[verb] == .advcl && tree.heads[verb] > verb
      && tree.child(of: verb, .obj) == nil && tree.child(of: verb, .nsubj) == nil
      && tree.children(of: verb, [.mark]).isEmpty
  }

  private func hasFiniteAuxiliary(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      tree.relations[$0].isAuxiliary && tree.features[$0].contains(.finite)
    }
  }

  /// Whether « ne … pas », "not", « sans » or « aucun » denies a word.
  func isDenied(_ token: Int) -> Bool {
    var isDenied = false
    for child in tree.children(of: token) {
      let role = self.role(child)
      switch tree.relations[child] {
      case .advmod where self.is(child, "longer"):
        if self.isDenied(child) { isDenied = true }
      case .cc where self.is(child, "ni"): isDenied = true
      case .advmod where isStep(child): break
      case .advmod, .det, .other, .obj, .aux, .fixed:
        if role.contains(.negationEnd) || tree.features[child].contains(.negative) {
          isDenied = isDenied || !isExpletiveNegation(child, of: token)
        }
      case .mark, .case:
        if role.contains(.absence) { isDenied = true }
      case .nsubj, .nsubjPass, .obl:
        // « en aucun cas », « aucun pays n’enverra », "no country will send"; « réunis sans les Ukrainiens »
        // denies no meeting.
        let isAbsent = tree.children(of: child, [.case]).contains {
          self.role($0).contains(.absence)
        }
        if !isAbsent, self.isDenied(child) { isDenied = true }
      default: break
      }
    }
    return isDenied
  }

  /// « un « pas important » »: the noun, not the negation.
  private func isStep(_ token: Int) -> Bool {
    self.is(token, "pas") && token > 0
      && (tree.classes[token - 1] == .determiner || self.is(token - 1, "«"))
  }

  /// « ne … que » says "only"; a lone « ne » denies nothing by itself.
  private func isExpletiveNegation(_ negation: Int, of token: Int) -> Bool {
    guard self.is(negation, "ne") || self.is(negation, "n'") else { return false }
    let others = tree.children(of: token).filter { $0 != negation }
    let denies = others.contains { child in
      role(child).contains(.negationEnd) || self.is(child, "ni") || self.is(child, "aucun")
        || self.is(child, "aucune") || self.is(child, "nul") || self.is(child, "personne")
    }
    if denies { return true }
    return !isBareNegator(token)
  }

  /// « il ne peut », « ils ne cessent »: verbs that « ne » alone denies.
  private func isBareNegator(_ token: Int) -> Bool {
    role(token).contains(.possibility) || tree.lemmas[token] == "cesser"
      || tree.lemmas[token] == "oser"
  }
}

extension ClauseForm {
  /// Takes the mood of one verb form: what is weaker stays.
  fileprivate mutating func take(_ role: GrammarRole, _ features: WordFeatures) {
    // « devrait rencontrer » is expected, not merely possible.
    let isConditional = features.contains(.conditional) || role.contains(.conditional)
    let isExpected = features.contains(.conditional) && role.contains(.plan)
    if isConditional && !isExpected || role.contains(.possibility) {
      modality = .hypothetical
    } else if modality == nil,
      features.contains(.future) || role.contains(.plan)
    {
      modality = .intended
    }
  }
}
