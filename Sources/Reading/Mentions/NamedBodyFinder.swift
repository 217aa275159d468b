import Ontology

/// Finds bodies that nobody recognizes by the noun before them: « l’opérateur maltais Enermed », « le
/// parti d’opposition Tisza ».
struct NamedBodyFinder {
  private let context = NameContext()

  func find(in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    for index in analyzed.tokens.indices
    where analyzed.tokens[index].isCapitalized && draft.mention(at: index) == nil
      && analyzed.role(index).isEmpty && analyzed.tokens[index].folded.count > 2
    {
      guard isNamed(index, analyzed, draft) else { continue }
      var end = index + 1
      while end < analyzed.tokens.count, analyzed.tokens[end].isCapitalized,
        draft.mention(at: end) == nil, analyzed.role(end).isEmpty
      {
        end += 1
      }
      let tokens = index..<end
      let range = analyzed.range(tokens)
      let name = analyzed.text.original(range)
      let row = draft.entities.row(
        of: Entity(
          id: ID("organization:" + Slug.of(name)), kind: .organization, frenchName: name,
          englishName: name))
      draft.add(FoundMention(entity: row, tokens: tokens, range: range, form: .name))
    }
  }

  /// Whether the noun before a name, an adjective or « d’opposition » at most between, is a body's.
  private func isNamed(_ index: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft) -> Bool {
    let before = index - 1
    guard before > 0, analyzed.tokens[before].kind == .word,
      !analyzed.tokens[before].isCapitalized
    else { return false }
    if context.isBody(before, analyzed) { return true }
    if draft.mention(at: before)?.form == .demonym, context.isBody(before - 1, analyzed) {
      return true
    }
    return before > 2 && analyzed.is(before - 1, "d'") && context.isBody(before - 2, analyzed)
  }
}
