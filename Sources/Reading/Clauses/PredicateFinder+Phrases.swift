import Ontology

/// Whether the words of a phrase stand where its verb or noun lets them.
extension PredicateFinder {
  /// Where an entry's further words end: adverbs, negation and pronouns may stand between.
  func end(of entry: TriggerEntry, after token: Int, in sentence: Range<Int>) -> Int? {
    var position = token + 1
    var skipped = 0
    for word in entry.rest {
      if isArticle(word) {
        // « rétablir des relations » covers « rétablir ses relations ».
        if position < sentence.upperBound, isArticle(at: position, word) { position += 1 }
        if word.elementsEqual("des".utf8), position + 1 < sentence.upperBound,
          parsed.is(position, "de") || parsed.is(position, "d'")
        {
          // « le rétablissement de leurs relations »
          position += 1
          if isArticle(at: position, word) { position += 1 }
        }
        continue
      }
      while position < sentence.upperBound, !isWord(position, word, entry) {
        guard skipped < 4, mayStandBetween(position, entry, token) else { return nil }
        skipped += 1
        position += 1
      }
      guard position < sentence.upperBound else { return nil }
      position += 1
    }
    return position
  }

  /// "fired two short-range missiles", « a suspendu toute son aide »: the noun of a phrase is the verb's
  /// object, whatever describes it; of a passive, its subject.
  func objectEnd(of entry: TriggerEntry, _ verb: Int) -> Int? {
    guard entry.wordClass == .verb, !entry.rest.isEmpty else { return nil }
    let words = entry.rest.filter { !isArticle($0) && !$0.elementsEqual("a".utf8) }
    guard let word = words.last, word.count > 2 else { return nil }
    for child in tree.children(of: verb) where tree.classes[child] == .noun || isObjectNoun(child) {
      guard isNoun(child, words, entry) else { continue }
      switch tree.relations[child] {
      case .obj where child > verb && child - verb <= 12: return child + 1
      case .nsubjPass where child < verb: return verb + 1
      case .nsubj where child < verb && isPassive(verb): return verb + 1
      default: continue
      }
    }
    // "the martial law he had imposed"
    let noun = tree.heads[verb]
    return tree.relations[verb] == .relcl && noun < verb && isNoun(noun, words, entry)
      ? verb + 1 : nil
  }

  /// « son permis », which a parse takes for a verb: what follows an article and is an object is a noun.
  private func isObjectNoun(_ token: Int) -> Bool {
    tree.relations[token] == .obj
      && tree.children(of: token, [.det]).contains { $0 == token - 1 }
  }

  /// « frapper les vins d’une taxe », "put the media under control": the preposition and noun of a phrase
  /// stand behind the verb's object.
  func obliqueEnd(of entry: TriggerEntry, _ verb: Int) -> Int? {
    guard entry.wordClass == .verb, let preposition = entry.rest.first, !isArticle(preposition)
    else { return nil }
    let words = entry.rest.dropFirst().filter { !isArticle($0) }
    guard !words.isEmpty || entry.rest.count == 1 else { return nil }
    let hasComplement = tree.children(of: verb, [.obl, .nmod, .xcomp, .oblAgent]).contains { noun in
      guard noun > verb, words.isEmpty ? isNoCircumstance(noun) : isNoun(noun, words, entry)
      else { return false }
      return tree.children(of: noun, [.case]).contains { word in
        isWord(word, preposition, entry)
          && (!words.isEmpty || word > verb && isPassedOver(verb + 1..<word, verb))
      }
    }
    return hasComplement ? verb + 1 : nil
  }

  /// Whether words only tell when, or who did it: « en juillet », « par un tribunal de Sarajevo ».
  private func isPassedOver(_ tokens: Range<Int>, _ verb: Int) -> Bool {
    let agents = tree.children(of: verb, [.oblAgent])
    return tokens.allSatisfy { token in
      parsed.time(at: token) != nil || tree.classes[token] == .adposition
        || agents.contains { $0 == token || tree.descends(token, from: $0) }
    }
  }

  /// « condamné en juillet à seize ans de prison »: what neither tells when nor where.
  private func isNoCircumstance(_ noun: Int) -> Bool {
    parsed.time(at: noun).map { parsed.times[$0].type != .date } ?? true
      && parsed.mention(at: noun).map { mention in
        ![.place, .country].contains(parsed.entity(mention).kind)
      } ?? true
  }

