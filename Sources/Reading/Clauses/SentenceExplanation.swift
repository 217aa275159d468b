package import Ontology

/// How one sentence was read: its tree, what was found in it, and what came of each predicate.
package struct SentenceExplanation: Sendable {
  /// One word of the tree.
  package struct Word: Sendable {
    package let form: String
    package let lemma: String
    /// The universal part of speech.
    package let wordClass: String
    /// The number of the word it depends on, from 1; 0 for the root.
    package let head: Int
    package let relation: String
  }

  /// A predicate and what came of it.
  package struct Predicate: Sendable {
    /// The words that matched.
    package let words: String
    /// The rule and lexicon entry that matched.
    package let rule: String
    /// The words of the predicate whose content it is, and of the verb that carries it.
    package let governor: String?
    package let support: String?
    /// The claim it makes.
    package let claim: Claim?
    /// Why it makes none.
    package let omission: String?
  }

  package let text: String
  package let words: [Word]
  /// Names and descriptions, each with whom it refers to.
  package let mentions: [(text: String, entity: ID<Entity>)]
  package let times: [TimeExpression]
  package let predicates: [Predicate]

  init(_ reading: ClauseReading, _ outcomes: [ClauseReading.Outcome]) {
    let parsed = reading.parsed
    let tree = parsed.tree
    let sentence = reading.sentence
    let range = parsed.range(sentence)
    func text(_ range: Range<Int>) -> String {
      parsed.text.original(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    func words(_ predicate: Reading.Predicate) -> String { text(parsed.range(predicate.tokens)) }
    self.text = text(range)
    self.words = sentence.map { token in
      let head = tree.heads[token]
      return Word(
        form: text(tree.ranges[token]), lemma: tree.lemmas[token],
        wordClass: tree.classes[token].rawValue,
        head: head == token ? 0 : head - sentence.lowerBound + 1,
        relation: tree.relations[token].rawValue)
    }
    mentions = parsed.mentions.filter { range.contains($0.range.lowerBound) }
      .map { (text($0.range), parsed.entity($0).id) }
    times = parsed.times.filter { range.contains($0.range.lowerBound) }
    var predicates = zip(reading.predicates.indices, outcomes).map { index, outcome in
      let predicate = reading.predicates[index]
      let claim = reading.claim(index, outcome.settled)
      return Predicate(
        words: words(predicate), rule: claim.rule,
        governor: outcome.settled.governor.map { words(reading.predicates[$0]) },
        support: predicate.support.map { text(tree.ranges[$0]) },
        claim: outcome.omission == nil ? claim : nil, omission: outcome.omission?.wording)
    }
    if outcomes.allSatisfy({ $0.omission != nil }), let statement = reading.statement() {
      predicates.append(
        Predicate(
          words: text(statement.trigger), rule: statement.rule, governor: nil, support: nil,
          claim: statement, omission: nil))
    }
    self.predicates = predicates
  }
}

extension ClauseOmission {
  /// The reason in words.
  fileprivate var wording: String {
    switch self {
    case .frame: "only says how something else stands to the world"
    case .withoutTarget: "a verb of many senses, and nobody to whom it is done"
    case .anaphoric: "leads back to what was told before"
    case .attribution: "only says who tells of an act"
    case .unsaid: "is what was not said"
    case .announcement: "what it announces is the event"
    case .refusedRefusal: "a refusal of a refusal"
    case .purpose: "what an act is for, without anybody or anything of its own"
    case .sameThreat: "one threat with the one that governs it"
    case .sameAgreement: "is what the agreement before it is about"
    case .nobody: "nobody takes part"
    case .background: "a noun that tells of no act here"
    case .premises: "a building, not an act"
    case .repetition: "says again what its head says"
    }
  }
}
