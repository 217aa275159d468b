/// Reads the components of a package in the order of its configuration.
struct PipelineLoader {
  private let folder: PackageFolder
  private let configuration: PackageConfiguration
  private(set) var components: [PipelineComponent] = []
  private(set) var names: [String] = []
  private(set) var morphologies = MorphologyTable()
  private(set) var encoderCount = 0
  private(set) var tokenizer: Tokenizer
  let language: String
  /// The width of the vectors that components without an encoder of their own take.
  private var sharedWidth: Int?

  init(_ path: String, leavingOut unwanted: Set<String>) throws(PipelineError) {
    let folder = PackageFolder(path: path)
    let configuration = try PackageConfiguration(try folder.bytes(PackageConfiguration.file))
    guard let language = configuration["nlp.lang"]?.string else {
      throw PipelineError(file: PackageConfiguration.file, reason: .missing("nlp.lang"))
    }
    var norms = Norms()
    let lookups = "vocab/lookups.bin"
    if let bytes = try folder.bytesIfPresent(lookups) {
      try norms.readLexemes(bytes, file: lookups)
    }
    tokenizer = try Tokenizer(try folder.bytes(Tokenizer.file), norms: norms)
    self.folder = folder
    self.configuration = configuration
    self.language = language
    try readComponents(leavingOut: unwanted)
  }

  private mutating func readComponents(
    leavingOut unwanted: Set<String>
  ) throws(PipelineError) {
    guard let order = configuration["nlp.pipeline"]?.strings else {
      throw PipelineError(file: PackageConfiguration.file, reason: .missing("nlp.pipeline"))
    }
    let disabled = configuration["nlp.disabled"]?.strings ?? []
    for name in order where !disabled.contains(name) && !unwanted.contains(name) {
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
        throw PipelineError(
          file: PackageConfiguration.file, reason: .unsupported("the component name '\(name)'"))
      }
      guard let factory = configuration["components.\(name).factory"]?.string else {
        throw PipelineError(
          file: PackageConfiguration.file, reason: .missing("components.\(name).factory"))
      }
      try read(name, factory: factory)
      names.append(name)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5f
      || byte == 0x2d
  }

  private mutating func read(_ name: String, factory: String) throws(PipelineError) {
    switch factory {
    case "tok2vec": try readEncoder(name)
    case "morphologizer":
      let tagger = try Tagger(
        morphologizer: try folder.bytes(name + "/model"), cfg: try folder.bytes(name + "/cfg"),
        folder: name, morphologies: &morphologies)
      components.append(
        .tagger(tagger, number: try number(tagger.encoder, tagger.inputWidth, name)))
    case "tagger":
      let tagger = try Tagger(
        tagger: try folder.bytes(name + "/model"), cfg: try folder.bytes(name + "/cfg"),
        folder: name)
      components.append(
        .tagger(tagger, number: try number(tagger.encoder, tagger.inputWidth, name)))
    case "parser":
      let parser = try DependencyParser(
        model: try folder.bytes(name + "/model"), moves: try folder.bytes(name + "/moves"),
        folder: name)
      components.append(
        .parser(parser, number: try number(parser.encoder, parser.inputWidth, name)))
    case "ner":
      let recognizer = try NameRecognizer(
        model: try folder.bytes(name + "/model"), moves: try folder.bytes(name + "/moves"),
        folder: name)
      components.append(
        .names(recognizer, number: try number(recognizer.encoder, recognizer.inputWidth, name)))
    case "attribute_ruler":
      let file = name + "/patterns"
      var reader = AttributeRuleReader(try folder.bytes(file), file: file)
      components.append(.ruler(AttributeRuler(rules: try reader.rules(&morphologies))))
    case "lemmatizer":
      let file = name + "/lookups/lookups.bin"
      let tables = try LemmaTables(try folder.bytes(file), file: file)
      let mode = configuration["components.\(name).mode"]?.string ?? "lookup"
      components.append(
        .lemmatizer(try Lemmatizer(tables: tables, mode: mode, language: language)))
    default:
      throw PipelineError(
        file: PackageConfiguration.file,
        reason: .unsupported("the component '\(name)' of the kind '\(factory)'"))
    }
  }

  private mutating func readEncoder(_ name: String) throws(PipelineError) {
    let file = name + "/model"
    guard let encoder = try TokenEncoder(try ThincModel(try folder.bytes(file), file: file)) else {
      throw PipelineError(file: file, reason: .missing("the nodes 'hashembed'"))
    }
    components.append(.encoder(encoder, number: encoderCount))
    encoderCount += 1
    sharedWidth = encoder.width
  }

  /// The number of a component's own encoder, if it has one; checks that vectors fit.
  private mutating func number(
    _ own: TokenEncoder?, _ width: Int, _ name: String
  ) throws(PipelineError) -> Int? {
    let file = name + "/model"
    guard let given = own?.width ?? sharedWidth else {
      throw PipelineError(file: file, reason: .missing("a component 'tok2vec' before it"))
    }
    guard given == width else {
      throw PipelineError(
        file: file, reason: .mismatch("it takes vectors of \(width) numbers, not \(given)"))
    }
    guard own != nil else { return nil }
    encoderCount += 1
    return encoderCount - 1
  }
}
