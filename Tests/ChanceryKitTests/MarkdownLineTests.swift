import ChanceryKit
import Testing

struct MarkdownLineTests {
  @Test(
    arguments: [
      ("Rien à signaler.", "Rien à signaler."),
      (
        "*un* _mot_ [lien](x) <b> `a` \\ # | ~ &amp;",
        ##"\*un\* \_mot\_ \[lien\](x) \<b\> \`a\` \\ \# \| \~ \&amp;"##
      ),
      ("# Titre", ##"\# Titre"##),
      ("> cité", ##"\> cité"##),
      ("- un point", "- un point"),
      ("- - -", ##"\- - -"##),
      ("---", ##"\---"##),
      ("===", ##"\==="##),
      ("+ un point", ##"\+ un point"##),
      ("1. un point", ##"1\. un point"##),
      ("2026) un point", ##"2026\) un point"##),
      ("35 pays", "35 pays"),
      ("3.5 millions", "3.5 millions"),
      ("    du code", "du code"),
      ("", ""),
    ] as [(String, String)])
  func `every sign of a line means itself`(line: String, escaped: String) {
    #expect(MarkdownLine.escaped(line) == escaped)
  }
}
