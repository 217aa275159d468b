/// Corrects attributes of tokens by rules.
///
/// All matches are found in the text as it was; then they are applied in the order of the rules, so
/// that the last one wins.
struct AttributeRuler: Sendable {
  let rules: [AttributeRule]

  /// Applies all rules.
  ///
  /// `lemma`: Gives a lemma that a rule writes its row among the lemmas of the thread.
  func apply(_ columns: inout TextColumns, forms: WordForms, lemma: (String) -> Int32) {
    var matches: [(rule: Int, start: Int, end: Int)] = []
    for (number, rule) in rules.enumerated() {
      let first = matches.count
      for pattern in rule.patterns {
        for text in columns.texts where text.count >= pattern.count {
          for start in text.lowerBound...text.upperBound - pattern.count
          where holds(pattern, start, columns, forms) {
            matches.append((number, start, start + pattern.count))
          }
        }
      }
      if rule.patterns.count > 1 {
        matches[first...].sort { ($0.start, $0.end) < ($1.start, $1.end) }
      }
    }
    for match in matches {
      let rule = rules[match.rule]
      let token = (rule.index < 0 ? match.end : match.start) + rule.index
      if let part = rule.partOfSpeech { columns.partsOfSpeech[token] = part }
      if let tag = rule.tag { columns.tags[token] = tag }
      if let morphology = rule.morphology { columns.morphologies[token] = morphology }
      if let relation = rule.relation { columns.relations[token] = relation }
      if let text = rule.lemma { columns.lemmas[token] = lemma(text) }
    }
  }

  private func holds(
    _ pattern: [[RuleCondition]], _ start: Int, _ columns: TextColumns, _ forms: WordForms
  ) -> Bool {
    for (offset, conditions) in pattern.enumerated() {
      for condition in conditions where !condition.holds(start + offset, columns, forms) {
        return false
      }
    }
    return true
  }
}
