import Synchronization

/// A loaded spaCy pipeline package.
///
/// It can read many texts at once, each on one thread.
/// ```swift
/// let pipeline = try Pipeline(contentsOf: "models/fr_core_news_sm-3.8.0")
/// let text = pipeline.annotate("Le ministre a rencontré son homologue.")
/// for token in text.tokens { print(text.text(of: token), text.lemma(token)) }
/// ```
public final class Pipeline: Sendable {
  /// More workspaces than these are not kept for later texts.
  private static let mostWorkspaces = 16
  /// Short pieces are read together until there are so many tokens.
  private static let batchTokens = 2048

  /// The language of the package, such as `fr`.
  public let language: String
  /// The names of the components that run, in order.
  public let componentNames: [String]
  let tokenizer: Tokenizer
  private let components: [PipelineComponent]
  private let morphologies: MorphologyTable
  private let encoderCount: Int
  private let workspaces = Mutex<[Workspace]>([])

  /// Loads the package whose `config.cfg` lies in a folder.
  ///
  /// Components that are left out are not loaded, and nothing is said of what they would have found.
  public init(
    contentsOf folder: String, leavingOut names: Set<String> = []
  ) throws(PipelineError) {
    MatrixKernels.prepare()
    let loader = try PipelineLoader(folder, leavingOut: names)
    language = loader.language
    componentNames = loader.names
    tokenizer = loader.tokenizer
    components = loader.components
    morphologies = loader.morphologies
    encoderCount = loader.encoderCount
  }

  /// Reads a text of at most 2 GiB.
  public func annotate(
    _ text: String, options: AnnotationOptions = .exact
  ) -> AnnotatedText {
    var draft = AnnotationDraft()
    read(text, options) { workspace, bytes in
      draft.append(workspace.columns, bytes: bytes, lemmas: workspace.lemmas.texts)
    } onForget: {
      draft.forgetLemmaRows()
    }
    return AnnotatedText(text, AnnotationColumns(draft, morphologyTable: morphologies))
  }

  /// Reads a text of any length piece by piece, so that memory does not grow with it.
  ///
  /// Each piece is a number of whole lines where lines are read by themselves, and else as much as is
  /// read at once. Byte ranges are of the whole text.
  public func annotatePieces<Failure: Error>(
    of text: String, options: AnnotationOptions = .article,
    _ body: (AnnotatedText) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    read(text, options) { workspace, bytes in
      if failure != nil { return }
      var draft = AnnotationDraft()
      draft.append(workspace.columns, bytes: bytes, lemmas: workspace.lemmas.texts)
      do throws(Failure) {
        try body(AnnotatedText(text, AnnotationColumns(draft, morphologyTable: morphologies)))
      } catch {
        failure = error
      }
    } onForget: {
    }
    if let failure { throw failure }
  }

  private func read(
    _ text: String, _ options: AnnotationOptions,
    _ body: (inout Workspace, [Range<Int32>]) -> Void, onForget: () -> Void
  ) {
    precondition(text.utf8.count <= Int32.max, "a text of \(text.utf8.count) bytes")
    var workspace =
      workspaces.withLock { $0.popLast() } ?? Workspace(encoders: encoderCount)
    var pieces = TextPieces(text, options)
    var bytes: [Range<Int32>] = []
    workspace.columns = TextColumns()
    let presets = PresetReader(options)
    func finish() {
      presets.apply(to: &workspace.columns, bytes)
      if options.gatesSentences {
        SentenceGate.apply(&workspace.columns, forms: workspace.tokens.forms)
      }
      if options.startsSentencesAtQuotations {
        QuotationStarts.apply(&workspace.columns, forms: workspace.tokens.forms)
      }
      if options.gatesSentences || options.startsSentencesAtQuotations {
        presets.applyStarts(to: &workspace.columns, bytes)
      }
      run(&workspace)
      body(&workspace, bytes)
      bytes.removeAll(keepingCapacity: true)
      workspace.columns = TextColumns()
      if workspace.forgetIfFull() { onForget() }
    }
    while pieces.next() {
      let tokens = tokenizer.tokens(of: pieces.scalars, &workspace.tokens)
      for token in 0..<tokens.count {
        let range = tokens.range(token)
        bytes.append(
          pieces.offsets[range.lowerBound]..<pieces.offsets[range.upperBound])
      }
      workspace.columns.append(tokens)
      if workspace.columns.count >= Self.batchTokens { finish() }
    }
    if workspace.columns.count > 0 { finish() }
    let returned = workspace
    workspaces.withLock { pool in
      if pool.count < Self.mostWorkspaces { pool.append(returned) }
    }
  }

  private func run(_ workspace: inout Workspace) {
    for component in components { run(component, &workspace) }
  }

  private func run(_ component: PipelineComponent, _ workspace: inout Workspace) {
    switch component {
    case .encoder(let encoder, let number):
      encoder.encode(
        workspace.columns.spans, workspace.columns.texts, forms: workspace.tokens.forms,
        &workspace.encoders[number], into: &workspace.sharedVectors)
    case .tagger(let tagger, let number):
      encodeOwn(tagger.encoder, number, &workspace)
      tagger.tag(
        &workspace.columns, number == nil ? workspace.sharedVectors : workspace.ownVectors,
        &workspace.scores)
    case .parser(let parser, let number):
      encodeOwn(parser.encoder, number, &workspace)
      parser.parse(
        &workspace.columns, number == nil ? workspace.sharedVectors : workspace.ownVectors,
        forms: workspace.tokens.forms, &workspace.parser)
    case .ruler(let ruler):
      ruler.apply(&workspace.columns, forms: workspace.tokens.forms) { lemma in
        workspace.lemmas.row(of: Array(lemma.utf8))
      }
    case .lemmatizer(let lemmatizer):
      workspace.lemmas.lemmatize(
        &workspace.columns, lemmatizer, forms: workspace.tokens.forms, morphologies)
    case .names(let recognizer, let number):
      encodeOwn(recognizer.encoder, number, &workspace)
      recognizer.recognize(
        &workspace.columns, number == nil ? workspace.sharedVectors : workspace.ownVectors,
        forms: workspace.tokens.forms, &workspace.names)
    }
  }

  private func encodeOwn(_ encoder: TokenEncoder?, _ number: Int?, _ workspace: inout Workspace) {
    guard let encoder, let number else { return }
    encoder.encode(
      workspace.columns.spans, workspace.columns.texts, forms: workspace.tokens.forms,
      &workspace.encoders[number], into: &workspace.ownVectors)
  }
}
