import Ontology

/// Finds bodies whose English name begins with a country or people: "Sudan Doctors Network",
/// "Georgian Dream", "Kenya Airways".
///
/// The gazetteer's country is known before, so that no recognizer sees such a name as a whole.
struct CountryNameFinder {
  let gazetteer: Gazetteer

  func find(
    _ matches: [NameMatch], in analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    let common = Set(
      matches.filter { match in
        match.readings.contains { reading in
          if case .entity = reading.referent { return false }
          return true
        }
      }.map(\.tokens.lowerBound))
    for nation in draft.sorted()
    where draft.entity(nation).kind == .country && nation.form != .metonym {
      guard let end = end(after: nation, common, analyzed, draft) else { continue }
      let tokens = nation.tokens.lowerBound..<end
      let range = analyzed.range(tokens)
      let name = analyzed.text.original(range)
      let state = gazetteer.state(of: draft.entity(nation))
      let row = draft.entities.row(
        of: Entity(
          id: ID("organization:" + Slug.of(name)), kind: .organization, frenchName: name,
          englishName: name, country: state))
      draft.add(FoundMention(entity: row, tokens: tokens, range: range, form: .name))
    }
  }

  /// The end of a run of capitalized words after a country; `nil` where there is none, or where it
  /// leads into an office, a group or a person's name.
  private func end(
    after nation: FoundMention, _ common: Set<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int? {
    var end = nation.tokens.upperBound
    var words = 0
    while end < analyzed.tokens.count, analyzed.tokens[end].isCapitalized {
      guard draft.mention(at: end) == nil, analyzed.role(end).isEmpty, !common.contains(end),
        analyzed.tokens[end].folded.count > 2, !isTime(end, analyzed),
        !gazetteer.givenNames.contains(analyzed.text.form(analyzed.tokens[end]))
      else { return nil }
      words += 1
      end += 1
    }
    guard words > 0, words <= 5 else { return nil }
    // A person or another name right behind it belongs to an office that is not known.
    if draft.mention(at: end) != nil || analyzed.is(end, "-") { return nil }
    return end
  }

  private func isTime(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    Self.times.contains(analyzed.text.form(analyzed.tokens[index]))
  }

  private static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "new", "year", "eve", "day",
  ]
}
