/// The numbers, words and signs of a line in which dates are looked for.
struct DateTokens {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    /// In lower case, without accents.
    case word(String)
    case sign(UInt8)
  }

  struct Token {
    let kind: Kind
    /// UTF-8 offsets in the line.
    let range: Range<Int>
  }

  let tokens: [Token]

  /// More bytes of a line are not looked at.
  static let longestLine = 4_000

  init(_ line: String) {
    var tokens: [Token] = []
    var word = ""
    var number = 0
    var digits = 0
    var start = 0
    var offset = 0
    func end() {
      if digits > 0 {
        tokens.append(Token(kind: .number(number, digits: digits), range: start..<offset))
      } else if !word.isEmpty {
        tokens.append(Token(kind: .word(word), range: start..<offset))
      }
      word = ""
      (number, digits) = (0, 0)
    }
    for scalar in line.unicodeScalars {
      guard offset < Self.longestLine else { break }
      let width = UTF8.width(scalar)
      if let digit = Self.digit(scalar) {
        if digits == 0 {
          end()
          start = offset
        }
        number = digits < 14 ? number * 10 + digit : number
        digits += 1
      } else if scalar.properties.isAlphabetic {
        if digits > 0 || word.isEmpty {
          end()
          start = offset
        }
        word += Self.folded(scalar)
      } else {
        end()
        if !scalar.properties.isWhitespace, scalar.value < 0x80 {
          tokens.append(
            Token(kind: .sign(UInt8(scalar.value)), range: offset..<(offset + width)))
        } else if !scalar.properties.isWhitespace {
          tokens.append(Token(kind: .sign(0), range: offset..<(offset + width)))
        }
      }
      offset += width
    }
    end()
    self.tokens = tokens
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }

  /// A letter in lower case without its accent, as far as the months' names have any.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z": String(Character(scalar))
    case "à", "á", "â", "ã", "ä", "À", "Á", "Â", "Ã", "Ä": "a"
    case "ç", "Ç": "c"
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë": "e"
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï": "i"
    case "ò", "ó", "ô", "õ", "ö", "Ò", "Ó", "Ô", "Õ", "Ö": "o"
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü": "u"
    case "\u{300}"..."\u{36f}": ""
    default: scalar.properties.lowercaseMapping
    }
  }
}
