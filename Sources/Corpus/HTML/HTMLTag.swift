/// The elements of HTML that reading tells apart.
///
/// Source: HTML Living Standard, index of elements, with the obsolete ones that pages still use.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// A run of text.
  case text
  /// Any element that is not listed.
  case other
  case a, abbr, acronym, address, area, article, aside, audio, b, base, big, blockquote
  case body, br, button, canvas, caption, center, cite, code, col, colgroup, dd, del, details
  case dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
  case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img
  case input, ins, kbd, label, legend, li, link, main, map, mark, marquee, math, menu, meta, meter
  case nav, noframes, noscript, object, ol, optgroup, option, output, p, param, picture, pre
  case progress, q, rp, rt, ruby, s, samp, script, section, select, small, source, span, strike
  case strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th
  case thead, time, title, tr, track, tt, u, ul, `var`, video, wbr

  /// The element of a lower-case name, by the name's hash.
  static func named(_ hash: UInt64) -> HTMLTag { byHash[hash] ?? .other }

  private static let byHash = Dictionary(
    uniqueKeysWithValues: allCases.dropFirst(2).map { (NameHash.of("\($0)"), $0) })

  /// Its text flows in the line; every other element breaks it.
  var isInline: Bool {
    switch self {
    case .text, .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd,
      .label, .mark, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup,
      .time, .tt, .u, .var, .wbr, .img, .other, .picture, .map, .area, .output, .meter:
      true
    default: false
    }
  }

  /// It holds nothing that is read as text.
  var isNeverText: Bool {
    switch self {
    case .audio, .button, .canvas, .embed, .frame, .frameset, .head, .iframe, .input,
      .map, .math, .meter, .noframes, .noscript, .object, .optgroup, .option, .output, .picture,
      .progress, .script, .select, .style, .svg, .template, .textarea, .video:
      true
    default: false
    }
  }

  /// Its end tag ends the elements left open inside it too.
  var endsWhatItHolds: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div,
      .dl, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol,
      .pre, .section, .summary, .ul:
      true
    default: false
    }
  }

  /// An end tag inside it does not reach the elements around it.
  var boundsScope: Bool {
    switch self {
    case .caption, .html, .table, .td, .th, .marquee, .object, .template: true
    default: false
    }
  }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The hash by which names of elements and attributes are looked up.
///
/// Source: Fowler, Noll and Vo, FNV-1a, 64 bits.
enum NameHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a name so far, and one byte more.
  @inline(__always)
  static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func of(_ name: String) -> UInt64 {
    name.utf8.reduce(seed) { next($0, $1) }
  }
}
