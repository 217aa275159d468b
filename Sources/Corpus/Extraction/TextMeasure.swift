/// What a text is like, counted in one pass: words, stop words, ends of sentences.
struct TextMeasure {
  /// Words; for scripts that write none apart, one for two characters.
  private(set) var words = 0
  /// Words that carry grammar in one of nine languages.
  private(set) var stopWords = 0
  /// Signs that end a sentence after a letter.
  private(set) var sentenceEnds = 0
  private(set) var commas = 0
  private(set) var bytes = 0
  private(set) var digits = 0
  /// The last byte that is no space, quote or bracket.
  private(set) var lastByte: UInt8 = 0

  private var wordHash = NameHash.seed
  private var wordLength = 0
  private var wideCharacters = 0

  /// Whether the text ends as a sentence does.
  var endsSentence: Bool {
    // The last two are the last bytes of '…' and of the ideographic full stop.
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xa6, 0x82].contains(lastByte)
  }

  /// The share of stop words among the words.
  var stopWordShare: Double { words == 0 ? 0 : Double(stopWords) / Double(words) }

  /// Takes the next bytes; a word may go on from one call to the next.
  mutating func take(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case 0x61...0x7a:
        wordHash = NameHash.next(wordHash, byte)
        wordLength += 1
        lastByte = byte
      case 0x41...0x5a:
        wordHash = NameHash.next(wordHash, byte | 0x20)
        wordLength += 1
        lastByte = byte
      case 0x20, 0x09...0x0d:
        endWord()
      case 0x30...0x39:
        digits += 1
        wordLength += 1
        lastByte = byte
      case 0x2e, 0x21, 0x3f:
        if wordLength > 1 || wideCharacters > 0 { sentenceEnds += 1 }
        endWord()
        lastByte = byte
      case 0x2c:
        commas += 1
        endWord()
        lastByte = byte
      case 0x27: endWord()
      case ..<0x80:
        endWord()
        if byte != 0x22 && byte != 0x29 && byte != 0x5d { lastByte = byte }
      default: takeHigh(byte)
      }
    }
    bytes += text.count
  }

  /// Ends the last word.
  mutating func finish() {
    endWord()
    words += wideCharacters / 2
    wideCharacters = 0
  }

  private mutating func takeHigh(_ byte: UInt8) {
    switch byte {
    case 0xe3...0xe9:
      // Kana and Han: U+3000 to U+9FFF.
      wideCharacters += 1
    case 0xc2...0xf4:
      wordLength += 1
      wordHash = NameHash.next(wordHash, byte)
    default:
      wordHash = NameHash.next(wordHash, byte)
      // The last byte of '…' or of the ideographic full stop; other closing quotes are passed over.
      if byte == 0x82 && wideCharacters > 0 { sentenceEnds += 1 }
      if byte != 0xbb && byte != 0x9d && byte != 0x99 && byte != 0xa0 { lastByte = byte }
    }
  }

  private mutating func endWord() {
    guard wordLength > 0 else {
      wordHash = NameHash.seed
      return
    }
    words += 1
    if wordLength <= 6, StopWords.hashes.contains(wordHash) { stopWords += 1 }
    wordHash = NameHash.seed
    wordLength = 0
  }
}

/// The most frequent grammar words of nine languages, to tell prose from menus.
enum StopWords {
  static let hashes = Set(
    lists.split(whereSeparator: \.isWhitespace).map { NameHash.of(String($0)) })

  private static let lists = """
    the of and to in a is that for it was on are as with his they at be this from have or by not but
    had he she we you an which their has will were been who its more would about said there can when
    le la les de des du et un une en est que qui dans pour sur au aux par pas ne se ce il elle ils
    plus sont avec son sa ses ont été mais ou cette leur fait nous vous être comme aussi dont l d s
    der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben
    el los las y del se por con una su para es al lo como más o pero sus fue este ha sobre muy
    il di che è e un per non una sono con della si del dei gli alla da nel più ma anche come ha lo
    de het een van en is dat op te zijn met voor niet aan er om ook als maar bij nog naar uit dan
    o os um uma do da dos das em no na nos que não com por mais ao foi seu sua ou quando muito
    och att det som en på är av för med till den har inte om ett men de var jag han hon så vi
    w i na z do się nie że to jest po od za dla jak o ale był przez co ich
    """
}
