import Ontology

/// The words on which a claim rests.
extension ClauseReading {
  /// The shortest run of tokens that holds a predicate and its main arguments.
  func quote(of index: Int, _ reading: Settled) -> Range<Int> {
    let predicate = predicates[index]
    var (first, last) = (predicate.tokens.lowerBound, predicate.tokens.upperBound - 1)
    func include(_ tokens: Range<Int>) {
      first = min(first, tokens.lowerBound)
      last = max(last, tokens.upperBound - 1)
    }
    if let verb = predicate.verb {
      include(verb..<(verb + 1))
      for child in tree.children(of: verb) {
        switch tree.relations[child] {
        case .aux, .auxPass, .cop, .compoundPrt, .expl: include(child..<(child + 1))
        case .advmod:
          if !parsed.role(child).isDisjoint(with: [.negation, .negationEnd]) {
            include(child..<(child + 1))
          }
        case .nsubj, .nsubjPass:
          if parsed.time(at: child) == nil { include(phrase(child)) }
        case .obj: include(phrase(child))
        case .ccomp, .xcomp:
          if predicate.entry.content != nil { include(tree.span(of: child)) }
        default: break
        }
      }
    } else {
      include(nounPhrase(predicate.token))
    }
    for participant in (reading.hasOwnSources ? reading.sources : []) + reading.targets
    where sentence.contains(participant.token) && !isShared(participant.token, predicate) {
      include(words(of: participant.token))
    }
    if predicate.entry.isSpeech, opensContent(behind: last) { last = sentence.upperBound - 1 }
    if let end = lostContent(of: predicate) { last = max(last, end) }
    return trimmed(max(first, sentence.lowerBound)..<(min(last, sentence.upperBound - 1) + 1))
  }

  /// "Egypt welcomed the talks but urged Somalia": whether a word belongs to the verb to which a predicate is
  /// joined, and stands before it.
  private func isShared(_ token: Int, _ predicate: Predicate) -> Bool {
    guard let verb = predicate.verb, tree.relations[verb] == .conj, token < verb,
      tree.classes[tree.heads[verb]] == .verb
    else { return false }
    return token != verb && !tree.descends(token, from: verb)
  }

  /// The words of a mention.
  private func words(of token: Int) -> Range<Int> {
    guard let mention = parsed.mention(at: token) else { return token..<(token + 1) }
    return tree.tokens(in: mention.range)
  }

  /// A phrase without the clauses that hang on it.
  private func phrase(_ head: Int) -> Range<Int> {
    var range = words(of: head)
    for child in tree.children(of: head) where !tree.relations[child].isClausal {
      switch tree.relations[child] {
      case .punct, .appos: continue
      default:
        let inner = phrase(child)
        range =
          min(range.lowerBound, inner.lowerBound)..<max(range.upperBound, inner.upperBound)
      }
    }
    return range
  }

  private func nounPhrase(_ noun: Int) -> Range<Int> { phrase(noun) }

  /// "claimed on Sunday that …": the end of what is said, where the parse hangs it on the day.
  private func lostContent(of predicate: Predicate) -> Int? {
    guard predicate.entry.isSpeech, let verb = predicate.verb,
      tree.children(of: verb, [.ccomp, .xcomp]).isEmpty,
      let mark = (verb + 1..<min(verb + 7, sentence.upperBound)).first(where: { token in
        parsed.is(token, "that") || parsed.is(token, "que") || parsed.is(token, "qu'")
      }),
      (verb + 1..<mark).allSatisfy({ token in
        parsed.time(at: token) != nil || tree.classes[token] == .adposition
          || tree.classes[token] == .punctuation || tree.classes[token] == .adverb
      })
    else { return nil }
    let end = (mark..<sentence.upperBound).first { parsed.is($0, ";") } ?? sentence.upperBound
    return end - 1
  }

  private func opensContent(behind token: Int) -> Bool {
    token + 1 < sentence.upperBound && parsed.is(token + 1, ":")
  }

  /// Without marks at either end, but for quotation marks that close inside.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    func isMark(_ token: Int) -> Bool {
      tree.classes[token] == .punctuation || tree.classes[token] == .space
    }
    while start < end - 1, isMark(start), !parsed.is(start, "«") { start += 1 }
    while end > start + 1, isMark(end - 1), !parsed.is(end - 1, "»") { end -= 1 }
    return start..<end
  }
}
