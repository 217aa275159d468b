import Drawing
import Testing

struct PaletteTests {
  @Test(arguments: [
    (Palette.blue, 5.19), (Palette.vermillion, 3.87), (Palette.green, 3.42),
    (Palette.purple, 3.06), (Palette.paper, 1.0),
  ])
  func `computes the contrast on white`(color: Color, contrast: Double) {
    #expect((color.contrast(with: Palette.paper) - contrast).magnitude < 0.01)
  }

  @Test func `keeps marks and text apart from the paper`() {
    for color in [Palette.ink, Palette.note, Palette.link, Palette.neutral] {
      #expect(color.contrast(with: Palette.paper) >= 4.5, "\(color.hex)")
    }
    for color in [Palette.cooperation, Palette.conflict] + Palette.groups {
      #expect(color.contrast(with: Palette.paper) >= 3, "\(color.hex)")
    }
  }

  @Test(arguments: [(Color(0x0072B2), 1.0, "#0072B2"), (Color(0x000000), 0.5, "#808080")])
  func `mixes tints with white`(color: Color, share: Double, hex: String) {
    #expect(color.tint(share).hex == hex)
  }

  @Test func `keeps marks and text apart from a dark screen`() {
    let paper = Theme.dark.shown(Palette.paper)
    for color in [Palette.ink, Palette.note, Palette.link, Palette.neutral] {
      #expect(Theme.dark.shown(color).contrast(with: paper) >= 4.5, "\(color.hex)")
    }
    for color in [Palette.cooperation, Palette.conflict] + Palette.groups {
      #expect(Theme.dark.shown(color).contrast(with: paper) >= 3, "\(color.hex)")
    }
  }

  @Test(arguments: [Palette.blue, Palette.vermillion, Palette.ink])
  func `dims on a dark screen what is pale on paper`(color: Color) {
    let paper = Theme.dark.shown(Palette.paper)
    let contrasts = [1, 0.5, 0.25, 0.06].map {
      Theme.dark.shown(color.tint($0)).contrast(with: paper)
    }
    #expect(contrasts == contrasts.sorted(by: >))
    #expect(Theme.print.shown(color.tint(0.5)) == color.tint(0.5))
  }
}
