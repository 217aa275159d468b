import Linguistics

/// What the reader takes from a pipeline's annotation.
extension Parse {
  /// Annotates the body of an article, with the names that are known beforehand.
  init(_ body: String, by pipeline: Pipeline, known: [KnownName]) {
    var options = AnnotationOptions.article
    options.names = known
    options.sentenceStarts = DatelineEnd.find(in: body).map { [$0] } ?? []
    self.init(pipeline.annotate(body, options: options))
  }

  /// Takes tree and names of an annotated text.
  init(_ text: AnnotatedText) {
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
    tree = SyntaxTree(
      words: TreeRepair.repaired(words),
      sentences: text.sentences.map { row($0.lowerBound)..<row($0.upperBound) })
    names = text.names.compactMap { name in
      Name.Kind(rawValue: name.type.label).map {
        Name(range: text.byteRange(of: name.tokens), kind: $0)
      }
    }
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
