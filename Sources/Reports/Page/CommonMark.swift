import CCommonMark

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// CommonMark as HTML, by the library cmark-gfm.
enum CommonMark {
  /// Returns Markdown with tables and footnotes as the inside of a page.
  ///
  /// HTML in the text is kept as it is.
  static func html(_ markdown: String) -> String {
    var text = markdown
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          let html = unsafe chancery_commonmark_html(start, characters.count)
        else { return "" }
        defer { unsafe free(html) }
        return unsafe String(cString: html)
      }
    }
  }
}
