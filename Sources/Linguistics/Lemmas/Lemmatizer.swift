/// Gives words their lemmas by tables and rules.
struct Lemmatizer: Sendable {
  /// Which of spaCy's algorithms runs.
  private enum Algorithm: Sendable {
    /// Rules first, then the table of all words; some parts of speech by the table alone.
    case rulesThenLookup
    /// Rules alone; what is a base form already stays.
    case rules
    /// The table of all words alone.
    case lookup
  }

  private let algorithm: Algorithm
  private let tables: LemmaTables

  /// A lemmatizer of the component's setting `mode`, which is `rule` or `lookup`.
  ///
  /// The package's language chooses the form of the rule algorithm.
  init(tables: LemmaTables, mode: String, language: String) throws(PipelineError) {
    self.tables = tables
    switch (mode, language) {
    case ("lookup", _): algorithm = .lookup
    case ("rule", "fr"): algorithm = .rulesThenLookup
    case ("rule", "en"): algorithm = .rules
    default:
      throw PipelineError(
        file: PackageConfiguration.file,
        reason: .unsupported("the lemmatizer mode '\(mode)' for the language '\(language)'"))
    }
  }

  /// Whether lemmas depend on the morphology too.
  var seesMorphology: Bool { algorithm == .rules }

  /// The lemma of a word.
  func lemma(
    of text: ArraySlice<UInt32>, _ part: PartOfSpeech, features: [Feature]
  ) -> [UInt8] {
    let written = ScalarText.utf8(text)
    if algorithm == .lookup { return tables.lookedUp(written) ?? written }
    let lowered = ScalarText.utf8(ScalarText.lower(text)[...])
    if part == .none || part == .eol || part == .space { return lowered }
    return algorithm == .rules
      ? byRules(written, lowered, part, features) : byRulesThenLookup(written, lowered, part)
  }

  // MARK: French

  private static let ruledParts: Set<PartOfSpeech> = [
    .noun, .verb, .adj, .adp, .adv, .aux, .cconj, .det, .pron, .punct, .sconj,
  ]

  private func byRulesThenLookup(
    _ written: [UInt8], _ lowered: [UInt8], _ part: PartOfSpeech
  ) -> [UInt8] {
    guard Self.ruledParts.contains(part) else { return tables.lookedUp(written) ?? written }
    if tables.isIndexed(lowered, part) { return lowered }
    if let known = tables.exceptions(lowered, part).first { return known }
    var unknown: [UInt8]?
    for rule in tables.rules(part) {
      guard let form = Self.apply(rule, to: lowered) else { continue }
      if tables.isIndexed(form, part) || !Self.isAlpha(form) { return form }
      if unknown == nil { unknown = form }
    }
    return unknown ?? tables.lookedUp(lowered) ?? lowered
  }

  // MARK: English

  private func byRules(
    _ written: [UInt8], _ lowered: [UInt8], _ part: PartOfSpeech, _ features: [Feature]
  ) -> [UInt8] {
    if Self.isBaseForm(part, features) { return lowered }
    if tables.isEmpty(part) { return part == .propn ? written : lowered }
    var forms: [[UInt8]] = []
    var unknown: [UInt8]?
    for rule in tables.rules(part) {
      guard let form = Self.apply(rule, to: lowered) else { continue }
      if tables.isIndexed(form, part) {
        forms.insert(form, at: 0)
      } else if !Self.isAlpha(form) {
        forms.append(form)
      } else if unknown == nil {
        unknown = form
      }
    }
    for form in tables.exceptions(lowered, part) where !forms.contains(form) {
      forms.insert(form, at: 0)
    }
    return forms.first ?? unknown ?? written
  }

  private static let verbFormNone = Feature("VerbForm=None")
  private static let positive = Feature("Degree=Pos")

  private static func isBaseForm(_ part: PartOfSpeech, _ features: [Feature]) -> Bool {
    if features.contains(.infinitive) || features.contains(positive)
      || features.contains(verbFormNone)
    {
      return true
    }
    if part == .noun { return features.contains(.singular) }
    return part == .verb && features.contains(.finite) && features.contains(.present)
      && !features.contains { $0.description.hasPrefix("Number=") }
  }

  // MARK: Both

  /// The word with an old ending replaced; nothing where it has another ending or nothing is left.
  private static func apply(
    _ rule: (old: [UInt8], new: [UInt8]), to word: [UInt8]
  ) -> [UInt8]? {
    guard word.count >= rule.old.count, word.suffix(rule.old.count).elementsEqual(rule.old) else {
      return nil
    }
    let form = Array(word.dropLast(rule.old.count)) + rule.new
    return form.isEmpty ? nil : form
  }

  private static func isAlpha(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty
      && String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
        ScalarText.isAlpha($0.value)
      }
  }
}
