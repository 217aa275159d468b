import Chronology
import Linguistics

/// What the reader takes from a pipeline's annotation.
extension Parse {
  /// Annotates the body of an article, with the names that are known beforehand.
  init(_ body: String, by pipeline: Pipeline, known: [KnownName], _ lexicon: TriggerLexicon) {
    var options = AnnotationOptions.article
    options.names = known
    options.sentenceStarts = DatelineEnd.find(in: body).map { [$0] } ?? []
    let text = pipeline.annotate(body, options: options)
    self.init(text, known: known) { token in lexicon.knownForm(text.text(of: token)) }
  }

  /// Takes tree and names of an annotated text.
  ///
  /// - Parameters:
  ///   - text: What a pipeline made of an article's body.
  ///   - known: The names that were known beforehand.
  ///   - form: What a lexicon knows of a token's form.
  init(
    _ text: AnnotatedText, known: [KnownName] = [],
    _ form: (TokenIndex) -> TreeRepair.KnownForm = { _ in TreeRepair.KnownForm() }
  ) {
    let labels = SyntaxLabels()
    func row(_ token: TokenIndex) -> Int { text.tokens.lowerBound.distance(to: token) }
    var words: [SyntaxTree.Word] = []
    words.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      words.append(
        SyntaxTree.Word(
          range: text.byteRange(of: token), lemma: text.lemma(token),
          wordClass: WordClass(rawValue: text.partOfSpeech(token).tag) ?? .other,
          features: labels.features(text.morphology(token)),
          head: row(text.head(of: token)), relation: labels.relation(text.relation(token).label)
        ))
    }
    let sentences = text.sentences.map { row($0.lowerBound)..<row($0.upperBound) }
    let first = text.tokens.lowerBound
    let persons = text.names.filter { $0.type == .person && $0.tokens.count > 1 }
    let knownNames = (known.map(\.byteRange) + persons.map { text.byteRange(of: $0.tokens) }).map {
      Self.tokens(in: $0, words)
    }
    let repaired = TreeRepair.repaired(words, sentences: sentences, names: knownNames) {
      form(first.advanced(by: $0))
    }
    tree = SyntaxTree(words: repaired, sentences: sentences)
    names = text.names.compactMap { name in
      Name.Kind(rawValue: name.type.label).map {
        Name(range: text.byteRange(of: name.tokens), kind: $0)
      }
    }
  }
}

extension Parse {
  /// The tokens that lie in a range of bytes.
  ///
  /// - Complexity: O(log *n*) for *n* words.
  private static func tokens(in bytes: Range<Int>, _ words: [SyntaxTree.Word]) -> Range<Int> {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < words.count, words[end].range.upperBound <= bytes.upperBound { end += 1 }
    return low..<end
  }
}

/// Reads each label once.
private final class SyntaxLabels {
  private var relations: [String: SyntaxRelation] = [:]
  private var morphologies: [String: WordFeatures] = [:]

  func relation(_ label: String) -> SyntaxRelation {
    if let known = relations[label] { return known }
    let relation = SyntaxRelation(label: label[...])
    relations[label] = relation
    return relation
  }

  func features(_ morphology: String) -> WordFeatures {
    if let known = morphologies[morphology] { return known }
    let features = WordFeatures(conllu: morphology)
    morphologies[morphology] = features
    return features
  }
}

extension TriggerLexicon {
  /// What the lexicon knows of a form: whether it is a finite French verb, and whether whom it is said to
  /// is to act.
  func knownForm(_ word: Substring) -> TreeRepair.KnownForm {
    var known = TreeRepair.KnownForm()
    let readings = readings(of: Array(word.lowercased().utf8)[...])
    var (hasFinite, isOther) = (false, false)
    for reading in readings {
      let entry = entries[reading.entry]
      if entry.wordClass == .verb, entry.controlsByObject { known.asks = true }
      switch reading.inflection {
      case .present, .imperfect, .past, .future, .conditional: hasFinite = true
      case .noun, .infinitive, .pastParticiple: isOther = true
      case .presentParticiple: break
      }
    }
    if language == .french, hasFinite { known.verb = isOther ? .ambiguous : .finite }
    return known
  }
}
