import Ontology

/// Leads family names that stand alone back to persons: those of the article first, else the one
/// person of the gazetteer who bears the name.
struct FamilyNameFinder {
  let gazetteer: Gazetteer

  func find(in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    let own = familyNames(draft)
    for index in analyzed.tokens.indices {
      guard analyzed.tokens[index].isCapitalized, draft.mention(at: index) == nil else { continue }
      for length in [4, 3, 2, 1] where index + length <= analyzed.tokens.count {
        let tokens = index..<(index + length)
        // « Le maire » at the head of a sentence is no « Le Maire ».
        guard draft.isFree(tokens), analyzed.tokens[tokens.upperBound - 1].isCapitalized,
          let form = form(tokens, analyzed)
        else { continue }
        guard let row = row(form, own, &draft), !isPartOfName(tokens, analyzed, draft) else {
          continue
        }
        draft.add(
          FoundMention(
            entity: row, tokens: tokens, range: analyzed.range(tokens), form: .name))
        break
      }
    }
  }

  /// The words of some tokens with single spaces; `nil` where a mark or break lies among them.
  private func form(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> String? {
    var form = ""
    for index in tokens {
      let token = analyzed.tokens[index]
      if token.kind == .word {
        if !form.isEmpty, token.followsSpace { form += " " }
        form += analyzed.text.form(token)
      } else if analyzed.is(index, "-"), !token.followsSpace {
        form += "-"
      } else {
        return nil
      }
    }
    return form
  }

  /// « Macron » in « Brigitte Macron », or in « Rue Macron », is somebody else's.
  private func isPartOfName(
    _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0, analyzed.tokens[before].isCapitalized, draft.mention(at: before) == nil,
      analyzed.role(before).isEmpty
    else { return false }
    // At the head of a sentence any word has a capital.
    let start = before - 1
    let beginsSentence = start < 0 || analyzed.tokens[start].kind != .word
    return !beginsSentence
      || gazetteer.givenNames.contains(analyzed.text.form(analyzed.tokens[before]))
  }

  private func row(
    _ form: String, _ own: [String: Int], _ draft: inout MentionDraft
  ) -> Int? {
    if let row = own[form] { return row }
    guard form.utf8.count > 3, let known = gazetteer.person(familyName: form) else { return nil }
    return draft.entities.row(of: gazetteer.entities[known])
  }

  /// The family names of the persons that the article names in full; a name that two of them
  /// share leads to the first.
  private func familyNames(_ draft: MentionDraft) -> [String: Int] {
    var names: [String: Int] = [:]
    var seen = [Bool](repeating: false, count: draft.entities.entities.count)
    for mention in draft.sorted() where mention.form == .name && !seen[mention.entity] {
      seen[mention.entity] = true
      let entity = draft.entity(mention)
      guard entity.kind == .person else { continue }
      for name in [entity.frenchName, entity.englishName] + entity.aliases {
        let familyFirst =
          ["CHN", "PRK", "KOR", "TWN", "VNM"].contains(entity.country)
          || PersonName.isFamilyFirst(name)
        guard let family = PersonName.family(of: name, familyFirst: familyFirst) else { continue }
        if names[family] == nil { names[family] = mention.entity }
      }
    }
    return names
  }
}
