/// The IRIs of the vocabularies that statements are made of.
///
/// Source: Van Hage and others, *Design and Use of the Simple Event Model (SEM)*, J. Web Semantics
/// 9(2), 2011; W3C, *PROV-O*; schema.org; Library of Congress, *EDTF datatypes*.
enum Vocabulary {
  static let rdfType = rdf("type")

  static func rdf(_ name: String) -> String {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name
  }

  static func xsd(_ name: String) -> String { "http://www.w3.org/2001/XMLSchema#" + name }

  static func sem(_ name: String) -> String {
    "http://semanticweb.cs.vu.nl/2009/11/sem/" + name
  }

  static func prov(_ name: String) -> String { "http://www.w3.org/ns/prov#" + name }

  static func schema(_ name: String) -> String { "https://schema.org/" + name }

  static let label = "http://www.w3.org/2000/01/rdf-schema#label"

  /// The datatype of dates.
  static let edtf = "http://id.loc.gov/datatypes/edtf/EDTF"

  /// What no common vocabulary has: factuality, rules, byte ranges, kinds of relations.
  static func own(_ name: String) -> String { iri("vocabulary:" + name) }

  /// The IRI of an id: a URN in which whatever a URN cannot hold is written as `%` and two digits.
  ///
  /// Source: RFC 8141, 2; RFC 3986, 2.1.
  static func iri(_ id: String) -> String {
    var iri = "urn:chancery:"
    for byte in id.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "-._~:".contains(character)
      {
        iri.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        iri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return iri
  }

  /// A part of an IRI with the characters that stand in it as `%` and two digits; as it is where these
  /// are no UTF-8.
  static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}
