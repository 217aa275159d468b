/// What a rule writes where one of its patterns matches.
struct AttributeRule: Sendable {
  /// Each pattern is a sequence of tokens, each token a list of conditions.
  var patterns: [[[RuleCondition]]] = []
  /// Which token of the match is written to; negative from its end.
  var index = 0
  var partOfSpeech: PartOfSpeech?
  var tag: UInt16?
  var morphology: UInt16?
  var relation: UInt16?
  var lemma: String?
}
