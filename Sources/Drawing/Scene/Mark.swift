/// Something drawn.
package indirect enum Mark: Hashable, Sendable {
  case path(Path, fill: Color? = nil, stroke: Stroke? = nil)
  case line(from: Point, to: Point, stroke: Stroke)
  case rectangle(Box, radius: Double = 0, fill: Color? = nil, stroke: Stroke? = nil)
  case circle(center: Point, radius: Double, fill: Color? = nil, stroke: Stroke? = nil)
  case ellipse(Box, fill: Color? = nil, stroke: Stroke? = nil)
  case polygon([Point], fill: Color? = nil, stroke: Stroke? = nil)
  case text(TextMark)
  case group(GroupMark)
}

extension Mark {
  /// Puts lines of text below each other.
  ///
  /// - Parameters:
  ///   - lines: The lines, top to bottom.
  ///   - first: The first line as a mark; its text is replaced.
  /// - Returns: One mark per line, each one leading below the last.
  package static func lines(_ lines: [String], like first: TextMark) -> [Mark] {
    lines.enumerated().map { number, line in
      let y = first.position.y + Double(number) * first.size * TextMetrics.leading
      return .text(
        TextMark(
          line, at: Point(first.position.x, y), size: first.size, weight: first.weight,
          isItalic: first.isItalic, anchor: first.anchor, color: first.color,
          isTurned: first.isTurned))
    }
  }
}

/// A line of text.
package struct TextMark: Hashable, Sendable {
  /// Which end of the text stands at its position.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  package let text: String
  /// On the baseline.
  package let position: Point
  /// In points.
  package let size: Double
  package let weight: FontWeight
  package let isItalic: Bool
  package let anchor: Anchor
  package let color: Color
  /// Whether it runs upwards, turned by a quarter around its position.
  package let isTurned: Bool

  /// Takes a text and where its baseline begins, is centered, or ends.
  package init(
    _ text: String, at position: Point, size: Double, weight: FontWeight = .regular,
    isItalic: Bool = false, anchor: Anchor = .start, color: Color = Palette.ink,
    isTurned: Bool = false
  ) {
    self.text = text
    self.position = position
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.anchor = anchor
    self.color = color
    self.isTurned = isTurned
  }

  /// The width in points.
  package var width: Double { TextMetrics.width(of: text, size: size, weight: weight) }

  /// The room the letters take, from the top of the capitals to the lowest descender.
  package var box: Box {
    let before =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    if isTurned {
      return Box(
        x: position.x - size * TextMetrics.capHeight, y: position.y + before - width,
        width: size * (TextMetrics.capHeight + TextMetrics.descent), height: width)
    }
    return Box(
      x: position.x - before, y: position.y - size * TextMetrics.capHeight, width: width,
      height: size * (TextMetrics.capHeight + TextMetrics.descent))
  }
}

/// Marks that belong together.
package struct GroupMark: Hashable, Sendable {
  /// What a group is for somebody who hears the drawing.
  package enum Role: String, Sendable {
    /// A part that may hold further parts and links.
    case object = "graphics-object"
    /// A sign whose parts mean nothing by themselves; links inside would be hidden.
    case symbol = "graphics-symbol"
    /// Decoration that is left out.
    case presentation = "none"
  }

  package let id: String?
  package let role: Role?
  /// What is said instead of the marks (`aria-label`).
  package let label: String?
  /// What is shown while a pointer rests on it.
  package let title: String?
  package let link: SafeLink?
  package let marks: [Mark]

  /// Takes marks and what is known of them.
  package init(
    id: String? = nil, role: Role? = nil, label: String? = nil, title: String? = nil,
    link: SafeLink? = nil, _ marks: [Mark]
  ) {
    self.id = id
    self.role = role
    self.label = label
    self.title = title
    self.link = link
    self.marks = marks
  }
}
