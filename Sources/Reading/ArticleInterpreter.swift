package import Chronology
package import Corpus
package import Linguistics
import Ontology

/// Reads articles into claims; one is made, and shared by all readings.
package struct ArticleInterpreter: Sendable {
  private struct Tools: Sendable {
    let grammar: GrammarWords
    let lexicon: TriggerLexicon
    let supports: SupportVerbs
    let institutions: InstitutionNouns
    let modals: ModalVerbs
    let tagger: TimeTagger
  }

  package let gazetteer: Gazetteer
  /// Digits that change whenever the words or the rules by which articles are read do.
  package let rulesDigest: String
  private let french: Tools
  private let english: Tools
  private let pipeline: @Sendable (Language) throws(PipelineError) -> Pipeline?

  /// Raised whenever the code of the rules changes what is read.
  private static let rulesVersion = 11

  /// Reads the gazetteers and lexicons.
  ///
  /// - Parameters:
  ///   - folder: Where they lie.
  ///   - models: The names of the installed pipeline packages, which decide what is read.
  ///   - pipeline: Gives the pipeline of a language, or nothing where none is installed.
  /// - Throws: A `ResourceError` that names the table and the line.
  package init(
    _ folder: ResourceFolder, models: [String] = [],
    pipeline: @escaping @Sendable (Language) throws(PipelineError) -> Pipeline? = { _ in nil }
  ) throws(ResourceError) {
    self.pipeline = pipeline
    rulesDigest = ([String(Self.rulesVersion), try folder.digest()] + models)
      .joined(separator: "-")
    gazetteer = try Gazetteer(folder)
    french = try Self.tools(.french, folder)
    english = try Self.tools(.english, folder)
  }

  private static func tools(
    _ language: Language, _ folder: ResourceFolder
  ) throws(ResourceError) -> Tools {
    Tools(
      grammar: try GrammarWords(language, folder), lexicon: try TriggerLexicon(language, folder),
      supports: try SupportVerbs(language, folder),
      institutions: try InstitutionNouns(language, folder),
      modals: try ModalVerbs(language, folder), tagger: TimeTagger(language: language))
  }

  /// Reads one article.
  ///
  /// An article that is neither French nor English is read by the names of the gazetteer alone:
  /// it has mentions, but no claims.
  ///
  /// - Throws: A `PipelineError` where the pipeline of its language is damaged.
  package func read(_ article: Article) throws(PipelineError) -> ArticleReading {
    guard let language = article.document.language else { return read(article, parse: nil) }
    return read(article, parse: try parse(article.document, language))
  }

  /// How each sentence of an article is read; nothing where its language has no pipeline.
  ///
  /// - Throws: A `PipelineError` where the pipeline is damaged.
  package func explain(_ article: Article) throws(PipelineError) -> [SentenceExplanation] {
    let document = article.document
    guard let language = document.language, let parse = try parse(document, language) else {
      return []
    }
    let tools = tools(language)
    let text = TokenizedText(document.body)
    let (entities, found) = MentionFinder(
      gazetteer: gazetteer, grammar: tools.grammar, language: language
    ).mentions(
      in: AnalyzedText(text, tools.grammar), published: document.published,
      recognized: parse.names, tree: parse.tree)
    let times = tools.tagger.expressions(in: text, published: document.published)
    return reader(tools, language).explanations(
      of: document,
      ParsedText(text, parse.tree, tools.grammar, language, entities, found, times))
  }

  private func parse(
    _ document: Document, _ language: Language
  ) throws(PipelineError) -> Parse? {
    guard let pipeline = try pipeline(language) else { return nil }
    let known = NameMatcher(gazetteer: gazetteer, language: language)
      .knownNames(in: TokenizedText(document.body), tools(language).grammar)
    return Parse(document.body, by: pipeline, known: known, tools(language).lexicon)
  }

  private func reader(_ tools: Tools, _ language: Language) -> ClauseReader {
    ClauseReader(
      lexicon: tools.lexicon, supports: tools.supports, institutions: tools.institutions,
      modals: tools.modals, language: language)
  }

  private func tools(_ language: Language) -> Tools {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// Reads one article with what a pipeline makes of its body.
  func read(_ article: Article, parse: Parse?) -> ArticleReading {
    let document = article.document
    let language = document.language ?? .english
    let tools = tools(language)
    let text = TokenizedText(document.body)
    let analyzed = AnalyzedText(text, tools.grammar)
    let times =
      document.language == nil
      ? [] : tools.tagger.expressions(in: text, published: document.published)
    let (entities, found) = MentionFinder(
      gazetteer: gazetteer, grammar: tools.grammar, language: language
    ).mentions(
      in: analyzed, published: document.published, recognized: parse?.names ?? [], tree: parse?.tree
    )
    let claims: [Claim]
    if document.language == nil {
      claims = []
    } else if let parse {
      claims = reader(tools, language).claims(
        of: document,
        ParsedText(text, parse.tree, tools.grammar, language, entities, found, times))
    } else {
      claims = ShallowReader(lexicon: tools.lexicon, language: language)
        .claims(of: document, analyzed, entities, found, times)
    }
    let mentions = found.map { mention in
      Mention(
        entity: entities.entities[mention.entity].id, range: mention.range,
        text: text.original(mention.range), form: mention.form,
        tenure: mention.tenure.map { tenure in
          Mention.Tenure(
            office: gazetteer.offices[tenure.office].id, of: entities.entities[tenure.of].id,
            isFormer: tenure.isFormer, term: tenure.term, quote: tenure.quote, rule: tenure.rule)
        })
    }
    let acting = Set(
      claims.flatMap { $0.sources + $0.targets + [$0.saidBy, $0.place].compactMap { $0 } })
    let idle = parse == nil ? [] : idleGroups(entities, acting)
    let kept = mentions.filter { !idle.contains($0.entity) }
    let bodies = kept.compactMap { $0.tenure?.of }
    let referred = acting.union(kept.map(\.entity) + bodies)
    return ArticleReading(
      article: article, entities: entities.entities.filter { referred.contains($0.id) },
      mentions: kept, times: times, claims: claims)
  }

  /// The groups without a name of which nothing is told: they are nobody.
  private func idleGroups(
    _ entities: ArticleEntities, _ acting: Set<ID<Entity>>
  ) -> Set<ID<Entity>> {
    Set(entities.entities.filter { $0.isCollective && !acting.contains($0.id) }.map(\.id))
      .filter { group in
        group.text.split(separator: ":").last.map { gazetteer.index(String($0)) == nil } ?? true
      }
  }
}
