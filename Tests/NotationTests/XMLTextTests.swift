import Notation
import Testing

struct XMLTextTests {
  @Test(arguments: [
    ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"), ("]]>", "]]&gt;"),
    ("a\nb\tc", "a b c"), ("\u{0}\u{1b}\u{ffff}", "\u{fffd}\u{fffd}\u{fffd}"),
    ("a\u{202e}b\u{2066}", "ab"),
  ])
  func `lets nothing end the text it stands in`(text: String, escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }
}
