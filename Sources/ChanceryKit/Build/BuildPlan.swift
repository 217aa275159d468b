public import Chronology

/// What a build reads and where it writes.
public struct BuildPlan: Sendable {
  /// The folder of articles.
  public var corpus: String
  /// A manifest other than the corpus folder's own `manifest.csv`; its paths are beside it.
  public var manifest: String?
  /// The folder of hand-kept files; one that does not exist holds nothing.
  public var handKept: String
  /// The folder for the dossier and the drawings.
  public var output: String
  /// The dossier's file; `nil` for `dossier.chancery` in `output`.
  public var dossier: String?
  /// The day on which new articles enter the dossier; no clock is asked.
  public var recorded: EDTF?
  /// The language of titles and drawings.
  public var language: Language
  /// Whether the views are drawn.
  public var draws: Bool

  /// Takes the usual folders, or others.
  public init(
    corpus: String = "corpus", manifest: String? = nil, handKept: String = "graphs",
    output: String = "out", dossier: String? = nil, recorded: EDTF? = nil,
    language: Language = .french, draws: Bool = true
  ) {
    self.corpus = corpus
    self.manifest = manifest
    self.handKept = handKept
    self.output = output
    self.dossier = dossier
    self.recorded = recorded
    self.language = language
    self.draws = draws
  }

  /// The path of the dossier.
  public var dossierPath: String { dossier ?? output + "/dossier.chancery" }
}
