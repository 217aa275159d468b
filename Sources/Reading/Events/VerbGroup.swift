import Chronology
import Ontology

/// The auxiliaries, negation and pronouns before a verb form, and what they make of it.
struct VerbGroup {
  let start: Int
  let isNegated: Bool
  let isReflexive: Bool
  /// Whether the verb has a subject of its own.
  let isFinite: Bool
  /// `nil` where the form cannot be a verb here.
  let voice: Trigger.Voice?
  let modality: Factuality?

  /// How far back from the verb its group may begin, in tokens.
  private static let reach = 7

  init(
    head: Int, inflection: Inflection, sentence: Range<Int>, language: Language,
    _ analyzed: AnalyzedText
  ) {
    var position = head
    var roles: GrammarRole = []
    var auxiliary: GrammarRole = []
    let lowest = max(sentence.lowerBound, head - Self.reach)
    var begin = head
    while position > lowest {
      let role = analyzed.role(position - 1)
      let isPart = !role.isDisjoint(with: [
        .being, .having, .negation, .negationEnd, .reflexive, .possibility, .plan, .conditional,
      ])
      if isPart {
        if auxiliary.isEmpty {
          auxiliary = role.intersection([.being, .having, .possibility, .plan])
        }
        roles.formUnion(role)
        position -= 1
        begin = position
      } else if Self.isFiller(position - 1, language, analyzed)
        || (position == head && inflection == .pastParticiple
          && Self.isAdverbAfterAuxiliary(position - 1, analyzed))
      {
        position -= 1
      } else {
        break
      }
    }
    start = begin
    // In French a lone « plus » or « personne » negates only together with « ne ».
    let negatedBefore =
      language == .french
      ? roles.contains(.negation) || analyzed.role(begin - 1).contains(.negation)
      : roles.contains(.negation)
    isNegated = negatedBefore
    isReflexive =
      roles.contains(.reflexive)
      || (language == .english)
    voice = Self.voice(
      inflection, auxiliary: auxiliary, roles: roles, isReflexive: roles.contains(.reflexive),
      head: head, language: language, analyzed)
    let isFinite = Self.isFinite(inflection, roles, begin: begin, language: language, analyzed)
    self.isFinite = isFinite
    modality = Self.modality(
      inflection, roles, isFinite: isFinite, begin: begin, sentence: sentence, language: language,
      analyzed)
  }

  private static func voice(
    _ inflection: Inflection, auxiliary: GrammarRole, roles: GrammarRole, isReflexive: Bool,
    head: Int, language: Language, _ analyzed: AnalyzedText
  ) -> Trigger.Voice? {
    switch inflection {
    case .pastParticiple:
      if isReflexive { return .active }
      if roles.contains(.being) { return .passive }
      if roles.contains(.having) { return .active }
      return analyzed.role(head - 1).contains(.determiner) ? nil : .participial
    case .past where language == .english && roles.contains(.being): return .passive
    case .past where language == .english && roles.contains(.having): return .active
    case .presentParticiple:
      return analyzed.role(head - 1).contains(.determiner) ? nil : .active
    default: return .active
    }
  }

  private static func modality(
    _ inflection: Inflection, _ roles: GrammarRole, isFinite: Bool, begin: Int,
    sentence: Range<Int>, language: Language, _ analyzed: AnalyzedText
  ) -> Factuality? {
    if roles.contains(.conditional) || inflection == .conditional { return .hypothetical }
    if roles.contains(.possibility) { return .hypothetical }
    if isConditional(begin, sentence, analyzed) { return .hypothetical }
    if inflection == .future { return .intended }
    if roles.contains(.plan), inflection == .infinitive || language == .english {
      return .intended
    }
    if inflection == .infinitive, !isFinite { return .intended }
    return nil
  }

  /// A finite form, or an infinitive or participle whose auxiliary is one; the English base form is
  /// finite unless "to" stands before it.
  private static func isFinite(
    _ inflection: Inflection, _ roles: GrammarRole, begin: Int, language: Language,
    _ analyzed: AnalyzedText
  ) -> Bool {
    switch inflection {
    case .noun: false
    case .present, .imperfect, .past, .future, .conditional: true
    case .presentParticiple: language == .english && roles.contains(.being)
    case .pastParticiple:
      !roles.isDisjoint(with: [.being, .having])
        && !isPerfectInfinitive(roles, begin: begin, analyzed)
    case .infinitive:
      !roles.isDisjoint(with: [.possibility, .plan, .conditional])
        || (language == .english && !analyzed.role(begin - 1).contains(.infinitiveMarker))
    }
  }

  /// « nier avoir attaqué », "deny having attacked", "seem to have attacked".
  private static func isPerfectInfinitive(
    _ roles: GrammarRole, begin: Int, _ analyzed: AnalyzedText
  ) -> Bool {
    guard roles.isDisjoint(with: [.possibility, .plan, .conditional]) else { return false }
    var first = begin
    while !analyzed.role(first).isDisjoint(with: [.negation, .negationEnd, .reflexive]) {
      first += 1
    }
    return analyzed.is(first, "avoir") || analyzed.is(first, "etre")
      || analyzed.is(first, "having") || analyzed.is(first, "being")
      || (analyzed.is(begin - 1, "to") && analyzed.is(first, "have"))
  }

  /// « si », "if" or "unless" among the few words before.
  private static func isConditional(
    _ begin: Int, _ sentence: Range<Int>, _ analyzed: AnalyzedText
  ) -> Bool {
    var position = begin - 1
    while position >= max(sentence.lowerBound, begin - 6) {
      if analyzed.tokens[position].kind == .mark { return false }
      if analyzed.role(position).contains(.condition) { return true }
      // « s’il », « s’ils »
      if analyzed.is(position, "s'"),
        analyzed.is(position + 1, "il") || analyzed.is(position + 1, "ils")
      {
        return true
      }
      position -= 1
    }
    return false
  }

  private static func isFiller(
    _ index: Int, _ language: Language, _ analyzed: AnalyzedText
  ) -> Bool {
    let form = analyzed.text.form(analyzed.tokens[index])
    switch language {
    case .french:
      return form.hasSuffix("ment") || fillers.contains(form)
        || (form == "de" && analyzed.is(index + 1, "nouveau"))
        || ["l'", "le", "la", "les", "y", "en", "lui", "leur", "nous", "vous"].contains(form)
          && !analyzed.role(index - 1).isDisjoint(with: [.pronoun, .relative, .negation])
    case .english: return form.hasSuffix("ly") || fillers.contains(form)
    }
  }

  /// « a longtemps bloqué », "has since refused": one plain word between auxiliary and participle.
  private static func isAdverbAfterAuxiliary(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    let token = analyzed.tokens[index]
    return token.kind == .word && !token.isCapitalized && analyzed.role(index).isEmpty
      && !analyzed.role(index - 1).isDisjoint(with: [.having, .being, .negationEnd])
  }

  private static let fillers: Set<String> = [
    "pourtant", "toutefois", "cependant", "neanmoins", "longtemps", "aussitot", "recemment",
    "ensuite", "enfin", "nouveau", "desormais", "seulement",
    "deja", "encore", "aussi", "bien", "tous", "toutes", "toujours", "ainsi", "donc", "surtout",
    "also", "already", "still", "again", "both", "even", "just", "now", "ever",
  ]
}
