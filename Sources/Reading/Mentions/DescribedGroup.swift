import Chronology
import Ontology

/// What tells a group's noun from others of its kind: « tribus *bédouines* », "*aid* workers", "court
/// *in Seoul*".
struct DescribedGroup {
  let tree: SyntaxTree
  let language: Language

  /// The words of a group with those that describe it, and these as part of an identifier; `nil` where
  /// nothing tells the group from others.
  func description(
    of tokens: Range<Int>, isBody: Bool, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (span: Range<Int>, key: String)? {
    let noun = head(of: tokens, analyzed)
    guard tree.classes[noun] == .noun || tree.classes[noun] == .name else { return nil }
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start > 0, describes(start - 1, noun, analyzed, draft) { start -= 1 }
    while end < analyzed.tokens.count, describes(end, noun, analyzed, draft) { end += 1 }
    if analyzed.is(end, "-") { return nil }
    end = owner(behind: end, noun, analyzed, draft) ?? end
    if start == tokens.lowerBound, end == tokens.upperBound {
      guard isBody, let place = place(behind: tokens, analyzed, draft) else { return nil }
      end = place
    }
    start = owner(before: start, analyzed, draft) ?? start
    let words = (start..<end).filter { !tokens.contains($0) && !isLight($0, analyzed) }
    let key = Slug.of(
      words.map { analyzed.text.original(analyzed.tokens[$0].range) }
        .joined(separator: " "))
    return key.isEmpty ? nil : (start..<end, key)
  }

  /// Where an owner before a group begins: "*Haiti's* transitional council".
  private func owner(
    before start: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int? {
    guard let mention = draft.mention(at: start - 2) ?? draft.mention(at: start - 3),
      mention.form == .name || mention.form == .metonym
    else { return nil }
    let end = mention.tokens.upperBound
    let isGenitive =
      end == start - 1 && analyzed.is(end, "'s")
      || end == start - 2 && analyzed.is(end + 1, "s")
        && (analyzed.is(end, "'") || analyzed.is(end, "’"))
    return isGenitive ? mention.tokens.lowerBound : nil
  }

  /// Where an owner behind a group ends: « l’administration kurde *du Nord-Est* », « la coalition *de
  /// Jens-Frederik Nielsen* ».
  private func owner(
    behind end: Int, _ noun: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int? {
    guard analyzed.role(end).contains(.genitive) else { return nil }
    var first = end + 1
    while analyzed.role(first).contains(.determiner) { first += 1 }
    guard let mention = draft.mention(at: first), mention.form != .description,
      mention.tokens.lowerBound == first,
      tree.heads[tree.head(of: tree.tokens(in: mention.range))] == noun
    else { return nil }
    return mention.tokens.upperBound
  }

  /// Whether a noun in the singular has a definite article and nothing that describes it.
  func isBareAndDefinite(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let noun = head(of: tokens, analyzed)
    let before = tokens.lowerBound - 1
    guard tree.classes[noun] == .noun, !tree.features[noun].contains(.plural),
      analyzed.is(before, "le") || analyzed.is(before, "la") || analyzed.is(before, "l'")
        || analyzed.is(before, "the")
    else { return false }
    return tree.children(
      of: noun, [.amod, .nmod, .nmodPoss, .nmodDesc, .compound, .appos, .relcl, .acl, .nummod]
    ).isEmpty
  }

  private func head(of tokens: Range<Int>, _ analyzed: AnalyzedText) -> Int {
    tree.head(of: tree.tokens(in: analyzed.range(tokens)))
  }

  /// Whether a word beside a noun says of which kind it is.
  private func describes(
    _ word: Int, _ noun: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    guard draft.mention(at: word) == nil, analyzed.tokens[word].kind == .word,
      analyzed.role(word).isEmpty
    else { return false }
    let token = tree.tokens(in: analyzed.tokens[word].range).lowerBound
    guard tree.heads[token] == noun || tree.heads[tree.heads[token]] == noun,
      !Self.indistinct.contains(tree.lemmas[token].lowercased()), agrees(token, noun)
    else { return false }
    // "September gunmen": what a parse joins to the noun though it is no word of its kind.
    if tree.relations[token] == .compound, analyzed.tokens[word].isCapitalized { return false }
    if language == .english, token > noun { return false }
    switch (tree.relations[token], tree.classes[token]) {
    case (.amod, .adjective), (.amod, .noun), (.compound, .noun), (.compound, .name): return true
    default: return false
    }
  }

  /// The end of a place behind a group: "a court in Seoul".
  private func place(
    behind tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int? {
    let preposition = tokens.upperBound
    guard analyzed.role(preposition).contains(.locative),
      let mention = draft.mention(at: preposition + 1), mention.form == .name,
      mention.tokens.lowerBound == preposition + 1,
      tree.heads[tree.tokens(in: mention.range).lowerBound] == head(of: tokens, analyzed)
    else { return nil }
    let entity = draft.entity(mention)
    return entity.kind == .place || entity.kind == .country ? mention.tokens.upperBound : nil
  }

  /// Whether an adjective has its noun's number: « la police et la justice centrales » are two.
  private func agrees(_ adjective: Int, _ noun: Int) -> Bool {
    language == .english
      || tree.features[adjective].contains(.plural) == tree.features[noun].contains(.plural)
  }

  private func isLight(_ word: Int, _ analyzed: AnalyzedText) -> Bool {
    !analyzed.role(word).isDisjoint(with: [.preposition, .determiner, .genitive])
      || analyzed.is(word, "'s")
      || analyzed.is(word, "s") && (analyzed.is(word - 1, "'") || analyzed.is(word - 1, "’"))
  }

  /// Adjectives that tell no group from another.
  private static let indistinct: Set<String> = [
    "autre", "nouveau", "premier", "dernier", "second", "deuxième", "seul", "petit", "grand",
    "même", "principal", "certain", "différent", "nombreux", "jeune", "vieux", "ancien", "haut",
    "supplémentaire", "possible", "simple", "rare", "divers", "propre", "futur", "actuel",
    "prochain", "quelque", "tel", "plusieurs", "présent", "concerné", "immense", "énorme", "ferme",
    "fort", "faible", "bon", "mauvais", "gros", "vaste", "puissant", "entier", "total", "commun",
    "other", "new", "first", "last", "second", "only", "small", "big", "large", "same", "main",
    "many", "few", "several", "some", "young", "old", "former", "senior", "top", "more", "most",
    "additional", "extra", "own", "such", "next", "current", "future", "various", "key", "major",
    "huge", "strong", "weak", "powerful",
    "whole", "good", "bad", "hostile", "social",
  ]
}
