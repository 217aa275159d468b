import Chronology
import Ontology

/// A text with its trees, its mentions and its times, so that each rule's question is one look-up.
struct ParsedText: Sendable {
  let text: TokenizedText
  let tree: SyntaxTree
  let grammar: GrammarWords
  let language: Language
  let entities: ArticleEntities
  /// Those that no longer one covers, ascending.
  let mentions: [FoundMention]
  /// Ascending.
  let times: [TimeExpression]
  /// The countries that the text names twice or more, the most frequent first.
  let salientCountries: [Int]
  /// The country of which the text tells more than of any other, as a row; `nil` where two are level.
  let homeCountry: Int?
  // From here on one entry a token of the tree.
  private let roles: [GrammarRole]
  /// The index of the mention that holds a token, −1 where none does.
  private let mentionAt: [Int32]
  /// The index of the temporal expression that holds a token, −1 where none does.
  private let timeAt: [Int32]
  /// Whether a token stands inside quotation marks.
  private let quoted: [Bool]

  init(
    _ text: TokenizedText, _ tree: SyntaxTree, _ grammar: GrammarWords, _ language: Language,
    _ entities: ArticleEntities, _ mentions: [FoundMention], _ times: [TimeExpression]
  ) {
    self.text = text
    self.tree = tree
    self.grammar = grammar
    self.language = language
    self.entities = entities
    self.times = times
    let outermost = Self.outermost(mentions)
    self.mentions = outermost
    roles = tree.ranges.map { grammar.role(of: Self.word($0, text)) }
    var mentionAt = [Int32](repeating: -1, count: tree.count)
    for (index, mention) in outermost.enumerated() {
      for token in tree.tokens(in: mention.range) { mentionAt[token] = Int32(index) }
    }
    self.mentionAt = mentionAt
    var timeAt = [Int32](repeating: -1, count: tree.count)
    for (index, time) in times.enumerated() {
      for token in tree.tokens(in: time.range) { timeAt[token] = Int32(index) }
    }
    self.timeAt = timeAt
    quoted = Self.quoted(tree, text)
    salientCountries = Self.salient(outermost, entities)
    homeCountry = entities.homeCountry(of: outermost)
  }

  private static func salient(_ mentions: [FoundMention], _ entities: ArticleEntities) -> [Int] {
    var counts: [Int: Int] = [:]
    for mention in mentions
    where mention.form != .demonym && entities.entities[mention.entity].kind == .country {
      counts[mention.entity, default: 0] += 1
    }
    return counts.filter { $0.value > 1 }.sorted { left, right in
      (right.value, left.key) < (left.value, right.key)
    }.map(\.key)
  }

  /// Mentions that no longer one covers: « le président russe » without « russe ».
  private static func outermost(_ mentions: [FoundMention]) -> [FoundMention] {
    var kept: [FoundMention] = []
    for mention in mentions {
      if let last = kept.last, mention.range.lowerBound < last.range.upperBound {
        if mention.range.count > last.range.count { kept[kept.count - 1] = mention }
        continue
      }
      kept.append(mention)
    }
    return kept
  }

  /// A word in lower case; an elided one with the straight apostrophe.
  private static func word(_ range: Range<Int>, _ text: TokenizedText) -> ArraySlice<UInt8> {
    let bytes = text.lowered[range]
    // « ’ » is three bytes.
    guard bytes.count > 3, bytes.suffix(3).elementsEqual([0xe2, 0x80, 0x99]) else { return bytes }
    return bytes.dropLast(3) + [0x27]
  }

  /// Marks what stands inside quotation marks; a paragraph closes what it has left open.
  private static func quoted(_ tree: SyntaxTree, _ text: TokenizedText) -> [Bool] {
    var quoted = [Bool](repeating: false, count: tree.count)
    var isOpen = false
    for token in 0..<tree.count {
      let word = text.lowered[tree.ranges[token]]
      if token > 0, word.contains(0x0a) || startsLine(tree, token, text) { isOpen = false }
      if word.elementsEqual("«".utf8) || word.elementsEqual("“".utf8) {
        isOpen = true
      } else if word.elementsEqual("»".utf8) || word.elementsEqual("”".utf8) {
        isOpen = false
      } else if word.elementsEqual("\"".utf8) {
        isOpen.toggle()
      } else {
        quoted[token] = isOpen
      }
    }
    return quoted
  }

  private static func startsLine(
    _ tree: SyntaxTree, _ token: Int, _ text: TokenizedText
  ) -> Bool {
    text.utf8[tree.ranges[token - 1].upperBound..<tree.ranges[token].lowerBound].contains(0x0a)
  }

  /// A word in lower case.
  func word(_ token: Int) -> ArraySlice<UInt8> { Self.word(tree.ranges[token], text) }

  /// Whether a token is this word, in lower case and with its diacritics.
  func `is`(_ token: Int, _ form: StaticString) -> Bool {
    let word = self.word(token)
    guard word.count == form.utf8CodeUnitCount else { return false }
    return form.withUTF8Buffer { form in unsafe word.elementsEqual(form) }
  }

  /// What a word does in a sentence.
  func role(_ token: Int) -> GrammarRole { roles[token] }

  /// The mention that holds a token.
  func mention(at token: Int) -> FoundMention? {
    mentionAt[token] < 0 ? nil : mentions[Int(mentionAt[token])]
  }

  /// The temporal expression that holds a token.
  func time(at token: Int) -> Int? { timeAt[token] < 0 ? nil : Int(timeAt[token]) }

  /// Whether a token stands inside quotation marks.
  func isQuoted(_ token: Int) -> Bool { quoted[token] }

  /// What an entity is.
  func entity(_ mention: FoundMention) -> Entity { entities.entities[mention.entity] }

  /// The folded words of a token's range: more than one where the parse keeps together what the
  /// reader's own words part.
  func folded(_ token: Int) -> [UInt8] {
    Array(FoldedText(String(decoding: word(token), as: UTF8.self)).bytes)
  }

  /// Whether a sentence is a short line of its own without a mark at its end; headlines and
  /// subheads repeat what the text tells.
  func isHeading(_ sentence: Range<Int>) -> Bool {
    let words = sentence.filter {
      tree.classes[$0] != .space && tree.classes[$0] != .punctuation
    }
    guard let first = words.first, let last = words.last, words.count <= 14 else { return false }
    for token in last..<sentence.upperBound where tree.classes[token] == .punctuation {
      return false
    }
    let start = tree.ranges[first].lowerBound
    let end = tree.ranges[last].upperBound
    let beginsLine = start == 0 || Self.isBreak(text.utf8[..<start].last { $0 != 0x20 })
    let endsLine = end == text.utf8.count || Self.isBreak(text.utf8[end...].first { $0 != 0x20 })
    return beginsLine && endsLine
  }

  private static func isBreak(_ byte: UInt8?) -> Bool { byte == nil || byte == 0x0a }

  /// The UTF-8 range of some tokens.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    tree.ranges[tokens.lowerBound].lowerBound..<tree.ranges[tokens.upperBound - 1].upperBound
  }
}
