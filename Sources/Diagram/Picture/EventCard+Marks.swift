import Drawing
import Ontology

extension EventCard {
  /// How a card looks.
  struct Look: Hashable, Sendable {
    let color: Color
    /// Whether the sign is filled: what was done rather than said.
    let isDone: Bool
    /// Whether the sign holds a minus, so that conflict is seen without color.
    let isConflict: Bool
    /// Whether the border is dashed: no plain fact.
    let isDashed: Bool

    /// Takes what an event is made of.
    init(_ node: DiagramNode) {
      let style = node.conduct.map { EdgeStyle($0) }
      color = style?.color ?? Palette.ink
      isDone =
        node.conduct == .quad(.materialCooperation) || node.conduct == .quad(.materialConflict)
      isConflict =
        node.conduct == .quad(.verbalConflict) || node.conduct == .quad(.materialConflict)
      isDashed = node.factuality != .actual
    }
  }

  /// The dashes of a border around what is no plain fact, in points.
  static let borderDash = [2.6, 1.8]

  /// Draws the card.
  ///
  /// - Parameters:
  ///   - box: Its outline.
  ///   - scale: The share of full size.
  ///   - look: Colors, sign and border.
  ///   - links: Where the numbers of sources lead.
  /// - Returns: The outline, the sign and the text.
  func marks(_ box: Box, scale: Double, _ look: Look, links: [Int: SafeLink]) -> [Mark] {
    let dash = look.isDashed ? Self.borderDash.map { $0 * scale } : []
    let border = Stroke(look.color, width: 0.8 * scale, dash: dash)
    let x = box.minX + Self.textInset * scale
    let first = box.minY + (Self.margin + Self.titleSize * 0.86) * scale
    let capital = Self.titleSize * TextMetrics.capHeight * scale
    let sign = Point(box.minX + Self.textInset / 2 * scale, first - capital / 2)
    var marks =
      [.rectangle(box, radius: 3 * scale, fill: Palette.paper, stroke: border)]
      + Self.sign(at: sign, scale: scale, look)
    var baseline = first
    for line in title {
      marks.append(.text(TextMark(line, at: Point(x, baseline), size: Self.titleSize * scale)))
      baseline += Self.titlePitch * scale
    }
    baseline += (Self.footPitch - Self.titlePitch) * scale
    for line in foot {
      marks += Self.marks(line, at: Point(x, baseline), scale: scale, look, links)
      baseline += Self.footPitch * scale
    }
    return marks
  }

  /// The disk that says what kind of conduct it is: hollow where said, filled where done.
  static func sign(at center: Point, scale: Double, _ look: Look) -> [Mark] {
    let bar = signRadius * 0.55 * scale
    let disk = Mark.circle(
      center: center, radius: signRadius * scale, fill: look.isDone ? look.color : Palette.paper,
      stroke: Stroke(look.color, width: 0.9 * scale))
    guard look.isConflict else { return [disk] }
    return [
      disk,
      .line(
        from: Point(center.x - bar, center.y), to: Point(center.x + bar, center.y),
        stroke: Stroke(look.isDone ? Palette.paper : look.color, width: 0.9 * scale)),
    ]
  }

  /// Draws a line of the foot; what leads nowhere stays one text.
  private static func marks(
    _ runs: [Run], at position: Point, scale: Double, _ look: Look, _ links: [Int: SafeLink]
  ) -> [Mark] {
    var marks: [Mark] = []
    var x = position.x
    var pending = ""
    func flush() {
      // Renderers trim spaces at the ends of a text, no-break spaces among them.
      let spaces = String(pending.prefix { $0.isWhitespace })
      x += TextMetrics.width(of: spaces, size: footSize * scale)
      pending.removeFirst(spaces.count)
      guard !pending.isEmpty else { return }
      let mark = TextMark(
        pending, at: Point(x, position.y), size: footSize * scale, color: Palette.note)
      marks.append(.text(mark))
      x += mark.width
      pending = ""
    }
    for run in runs {
      let link: SafeLink? = if case .source(let number) = run { links[number] } else { nil }
      let isCertainty = run.weight == .bold
      guard isCertainty || link != nil else {
        pending += run.text
        continue
      }
      flush()
      let mark = TextMark(
        run.text, at: Point(x, position.y), size: footSize * scale, weight: run.weight,
        color: isCertainty ? look.textColor : Palette.link)
      marks.append(link.map { .group(GroupMark(link: $0, [.text(mark)])) } ?? .text(mark))
      x += mark.width
    }
    flush()
    return marks
  }
}

extension EventCard.Look {
  /// The color of words, dark enough to be read.
  var textColor: Color { color == Palette.conflict ? EdgeStyle.conflictText : color }
}
