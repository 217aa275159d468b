/// The encodings in which articles come.
///
/// Source: WHATWG Encoding Standard, section 4.2, names and labels.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case iso8859Part15 = "ISO-8859-15"
  case ibm866 = "IBM866"
  case iso8859Part2 = "ISO-8859-2"
  case iso8859Part3 = "ISO-8859-3"
  case iso8859Part4 = "ISO-8859-4"
  case iso8859Part5 = "ISO-8859-5"
  case iso8859Part6 = "ISO-8859-6"
  case iso8859Part7 = "ISO-8859-7"
  case iso8859Part8 = "ISO-8859-8"
  case iso8859Part10 = "ISO-8859-10"
  case iso8859Part13 = "ISO-8859-13"
  case iso8859Part14 = "ISO-8859-14"
  case iso8859Part16 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case macintosh = "macintosh"
  case macCyrillic = "x-mac-cyrillic"
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case gb18030 = "gb18030"
  case big5 = "Big5"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case shiftJIS = "Shift_JIS"
  case eucKR = "EUC-KR"

  /// The encoding of a label in a file or a header, such as `latin1`.
  ///
  /// ISO-8859-1 means Windows-1252 on the web, GB 2312 and GBK mean their superset GB 18030.
  init?(label: some Collection<UInt8>) {
    let name = String(decoding: label, as: UTF8.self).lowercased()
    guard let encoding = Self.byLabel[name] else { return nil }
    self = encoding
  }

  /// What iconv calls the encoding; `nil` for those that are decoded here.
  var iconvName: String? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252, .iso8859Part15: nil
    case .ibm866, .iso8859Part2, .iso8859Part3, .iso8859Part4, .iso8859Part5, .iso8859Part6,
      .iso8859Part7, .iso8859Part8, .iso8859Part10, .iso8859Part13, .iso8859Part14,
      .iso8859Part16, .koi8R, .koi8U, .eucJP, .iso2022JP, .gb18030:
      rawValue
    case .macintosh: "MACINTOSH"
    case .macCyrillic: "MAC-CYRILLIC"
    case .windows874, .windows1250, .windows1251, .windows1253, .windows1254, .windows1255,
      .windows1256, .windows1257, .windows1258:
      "CP" + rawValue.dropFirst("windows-".count)
    case .big5: "BIG5-HKSCS"
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    }
  }

  private static let byLabel: [String: TextEncoding] = {
    var table: [String: TextEncoding] = [:]
    for encoding in allCases { table[encoding.rawValue.lowercased()] = encoding }
    for (encoding, labels) in labels {
      for label in labels.split(whereSeparator: \.isWhitespace) {
        table[String(label)] = encoding
      }
    }
    return table
  }()

  private static let labels: [(TextEncoding, String)] = [
    (.utf8, "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
    (.utf16LittleEndian, "utf-16 unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff"),
    (.utf16BigEndian, "unicodefffe"),
    (
      .windows1252,
      """
      cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 \
      latin-1 l1 csisolatin1 ibm819 cp819 ascii us-ascii ansi_x3.4-1968
      """
    ),
    (.iso8859Part15, "iso8859-15 iso885915 iso_8859-15 latin9 latin-9 l9 csisolatin9"),
    (.ibm866, "866 cp866 csibm866"),
    (
      .iso8859Part2,
      "iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2"
    ),
    (
      .iso8859Part3,
      "iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 l3 csisolatin3"
    ),
    (
      .iso8859Part4,
      "iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 l4 csisolatin4"
    ),
    (
      .iso8859Part5,
      "iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic csisolatincyrillic"
    ),
    (
      .iso8859Part6,
      """
      iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic ecma-114 asmo-708 \
      csisolatinarabic iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i
      """
    ),
    (
      .iso8859Part7,
      """
      iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 ecma-118 elot_928 \
      csisolatingreek sun_eu_greek
      """
    ),
    (
      .iso8859Part8,
      """
      iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual csisolatinhebrew \
      iso-8859-8-e csiso88598e iso-8859-8-i csiso88598i logical
      """
    ),
    (.iso8859Part10, "iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6"),
    (.iso8859Part13, "iso8859-13 iso885913"),
    (.iso8859Part14, "iso8859-14 iso885914"),
    (.koi8R, "koi koi8 koi8_r cskoi8r"),
    (.koi8U, "koi8-ru"),
    (.macintosh, "mac x-mac-roman csmacintosh"),
    (.macCyrillic, "x-mac-ukrainian"),
    (.windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
    (.windows1250, "cp1250 x-cp1250"),
    (.windows1251, "cp1251 x-cp1251"),
    (.windows1253, "cp1253 x-cp1253"),
    (
      .windows1254,
      """
      cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 latin5 \
      l5 csisolatin5
      """
    ),
    (.windows1255, "cp1255 x-cp1255"),
    (.windows1256, "cp1256 x-cp1256"),
    (.windows1257, "cp1257 x-cp1257"),
    (.windows1258, "cp1258 x-cp1258"),
    (
      .gb18030,
      "gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk cp936"
    ),
    (.big5, "big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
    (.eucJP, "x-euc-jp cseucpkdfmtjapanese"),
    (.iso2022JP, "csiso2022jp"),
    (.shiftJIS, "shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis cp932"),
    (
      .eucKR,
      """
      euckr cseuckr korean windows-949 ksc5601 ksc_5601 ks_c_5601-1987 ks_c_5601-1989 iso-ir-149 \
      csksc56011987 cp949
      """
    ),
  ]
}