  /// Whether a noun is the last word of a phrase, and the words before it are the phrase's others.
  private func isNoun(_ noun: Int, _ words: [[UInt8]], _ entry: TriggerEntry) -> Bool {
    // « sur sa liste noire »: the noun comes first, and its adjective follows.
    if words.count > 1, isWord(noun, words[0], entry),
      words.dropFirst().enumerated().allSatisfy({ distance, word in
        let next = noun + 1 + distance
        return next < tree.classes.count && isWord(next, word, entry)
      })
    {
      return true
    }
    guard let last = words.last,
      isWord(noun, last, entry) || isNumberVariant(parsed.folded(noun), of: last)
    else { return false }
    return words.dropLast().reversed().enumerated().allSatisfy { distance, word in
      let before = noun - 1 - distance
      return before >= 0 && parsed.folded(before) == word
    }
  }

  /// Whether a verb is a passive, or a participle that the parse takes for an adjective.
  func isPassive(_ verb: Int) -> Bool {
    parsed.clauseForm(of: verb).isPassive
      || (tree.classes[verb] == .adjective && !tree.children(of: verb, [.cop, .aux]).isEmpty)
  }

  /// Whether two words are singular and plural of one noun.
  func isNumberVariant(_ folded: [UInt8], of word: [UInt8]) -> Bool {
    isPlural(folded, of: word) || isPlural(word, of: folded)
  }

  private static let articles: Set<String> = [
    "le", "la", "l'", "les", "un", "une", "des", "son", "sa", "ses", "leur", "leurs", "the", "an",
    "its", "his", "her", "their",
  ]

  /// Whether a word of a phrase is an article or possessive, for which any other may stand, or none.
  ///
  /// The English "a" is none of them, since « à » folds to it.
  private func isArticle(_ word: [UInt8]) -> Bool {
    Self.articles.contains(String(decoding: word, as: UTF8.self))
  }

  private func isArticle(at token: Int, _ word: [UInt8]) -> Bool {
    parsed.folded(token) == word || tree.classes[token] == .determiner
      || tree.relations[token] == .nmodPoss && tree.classes[token] == .pronoun
  }

  private func isWord(_ token: Int, _ word: [UInt8], _ entry: TriggerEntry) -> Bool {
    let folded = parsed.folded(token)
    if folded == word { return true }
    if entry.wordClass == .noun, isPlural(folded, of: word) { return true }
    // « de » stands for « d' », « du » and « des »; « à » for « au » and « aux ».
    if word.elementsEqual("de".utf8) {
      return ["d'", "du", "des"].contains { $0.utf8.elementsEqual(folded) }
    }
    if word.elementsEqual("a".utf8) {
      return ["au", "aux"].contains { $0.utf8.elementsEqual(folded) }
    }
    return false
  }

  /// Whether a word is another with a plural's ending: « frappes aériennes », "peace treaties".
  private func isPlural(_ folded: [UInt8], of word: [UInt8]) -> Bool {
    guard folded.count > word.count, folded.last == UInt8(ascii: "s") else { return false }
    if folded.dropLast().elementsEqual(word) { return true }
    return word.last == UInt8(ascii: "y")
      && folded.elementsEqual(word.dropLast() + Array("ies".utf8))
  }

  private func mayStandBetween(_ position: Int, _ entry: TriggerEntry, _ token: Int) -> Bool {
    switch tree.classes[position] {
    case .adverb, .pronoun, .particle, .determiner, .adjective, .number, .space: return true
    case .name where entry.wordClass == .noun, .adposition where entry.wordClass == .noun:
      return isPlaced(position, token)
    case .noun, .name:
      // "ruled troops out"
      return entry.rest.count == 1 && entry.wordClass == .verb
        && isInObject(position, of: token)
    default: return false
    }
  }

  /// « la création à Kiev d’un QG »: a place may stand before what completes a noun.
  private func isPlaced(_ position: Int, _ noun: Int) -> Bool {
    let place = tree.classes[position] == .name ? position : position + 1
    guard place < tree.classes.count, tree.classes[place] == .name,
      let first = tree.children(of: place, [.case]).first
    else { return false }
    return first > noun && parsed.role(first).contains(.locative)
  }

  /// « a condamné Ousmane Sonko à »: a verb's object, or a word of its name.
  private func isInObject(_ position: Int, of verb: Int) -> Bool {
    var token = position
    while tree.relations[token] != .obj, tree.classes[token] == .name, tree.heads[token] != token,
      tree.classes[tree.heads[token]] == .name
    {
      token = tree.heads[token]
    }
    return tree.heads[token] == verb && tree.relations[token] == .obj
  }
}
