import Drawing

/// Draws what stands for events too many to be drawn: counts, bars above the axis, and cells.
struct CrowdMarks {
  private static let bar = Color(0xB4B4B4)
  /// How many steps of darkness cells have.
  static let steps = 5

  let layout: TimelineLayout

  private var words: ChartWords { ChartWords(layout.style.language) }

  /// The cells, over the lanes and under everything else.
  var cells: [Mark] {
    let scale = HeatScale(layout.lanes)
    return layout.lanes.compactMap { lane in
      guard let strip = lane.cells else { return nil }
      let marks = zip(strip.bins, strip.counts).compactMap { bin, count -> Mark? in
        guard let color = scale.color(of: count) else { return nil }
        let box = Box(
          x: bin.lowerBound.points, y: lane.line.points - 5, width: bin.count.points - 0.4,
          height: 10)
        return .rectangle(box, fill: color)
      }
      let total = strip.counts.reduce(0, +)
      let label = lane.name.joined(separator: " ") + words.colon + " " + words.events(total)
      return .group(GroupMark(role: .object, label: label, title: label, marks))
    }
  }

  /// Numbers at crowded places, and the bars.
  var marks: [Mark] { surplus + bars }

  private var surplus: [Mark] {
    layout.lanes.flatMap(\.surplus).map { place in
      .text(
        TextMark(
          "+\(place.count)", at: Point(place.x.points, place.y.points), size: 6,
          anchor: .middle, color: Palette.note))
    }
  }

  private var bars: [Mark] {
    guard let strip = layout.counts, strip.maximum > 0 else { return [] }
    let base = layout.axisY.points
    return zip(strip.bins, strip.counts).flatMap { bin, count -> [Mark] in
      guard count > 0 else { return [] }
      let height = max(
        CountStrip.tallest.points * Double(count) / Double(strip.maximum), 0.5)
      let left = bin.lowerBound.points
      let width = bin.count.points
      let text = "\(count)"
      let number = TextMark(
        text, at: Point(left + width / 2, base - height - 1.5), size: 6, anchor: .middle,
        color: Palette.note)
      let bar = Mark.rectangle(
        Box(x: left + 0.6, y: base - height, width: width - 1.2, height: height),
        fill: Self.bar)
      return [bar] + (number.width <= width ? [.text(number)] : [])
    }
  }
}
