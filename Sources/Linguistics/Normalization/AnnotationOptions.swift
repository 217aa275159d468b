/// How a text is prepared before a pipeline reads it, and what is known of it beforehand.
///
/// Nothing of it moves a byte: all ranges remain those of the text as it was handed in.
public struct AnnotationOptions: Hashable, Sendable {
  /// Reads the typographic apostrophes U+2019 and U+2018 as `'`, which is what the French package
  /// was trained on.
  public var straightensApostrophes = false
  /// Reads the blanks U+00A0, U+202F and U+2009 as plain ones, so that they are no tokens.
  public var plainsBlanks = false
  /// Reads the quotation marks « » “ ” „ as `"`, which the French package knows better: it takes
  /// others for nouns, and hangs half a sentence on them.
  public var plainsQuotationMarks = false
  /// Reads the dashes – and — as `-`, for the same reason.
  public var plainsDashes = false
  /// Reads each line by itself; the white space around it and its end belong to no token.
  public var readsLineByLine = false
  /// Lets a sentence start only after `.`, `?`, `!`, `…` and their like, closing marks between not
  /// counted, or after a line break.
  public var gatesSentences = false
  /// Starts a sentence at an opening quotation mark after the end of another.
  public var startsSentencesAtQuotations = false
  /// UTF-8 offsets of tokens that start a sentence.
  public var sentenceStarts: [Int] = []
  /// UTF-8 offsets of tokens that do not start a sentence.
  public var noSentenceStarts: [Int] = []
  /// Names that are known beforehand.
  public var names: [KnownName] = []

  /// Exactly as spaCy reads a text.
  public init() {}

  /// Exactly as spaCy reads a text.
  public static let exact = AnnotationOptions()

  /// As articles are read best: plain typography, line by line, gated sentences.
  public static let article: AnnotationOptions = {
    var options = AnnotationOptions()
    options.straightensApostrophes = true
    options.plainsBlanks = true
    options.plainsQuotationMarks = true
    options.plainsDashes = true
    options.readsLineByLine = true
    options.gatesSentences = true
    options.startsSentencesAtQuotations = true
    return options
  }()
}
