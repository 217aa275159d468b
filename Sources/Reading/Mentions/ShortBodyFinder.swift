import Ontology

/// Leads the short form of a body back to the name that the text gave it before: « l’Alliance du peuple uni »,
/// then « l’Alliance ».
struct ShortBodyFinder {
  /// The text's trees, where it has any.
  let tree: SyntaxTree?

  func find(in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    let bodies = bodies(analyzed, draft)
    guard !bodies.isEmpty else { return }
    for index in analyzed.tokens.indices where analyzed.tokens[index].isCapitalized {
      guard let body = bodies[analyzed.text.form(analyzed.tokens[index])], let row = body.row,
        index >= body.end, analyzed.role(index - 1).contains(.determiner),
        standsAlone(index, analyzed)
      else { continue }
      let tokens = index..<(index + 1)
      let mention = FoundMention(
        entity: row, tokens: tokens, range: analyzed.range(tokens), form: .name)
      guard let known = draft.mention(at: index) else {
        draft.add(mention)
        continue
      }
      if known.tokens == tokens, draft.entity(known).kind == .organization, known.entity != row,
        !isNamedInFull(known.entity, draft)
      {
        draft.replace(known, with: mention)
      }
    }
  }

  private struct Body {
    /// `nil` where two bodies begin with the same word.
    var row: Int?
    /// Where its name ends first.
    let end: Int
  }

  /// The bodies with names of several words, by their first one.
  private func bodies(_ analyzed: AnalyzedText, _ draft: MentionDraft) -> [String: Body] {
    var bodies: [String: Body] = [:]
    for mention in draft.sorted() where mention.form == .name && mention.tokens.count > 1 {
      let first = mention.tokens.lowerBound
      guard draft.entity(mention).kind == .organization, analyzed.tokens[first].kind == .word,
        analyzed.tokens[first].isCapitalized, analyzed.tokens[first].folded.count > 4,
        analyzed.role(first).isEmpty, analyzed.role(first - 1).contains(.determiner),
        analyzed.tokens[first].followsSpace || analyzed.ends(first - 1, in: "'")
      else { continue }
      let form = analyzed.text.form(analyzed.tokens[first])
      if let other = bodies[form] {
        if other.row != mention.entity { bodies[form]?.row = nil }
      } else {
        bodies[form] = Body(row: mention.entity, end: mention.tokens.upperBound)
      }
    }
    return bodies
  }

  /// Whether no adjective, complement or further capital makes another name of a word.
  private func standsAlone(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    let next = index + 1
    guard next < analyzed.tokens.count, analyzed.tokens[next].kind == .word else { return true }
    if analyzed.tokens[next].isCapitalized || analyzed.role(next).contains(.genitive) {
      return false
    }
    return tree.map { !$0.isDescribed(analyzed.tokens[index].range) } ?? true
  }

  /// Whether the text names a body with more than one word anywhere.
  private func isNamedInFull(_ row: Int, _ draft: MentionDraft) -> Bool {
    draft.mentions.contains { $0.entity == row && $0.tokens.count > 1 }
  }
}

extension SyntaxTree {
  /// Whether the word right behind a name describes it, or the name describes that word: « l’Alliance
  /// *citoyenne* », "Congress *party*".
  func isDescribed(_ range: Range<Int>) -> Bool {
    let token = tokens(in: range).upperBound - 1
    let next = token + 1
    guard token >= 0, next < count else { return false }
    if heads[next] == token { return classes[next] == .adjective && relations[next] == .amod }
    return heads[token] == next && relations[token] == .compound && classes[next] != .punctuation
  }
}
