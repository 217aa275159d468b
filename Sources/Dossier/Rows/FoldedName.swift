import Foundation

/// A name with case, diacritics, kinds of apostrophe and of dash put aside, for comparing.
struct FoldedName {
  let text: String

  init(_ name: String) {
    let folded = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var scalars = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02bc: scalars.append("'")
      case 0x2010...0x2015, 0x2d: scalars.append(" ")
      case 0x00a0, 0x202f: scalars.append(" ")
      case 0x0153: scalars.append(contentsOf: "oe".unicodeScalars)
      case 0x00e6: scalars.append(contentsOf: "ae".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    text = String(scalars).split(separator: " ").joined(separator: " ")
  }
}
