import Notation

/// Writes a canvas as SVG 1.1 that any renderer reads: no style sheets, scripts, gradients,
/// patterns, variables or outside references.
///
/// Every text and number of a drawing goes through this type and is escaped or rounded here.
///
///     let svg = SVGWriter.svg(canvas)
package struct SVGWriter {
  private var output = ""
  private let theme: Theme
  private let idPrefix: String

  private init(theme: Theme, idPrefix: String) {
    self.theme = theme
    self.idPrefix = idPrefix
  }

  /// Returns the SVG text of a canvas; the same canvas gives the same bytes.
  ///
  /// - Parameters:
  ///   - canvas: The drawing.
  ///   - idPrefix: What stands before each id, where the drawing shares a page with others.
  /// - Returns: A whole document.
  package static func svg(_ canvas: Canvas, idPrefix: String = "") -> String {
    var writer = SVGWriter(theme: canvas.theme, idPrefix: idPrefix)
    writer.write(canvas)
    return writer.output
  }

  /// Returns a number with at most two decimals, without exponent.
  ///
  /// - Precondition: It is finite and below 10¹².
  package static func number(_ value: Double) -> String {
    precondition(value.isFinite && value.magnitude < 1e12, "\(value) cannot be drawn")
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    switch (fraction / 10, fraction % 10) {
    case (0, 0): return "\(sign)\(whole)"
    case (let tenth, 0): return "\(sign)\(whole).\(tenth)"
    case (let tenth, let hundredth): return "\(sign)\(whole).\(tenth)\(hundredth)"
    }
  }

  private mutating func write(_ canvas: Canvas) {
    let margin = canvas.theme.margin
    let size = Box(x: 0, y: 0, width: canvas.width, height: canvas.height).expanded(by: margin)
    let place = [("x", Self.number(size.x)), ("y", Self.number(size.y))].filter { _ in margin > 0 }
    let width = Self.number(size.width)
    let height = Self.number(size.height)
    // The width on paper stays as it was asked for, whatever the margin.
    let heightInMillimeters = Self.number(
      canvas.widthInMillimeters * size.height / size.width)
    open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
        ("width", Self.number(canvas.widthInMillimeters) + "mm"),
        ("height", heightInMillimeters + "mm"),
        ("viewBox", "\(Self.number(size.x)) \(Self.number(size.y)) \(width) \(height)"),
        ("role", "graphics-document"), ("aria-labelledby", idPrefix + "title"),
        ("aria-describedby", idPrefix + "description"), ("lang", canvas.language),
        ("xml:lang", canvas.language), ("font-family", TextMetrics.fontFamily),
      ])
    element("title", [("id", idPrefix + "title")], text: canvas.title)
    element("desc", [("id", idPrefix + "description")], text: canvas.description)
    empty(
      "rect",
      place + [("width", width), ("height", height), ("fill", theme.shown(Palette.paper).hex)])
    for mark in canvas.marks { write(mark) }
    close("svg")
  }

  private mutating func write(_ mark: Mark) {
    switch mark {
    case .path(let path, let fill, let stroke):
      empty("path", [("d", Self.commands(path))] + paint(fill, stroke))
    case .line(let start, let end, let stroke):
      empty(
        "line",
        [
          ("x1", Self.number(start.x)), ("y1", Self.number(start.y)), ("x2", Self.number(end.x)),
          ("y2", Self.number(end.y)),
        ] + paint(nil, stroke, isOpen: true))
    case .rectangle(let box, let radius, let fill, let stroke):
      let corner = radius > 0 ? [("rx", Self.number(radius))] : []
      empty(
        "rect",
        [
          ("x", Self.number(box.x)), ("y", Self.number(box.y)),
          ("width", Self.number(box.width)), ("height", Self.number(box.height)),
        ] + corner + paint(fill, stroke))
    case .circle(let center, let radius, let fill, let stroke):
      empty(
        "circle",
        [
          ("cx", Self.number(center.x)), ("cy", Self.number(center.y)),
          ("r", Self.number(radius)),
        ] + paint(fill, stroke))
    case .ellipse(let box, let fill, let stroke):
      empty(
        "ellipse",
        [
          ("cx", Self.number(box.center.x)), ("cy", Self.number(box.center.y)),
          ("rx", Self.number(box.width / 2)), ("ry", Self.number(box.height / 2)),
        ] + paint(fill, stroke))
    case .polygon(let points, let fill, let stroke):
      empty(
        "polygon",
        [("points", points.map(Self.pair).joined(separator: " "))] + paint(fill, stroke))
    case .text(let text): write(text)
    case .group(let group): write(group)
    }
  }

  private mutating func write(_ text: TextMark) {
    var attributes = [
      ("x", Self.number(text.position.x)), ("y", Self.number(text.position.y)),
      ("font-size", Self.number(text.size)),
    ]
    if text.isTurned {
      attributes.append(
        ("transform", "rotate(-90 \(Self.number(text.position.x)) \(Self.number(text.position.y)))")
      )
    }
    if text.weight != .regular { attributes.append(("font-weight", text.weight.rawValue)) }
    if text.isItalic { attributes.append(("font-style", "italic")) }
    if text.anchor != .start { attributes.append(("text-anchor", text.anchor.rawValue)) }
    attributes.append(("fill", theme.shown(text.color).hex))
    element("text", attributes, text: text.text)
  }

  private mutating func write(_ group: GroupMark) {
    if let link = group.link {
      let address =
        link.text.hasPrefix("#") ? "#" + idPrefix + link.text.dropFirst() : link.text
      open("a", [("href", address), ("xlink:href", address)])
    }
    var attributes: [(String, String)] = []
    if let id = group.id { attributes.append(("id", idPrefix + XMLText.identifier(id))) }
    if let role = group.role { attributes.append(("role", role.rawValue)) }
    if let label = group.label { attributes.append(("aria-label", label)) }
    open("g", attributes)
    if let title = group.title { element("title", [], text: title) }
    for mark in group.marks { write(mark) }
    close("g")
    if group.link != nil { close("a") }
  }
}

