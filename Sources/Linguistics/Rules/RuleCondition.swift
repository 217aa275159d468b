/// One condition of a rule on one token: an attribute that has, or has not, one of some values.
struct RuleCondition: Sendable {
  enum Attribute: Sendable {
    case partOfSpeech, tag, relation, orth, lower, norm, shape, prefix, suffix, isSpace
  }

  let attribute: Attribute
  /// Whether the value must be none of `values`.
  let isNegated: Bool
  let values: [UInt64]

  /// Whether a token meets the condition.
  func holds(_ token: Int, _ columns: TextColumns, _ forms: WordForms) -> Bool {
    let form = forms.attributes[Int(columns.spans.forms[token])]
    let value: UInt64 =
      switch attribute {
      case .partOfSpeech: UInt64(columns.partsOfSpeech[token].rawValue)
      case .tag: UInt64(columns.tags[token])
      case .relation: UInt64(columns.relations[token])
      case .orth: form.orth
      case .lower: form.lower
      case .norm: form.norm
      case .shape: form.shape
      case .prefix: form.prefix
      case .suffix: form.suffix
      case .isSpace: form.isSpace ? 1 : 0
      }
    return values.contains(value) != isNegated
  }
}
