/// Reads the file `patterns` of an attribute ruler.
struct AttributeRuleReader {
  let file: String
  private var reader: MessagePackReader

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    reader = MessagePackReader(bytes, file: file)
  }

  /// All rules in order; new analyses are added to the table.
  mutating func rules(
    _ morphologies: inout MorphologyTable
  ) throws(PipelineError) -> [AttributeRule] {
    var rules: [AttributeRule] = []
    for _ in 0..<(try reader.readArray()) { rules.append(try rule(&morphologies)) }
    return rules
  }

  private mutating func rule(
    _ morphologies: inout MorphologyTable
  ) throws(PipelineError) -> AttributeRule {
    var rule = AttributeRule()
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readString() {
      case "patterns":
        for _ in 0..<(try reader.readArray()) { rule.patterns.append(try pattern()) }
      case "attrs": try attributes(&rule, &morphologies)
      case "index": rule.index = try reader.readInt()
      default: try reader.skip()
      }
    }
    for pattern in rule.patterns {
      let index = rule.index < 0 ? pattern.count + rule.index : rule.index
      guard pattern.indices.contains(index) else {
        throw PipelineError(
          file: file, reason: .mismatch("a rule writes to token \(rule.index) of \(pattern.count)"))
      }
    }
    return rule
  }

  private mutating func attributes(
    _ rule: inout AttributeRule, _ morphologies: inout MorphologyTable
  ) throws(PipelineError) {
    for _ in 0..<(try reader.readMap()) {
      let name = try reader.readString()
      let value = try reader.readString()
      switch name {
      case "TAG": rule.tag = try number(value, .tags)
      case "DEP": rule.relation = try number(value, .relations)
      case "POS": rule.partOfSpeech = try part(value)
      case "MORPH": rule.morphology = try morphologies.row(of: value, file: file)
      case "LEMMA": rule.lemma = value
      default:
        throw PipelineError(file: file, reason: .unsupported("a rule that writes '\(name)'"))
      }
    }
  }

  private func number(
    _ label: String, _ registry: LabelRegistry
  ) throws(PipelineError) -> UInt16 {
    guard let number = registry.number(ifRoomFor: label) else {
      throw PipelineError(file: file, reason: .unsupported("so many labels"))
    }
    return number
  }

  private func part(_ tag: String) throws(PipelineError) -> PartOfSpeech {
    guard let part = PartOfSpeech(tag: tag) else {
      throw PipelineError(file: file, reason: .mismatch("'\(tag)' is no part of speech"))
    }
    return part
  }

  private mutating func pattern() throws(PipelineError) -> [[RuleCondition]] {
    var tokens: [[RuleCondition]] = []
    for _ in 0..<(try reader.readArray()) {
      var conditions: [RuleCondition] = []
      for _ in 0..<(try reader.readMap()) { conditions.append(try condition()) }
      tokens.append(conditions)
    }
    guard !tokens.isEmpty else { throw reader.malformed("a pattern without tokens") }
    return tokens
  }

  private mutating func condition() throws(PipelineError) -> RuleCondition {
    let name = try reader.readString()
    guard let attribute = Self.attributes[name] else {
      throw PipelineError(file: file, reason: .unsupported("a condition on '\(name)'"))
    }
    guard try reader.isMap() else {
      return RuleCondition(
        attribute: attribute, isNegated: false, values: [try value(of: attribute)])
    }
    guard try reader.readMap() == 1 else { throw reader.malformed("expected one comparison") }
    let comparison = try reader.readString()
    guard comparison == "IN" || comparison == "NOT_IN" else {
      throw PipelineError(file: file, reason: .unsupported("the comparison '\(comparison)'"))
    }
    var values: [UInt64] = []
    for _ in 0..<(try reader.readArray()) { values.append(try value(of: attribute)) }
    return RuleCondition(
      attribute: attribute, isNegated: comparison == "NOT_IN", values: values)
  }

  private static let attributes: [String: RuleCondition.Attribute] = [
    "POS": .partOfSpeech, "TAG": .tag, "DEP": .relation, "ORTH": .orth, "TEXT": .orth,
    "LOWER": .lower, "NORM": .norm, "SHAPE": .shape, "PREFIX": .prefix, "SUFFIX": .suffix,
    "IS_SPACE": .isSpace,
  ]

  private mutating func value(
    of attribute: RuleCondition.Attribute
  ) throws(PipelineError) -> UInt64 {
    switch attribute {
    case .isSpace: return try reader.readBool() ? 1 : 0
    case .partOfSpeech: return UInt64(try part(try reader.readString()).rawValue)
    case .tag: return UInt64(try number(try reader.readString(), .tags))
    case .relation: return UInt64(try number(try reader.readString(), .relations))
    case .orth, .lower, .norm, .shape, .prefix, .suffix:
      return StringHash.id(try reader.readString())
    }
  }
}
