package import Drawing

/// A graph as a drawing: title, network, key, sources and the date it stands for.
///
///     let picture = try DiagramPicture(graph, sources: notes, style: style)
///     let pdf = try Picture.bytes(of: picture.canvas, as: .pdf, created: "2026-01-15T00:00:00Z")
package struct DiagramPicture: Sendable {
  package let canvas: Canvas
  package let warnings: [DiagramWarning]

  /// Lays out and draws a graph.
  ///
  /// - Parameters:
  ///   - graph: What is shown.
  ///   - sources: What the numbers of its edges refer to.
  ///   - style: Title, language, width and limits.
  /// - Throws: `DiagramError` where the graph is over budget or Graphviz fails.
  package init(
    _ graph: DiagramGraph, sources: [SourceNote], style: DiagramStyle
  ) throws(DiagramError) {
    guard style.widthInMillimeters >= DiagramStyle.narrowestInMillimeters else {
      throw DiagramError(.tooNarrow(style.widthInMillimeters))
    }
    let page = try Self.legiblePage(graph, sources, style)
    canvas = page.canvas
    warnings = Self.warnings(page)
  }

  /// Leaves out the least telling ties, a seventh at a time, until the text is large enough.
  private static func legiblePage(
    _ graph: DiagramGraph, _ sources: [SourceNote], _ style: DiagramStyle
  ) throws(DiagramError) -> DiagramPage {
    let all = Int.max
    var maximumEdges = style.keepsEverything ? all : style.maximumEdges
    while true {
      let selection = DiagramSelection(
        graph, maximumNodes: style.keepsEverything ? all : style.maximumNodes,
        maximumEdges: maximumEdges)
      let page = try page(selection, sources, style)
      let isSmall = page.scale < DiagramPage.legibleScale
      guard isSmall, !style.keepsEverything, selection.bundles.count > fewestEdges else {
        return page
      }
      maximumEdges = max(fewestEdges, selection.bundles.count * 6 / 7)
    }
  }

  private static func page(
    _ selection: DiagramSelection, _ sources: [SourceNote], _ style: DiagramStyle
  ) throws(DiagramError) -> DiagramPage {
    let nodes = selection.nodes.map { NodeFigure($0, language: style.language) }
    let rows = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].node.id, $0) })
    let detail = EdgeFigure.Detail(edgeCount: selection.bundles.count)
    let edges = selection.bundles.compactMap { bundle -> FigureEdge? in
      guard let source = rows[bundle.source], let target = rows[bundle.target] else { return nil }
      return FigureEdge(
        figure: EdgeFigure(bundle, language: style.language, detail: detail), source: source,
        target: target)
    }
    let width = Canvas.points(fromMillimeters: style.widthInMillimeters)
    let arrangement = try LayoutChooser.arrangement(
      nodes, edges, width: width, height: DiagramPage.mostHeight)
    return DiagramPage(
      selection: selection, nodes: nodes, edges: edges, arrangement: arrangement,
      sources: used(sources, by: selection.bundles), style: style)
  }

  /// However small the text, this many edges are drawn.
  private static let fewestEdges = 6
  /// The sources that the drawn edges rest on.
  private static func used(_ sources: [SourceNote], by bundles: [EdgeBundle]) -> [SourceNote] {
    let numbers = Set(bundles.flatMap(\.sourceNumbers))
    return sources.filter { numbers.contains($0.number) }
  }

  private static func warnings(_ page: DiagramPage) -> [DiagramWarning] {
    var warnings: [DiagramWarning] = []
    let (selection, nodes) = (page.selection, page.nodes)
    if page.scale < DiagramPage.legibleScale {
      let points = (page.scale * EdgeFigure.fontSize * 10).rounded() / 10
      let millimeters = page.style.widthInMillimeters * DiagramPage.legibleScale / page.scale
      warnings.append(
        .smallText(points: points, legibleWidthInMillimeters: Int(millimeters.rounded(.up))))
    }
    if selection.omittedNodes + selection.omittedBundles > 0 {
      warnings.append(.omitted(nodes: selection.omittedNodes, ties: selection.omittedBundles))
    }
    let shortened = nodes.filter(\.isShortened).map(\.node.label)
    if !shortened.isEmpty { warnings.append(.shortenedNames(shortened)) }
    let estimated = nodes.map(\.node.label).filter(TextMetrics.isEstimated)
    if !estimated.isEmpty { warnings.append(.estimatedWidths(estimated)) }
    return warnings
  }
}
