import Chronology
import Ontology

/// Finds ministries: « le ministère algérien des Affaires étrangères », "Taiwan's defence ministry",
/// "the Ministry of the Interior".
///
/// One without a state beside it is that of the country of which the article tells most.
struct MinistryFinder {
  let gazetteer: Gazetteer
  let language: Language

  func find(in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    let home = draft.entities.homeCountry(of: draft.mentions)
    for index in analyzed.tokens.indices {
      let found =
        switch language {
        case .french: french(index, analyzed, draft)
        case .english: english(index, analyzed, draft)
        }
      guard let found, isFree(found, draft) else { continue }
      add(found, home: home, analyzed, &draft)
    }
  }

  private struct Ministry {
    let portfolio: Portfolios.Portfolio
    let tokens: Range<Int>
    /// The mention of its state.
    let owner: FoundMention?
  }

  private func isFree(_ ministry: Ministry, _ draft: MentionDraft) -> Bool {
    ministry.tokens.allSatisfy { token in
      guard let mention = draft.mention(at: token) else { return true }
      return mention.tokens == ministry.owner?.tokens || mention.tokens.count == 1
    }
  }

  private func french(
    _ index: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Ministry? {
    guard analyzed.is(index, "ministere") else { return nil }
    var start = index + 1
    var owner = state(at: start, draft, form: .demonym)
    if let nation = owner { start = nation.tokens.upperBound }
    guard let (portfolio, end) = portfolio(from: start, analyzed, gazetteer.portfolios.french)
    else { return nil }
    var last = end
    if owner == nil { (owner, last) = stateBehind(end, analyzed, draft) }
    return Ministry(portfolio: portfolio, tokens: index..<last, owner: owner)
  }

  private func english(
    _ index: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Ministry? {
    guard analyzed.is(index, "ministry") else { return nil }
    if analyzed.is(index + 1, "of"),
      let (portfolio, end) = portfolio(from: index + 2, analyzed, gazetteer.portfolios.english)
    {
      let before = stateBefore(index, analyzed, draft)
      let (behind, last) = before == nil ? stateBehind(end, analyzed, draft) : (nil, end)
      let first = before?.tokens.lowerBound ?? index
      return Ministry(portfolio: portfolio, tokens: first..<last, owner: before ?? behind)
    }
    for length in [2, 1] where index >= length {
      let words = (index - length)..<index
      guard let portfolio = gazetteer.portfolios.adjective(form(words, analyzed)) else { continue }
      let before = stateBefore(words.lowerBound, analyzed, draft)
      let first = before?.tokens.lowerBound ?? words.lowerBound
      if before == nil {
        let (owner, last) = stateBehind(index + 1, analyzed, draft)
        if let owner { return Ministry(portfolio: portfolio, tokens: first..<last, owner: owner) }
      }
      let owner = before ?? seat(behind: index + 1, analyzed, draft)
      return Ministry(portfolio: portfolio, tokens: first..<(index + 1), owner: owner)
    }
    return nil
  }

  /// The longest portfolio that begins at a token, and where it ends.
  private func portfolio(
    from start: Int, _ analyzed: AnalyzedText, _ table: (String) -> Portfolios.Portfolio?
  ) -> (Portfolios.Portfolio, end: Int)? {
    for length in (1...7).reversed() where start + length <= analyzed.tokens.count {
      if let portfolio = table(form(start..<(start + length), analyzed)) {
        return (portfolio, start + length)
      }
    }
    return nil
  }

  private func form(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> String {
    tokens.map { position in
      let token = analyzed.tokens[position]
      return (token.followsSpace && position != tokens.lowerBound ? " " : "")
        + analyzed.text.form(token)
    }.joined()
  }

  private func state(
    at index: Int, _ draft: MentionDraft, form: Mention.Form? = nil
  ) -> FoundMention? {
    guard let mention = draft.mention(at: index), draft.entity(mention).kind == .country,
      form == nil || mention.form == form
    else { return nil }
    return mention
  }

  /// "Taiwan's", "Algerian".
  private func stateBefore(
    _ index: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> FoundMention? {
    var before = index - 1
    if analyzed.is(before, "s"), analyzed.is(before - 1, "'") || analyzed.is(before - 1, "’") {
      before -= 2
    } else if analyzed.is(before, "'s") {
      before -= 1
    }
    return state(at: before, draft)
  }

  /// « … du Mali », « … russe », "… of Ukraine".
  private func stateBehind(
    _ end: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (FoundMention?, end: Int) {
    if let nation = state(at: end, draft, form: .demonym) {
      return (nation, nation.tokens.upperBound)
    }
    guard analyzed.role(end).contains(.genitive) else { return (nil, end) }
    var position = end + 1
    while analyzed.role(position).contains(.determiner) { position += 1 }
    guard let nation = state(at: position, draft) else { return (nil, end) }
    return (nation, nation.tokens.upperBound)
  }

  /// "the defence ministry in Tokyo": the state whose government sits there, which the city's mention
  /// stands beside.
  private func seat(
    behind end: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> FoundMention? {
    guard analyzed.role(end).contains(.locative), let city = draft.mention(at: end + 1),
      let government = draft.entities.governments[city.entity]
    else { return nil }
    return city.standing(for: government)
  }

  private func add(
    _ ministry: Ministry, home: Int?, _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    let state = (ministry.owner?.entity ?? home).map { draft.entities.entities[$0] }
    let portfolio = ministry.portfolio
    let french = "Ministère \(portfolio.french)"
    let english = "Ministry of \(Self.capitalized(portfolio.english))"
    let code = state.flatMap { gazetteer.state(of: $0) }
    let entity = Entity(
      id: ID(
        "organization:\(portfolio.id)-ministry" + (code.map { "-\($0.lowercased())" } ?? "")),
      kind: .organization, frenchName: state.map { "\(french) (\($0.frenchName))" } ?? french,
      englishName: state.map { "\(english) (\($0.englishName))" } ?? english, country: code,
      sector: .government)
    let row = draft.entities.row(of: entity)
    draft.add(
      FoundMention(
        entity: row, tokens: ministry.tokens, range: analyzed.range(ministry.tokens),
        form: .description))
  }

  private static func capitalized(_ words: String) -> String {
    words.split(separator: " ").map { word in
      word == "the" ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