extension SVGWriter {
  /// The attributes of inside and outline.
  private func paint(
    _ fill: Color?, _ stroke: Stroke?, isOpen: Bool = false
  ) -> [(String, String)] {
    var attributes = isOpen ? [] : [("fill", fill.map { theme.shown($0).hex } ?? "none")]
    guard let stroke else { return attributes }
    attributes.append(("stroke", theme.shown(stroke.color).hex))
    attributes.append(("stroke-width", Self.number(stroke.width)))
    if !stroke.dash.isEmpty {
      let lengths = stroke.dash.map(Self.number).joined(separator: " ")
      attributes.append(("stroke-dasharray", lengths))
    }
    if stroke.cap != .butt { attributes.append(("stroke-linecap", stroke.cap.rawValue)) }
    return attributes
  }

  private static func pair(_ point: Point) -> String { number(point.x) + "," + number(point.y) }

  private static func commands(_ path: Path) -> String {
    path.pieces.map { piece in
      switch piece {
      case .move(let point): "M" + pair(point)
      case .line(let point): "L" + pair(point)
      case .curve(let control1, let control2, let end):
        "C" + pair(control1) + " " + pair(control2) + " " + pair(end)
      case .arc(let radius, let isLarge, let isClockwise, let end):
        "A" + number(radius) + "," + number(radius) + " 0 " + (isLarge ? "1" : "0")
          + (isClockwise ? ",1 " : ",0 ") + pair(end)
      case .close: "Z"
      }
    }.joined()
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    start(name, attributes)
    output += ">\n"
  }

  private mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    start(name, attributes)
    output += "/>\n"
  }

  private mutating func element(
    _ name: String, _ attributes: [(String, String)], text: String
  ) {
    start(name, attributes)
    output += ">" + XMLText.escaped(text) + "</" + name + ">\n"
  }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    output += "<" + name
    for (key, value) in attributes {
      output += " " + key + "=\"" + XMLText.escaped(value) + "\""
    }
  }

  private mutating func close(_ name: String) { output += "</" + name + ">\n" }
}
