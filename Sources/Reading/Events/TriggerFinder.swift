import Chronology
import Ontology

/// Finds the triggers of a sentence, the longest first where several begin together.
struct TriggerFinder {
  let lexicon: TriggerLexicon
  let language: Language

  /// The triggers of a sentence, ascending and not overlapping.
  func triggers(
    in sentence: Range<Int>, _ analyzed: AnalyzedText, isTaken: (Int) -> Bool
  ) -> [Trigger] {
    var triggers: [Trigger] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard analyzed.tokens[index].kind == .word, !isTaken(index),
        let trigger = longest(
          at: index, in: sentence, analyzed,
          isAfterVerb: triggers.last.map {
            $0.tokens.upperBound == index && $0.entry.wordClass == .verb
          } ?? false)
      else {
        index += 1
        continue
      }
      triggers.append(trigger)
      index = trigger.tokens.upperBound
    }
    return triggers
  }

  private func longest(
    at index: Int, in sentence: Range<Int>, _ analyzed: AnalyzedText, isAfterVerb: Bool
  ) -> Trigger? {
    let range = analyzed.tokens[index].range
    let word = analyzed.text.lowered[range]
    var best: Trigger?
    for form in lexicon.readings(of: word) {
      let entry = lexicon.entries[form.entry]
      guard let end = end(of: entry, after: index, in: sentence, analyzed),
        let trigger = trigger(
          entry, form.inflection, index..<end, in: sentence, analyzed, isAfterVerb: isAfterVerb)
      else { continue }
      if let best, !isBetter(trigger, than: best) { continue }
      best = trigger
    }
    return best
  }

  /// The longer wins; of two as long a verb, which its place has to allow, before a noun, and a
  /// reflexive verb, which its pronoun has to allow, before another.
  private func isBetter(_ trigger: Trigger, than best: Trigger) -> Bool {
    if trigger.tokens.count != best.tokens.count {
      return trigger.tokens.count > best.tokens.count
    }
    if trigger.entry.wordClass != best.entry.wordClass { return trigger.entry.wordClass == .verb }
    return requiresReflexive(trigger.entry) && !requiresReflexive(best.entry)
  }

  /// Where an entry's further words end; one adverb may stand between.
  private func end(
    of entry: TriggerEntry, after index: Int, in sentence: Range<Int>, _ analyzed: AnalyzedText
  ) -> Int? {
    var position = index + 1
    for (order, word) in entry.rest.enumerated() {
      if order == 0, position < sentence.upperBound, !analyzed.folded(position).elementsEqual(word),
        isAdverb(position, analyzed)
      {
        position += 1
      }
      guard position < sentence.upperBound, analyzed.folded(position).elementsEqual(word) else {
        return nil
      }
      position += 1
    }
    return position
  }

  private func trigger(
    _ entry: TriggerEntry, _ inflection: Inflection, _ tokens: Range<Int>,
    in sentence: Range<Int>, _ analyzed: AnalyzedText, isAfterVerb: Bool
  ) -> Trigger? {
    let before = tokens.lowerBound - 1
    let isAfterNounSign =
      before >= sentence.lowerBound
      && !analyzed.role(before).isDisjoint(with: [.determiner, .genitive])
    guard entry.wordClass == .verb else {
      // A noun stands after a determiner, a preposition, an adjective or a mark; a verb form that
      // looks alike stands after its subject.
      if analyzed.role(before).contains(.reflexive) || analyzed.role(before).contains(.pronoun) {
        return nil
      }
      return Trigger(
        entry: entry, inflection: .noun, tokens: tokens, voice: .active,
        start: tokens.lowerBound, isFinite: false, isNegated: isAbsent(before, analyzed),
        modality: nounModality(tokens, in: sentence, analyzed))
    }
    switch inflection {
    case .present
    where language == .english
      && (isAfterVerb || before < sentence.lowerBound
        || isPluralNoun(tokens.lowerBound, analyzed)):
      // "Talks go on", "they ruled out talks"
      return nil
    case .present, .past, .imperfect, .future, .conditional:
      // « une éventuelle attaque »
      if analyzed.role(before).contains(.eventual) { return nil }
      if isAfterNounSign || analyzed.role(before).contains(.preposition),
        !isObjectPronoun(before, analyzed)
      {
        return nil
      }
    case .infinitive:
      // "the attack" is no infinitive; « le pouvoir » is none either.
      if language == .english, !canBeBareVerb(tokens.lowerBound, in: sentence, analyzed) {
        return nil
      }
      if language == .french, analyzed.role(before).contains(.determiner),
        !isObjectPronoun(before, analyzed)
      {
        return nil
      }
    case .presentParticiple:
      // "has not ruled out helping"
      if language == .english, !isAfterVerb,
        !canBeParticiple(tokens.lowerBound, in: sentence, analyzed)
      {
        return nil
      }
    default: break
    }
    let group = VerbGroup(
      head: tokens.lowerBound, inflection: inflection, sentence: sentence, language: language,
      analyzed)
    guard let voice = group.voice else { return nil }
    if requiresReflexive(entry), !group.isReflexive { return nil }
    return Trigger(
      entry: entry, inflection: inflection, tokens: tokens, voice: voice, start: group.start,
      isFinite: group.isFinite,
      isNegated: group.isNegated, modality: group.modality)
  }

  /// In English a base form is a verb after "to", a modal, a plural subject or a coordinator.
  private func canBeBareVerb(
    _ index: Int, in sentence: Range<Int>, _ analyzed: AnalyzedText
  ) -> Bool {
    var before = index - 1
    if before >= sentence.lowerBound, isAdverb(before, analyzed) { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    let role = analyzed.role(before)
    if !role.isDisjoint(with: [.determiner, .genitive]) { return false }
    if !role.isDisjoint(with: [
      .infinitiveMarker, .plan, .possibility, .conditional, .negation, .pronoun, .relative,
    ]) {
      return true
    }
    if analyzed.is(before, "and") || analyzed.is(before, "or") { return true }
    let token = analyzed.tokens[before]
    return token.kind == .word && role.isEmpty
      && (token.isCapitalized || analyzed.text.form(token).hasSuffix("s"))
  }

  /// "troops and bases": a form in -s joined to a plural is one itself.
  private func isPluralNoun(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    guard analyzed.role(index - 1).contains(.coordinator), index >= 2 else { return false }
    return analyzed.text.form(analyzed.tokens[index - 2]).hasSuffix("s")
  }

  /// "the Paris meeting" is a noun; ", arguing that", "by sending" and "are meeting" are verbs.
  private func canBeParticiple(
    _ index: Int, in sentence: Range<Int>, _ analyzed: AnalyzedText
  ) -> Bool {
    var before = index - 1
    if before >= sentence.lowerBound, isAdverb(before, analyzed) { before -= 1 }
    guard before >= sentence.lowerBound else { return true }
    return analyzed.is(before, ",")
      || !analyzed.role(before).isDisjoint(with: [
        .being, .preposition, .coordinator, .negation,
      ])
  }

  private func requiresReflexive(_ entry: TriggerEntry) -> Bool {
    entry.lemma.hasPrefix("se ") || entry.lemma.hasPrefix("s'")
  }

  /// « la présence éventuelle », « un hypothétique cessez-le-feu », « en cas de déploiement ».
  private func nounModality(
    _ tokens: Range<Int>, in sentence: Range<Int>, _ analyzed: AnalyzedText
  ) -> Factuality? {
    for position in max(
      sentence.lowerBound, tokens.lowerBound - 3)..<min(
        sentence.upperBound, tokens.upperBound + 1)
    where analyzed.role(position).contains(.eventual) {
      return .hypothetical
    }
    let start = tokens.lowerBound
    if analyzed.is(start - 1, "de") || analyzed.is(start - 1, "d'"),
      analyzed.is(start - 2, "cas") || analyzed.is(start - 2, "lieu")
    {
      return .hypothetical
    }
    if analyzed.is(start - 1, "of"),
      analyzed.is(start - 2, "event") || analyzed.is(start - 2, "case")
    {
      return .hypothetical
    }
    return nil
  }

  private func isAbsent(_ before: Int, _ analyzed: AnalyzedText) -> Bool {
    if analyzed.role(before).contains(.absence) { return true }
    return (analyzed.is(before, "de") || analyzed.is(before, "d'") || analyzed.is(before, "of"))
      && (analyzed.is(before - 1, "absence"))
  }

  private func isObjectPronoun(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    guard language == .french else { return false }
    // « il l’a », « qui les menace »: an article before a verb is a pronoun after a subject word.
    return !analyzed.role(index - 1).isDisjoint(with: [.pronoun, .relative, .negation])
  }

  private func isAdverb(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    let form = analyzed.text.form(analyzed.tokens[index])
    return form.hasSuffix("ment") || form.hasSuffix("ly") || form == "aussi" || form == "also"
      || form == "deja" || form == "encore" || form == "bien"
  }
}
