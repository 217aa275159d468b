package import Drawing

/// A graph as a drawing: title, network, key, sources and the date it stands for.
///
///     let picture = try DiagramPicture(graph, sources: notes, style: style)
///     let pdf = try Picture.bytes(of: picture.canvas, as: .pdf, created: "2026-01-15T00:00:00Z")
package struct DiagramPicture: Sendable {
  package let canvas: Canvas
  package let warnings: [DiagramWarning]
  /// What is left of the graph.
  package let shown: Shown

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
    if style.isMatrix {
      let page = MatrixPage(graph, sources, style, isLastResort: false)
      canvas = page.canvas
      warnings = Self.warnings(page)
      shown = Shown(page.selection)
      return
    }
    guard let page = try Self.legiblePage(graph, sources, style) else {
      let page = MatrixPage(graph, sources, style, isLastResort: true)
      canvas = page.canvas
      warnings = Self.warnings(page)
      shown = Shown(page.selection)
      return
    }
    canvas = page.canvas
    warnings = Self.warnings(page)
    shown = Shown(page.selection)
  }

  /// Makes a network smaller, step by step, until its text is large enough; `nil` where only a
  /// matrix can be read.
  private static func legiblePage(
    _ graph: DiagramGraph, _ sources: [SourceNote], _ style: DiagramStyle
  ) throws(DiagramError) -> DiagramPage? {
    if style.keepsEverything {
      return try page(
        DiagramSelection(graph, maximumNodes: .max, maximumEdges: .max), sources, style)
    }
    let isOfEvents = graph.nodes.contains { $0.kind == .event }
    if graph.isOfEvents, style.engine == .auto,
      let page = try legiblePageOfEvents(graph, sources, style)
    {
      return page
    }
    var smallest: DiagramPage?
    for selection in NetworkReduction(graph, style) {
      let page = try page(selection, sources, style)
      if page.isLegible { return page }
      smallest = page
    }
    // An engine that was asked for is not exchanged for a table, and a table has no events.
    return style.engine == .auto && !isOfEvents ? nil : smallest
  }

  /// Leaves out the least important event, one after the other, until the text is large enough in
  /// the order of time; `nil` where it never is.
  private static func legiblePageOfEvents(
    _ graph: DiagramGraph, _ sources: [SourceNote], _ style: DiagramStyle
  ) throws(DiagramError) -> DiagramPage? {
    let width = Canvas.points(fromMillimeters: style.widthInMillimeters)
    let events = graph.nodes.count { $0.kind == .event }
    for count in stride(from: min(events, style.maximumEvents), through: 1, by: -1) {
      let selection = DiagramSelection(graph, maximumEvents: count)
      let (nodes, edges) = figures(selection, style)
      let ordered = LayoutChooser.ordered(
        nodes, edges, width: width, height: DiagramPage.mostHeight)
      if let ordered,
        ordered.scale(fitting: width, DiagramPage.mostHeight) >= DiagramPage.legibleScale
      {
        return page(selection, nodes, edges, ordered, sources, style)
      }
    }
    return nil
  }

  private static func page(
    _ selection: DiagramSelection, _ sources: [SourceNote], _ style: DiagramStyle
  ) throws(DiagramError) -> DiagramPage {
    let (nodes, edges) = figures(selection, style)
    let width = Canvas.points(fromMillimeters: style.widthInMillimeters)
    let arrangement = try LayoutChooser.arrangement(
      nodes, edges, width: width, height: DiagramPage.mostHeight, plan: plan(selection, style))
    return page(selection, nodes, edges, arrangement, sources, style)
  }

  /// What the focus of a network asks of the engines.
  private static func plan(_ selection: DiagramSelection, _ style: DiagramStyle) -> LayoutPlan {
    var plan = LayoutPlan(engine: style.engine)
    switch selection.focus {
    case .around(let center, _): plan.center = selection.nodes.firstIndex { $0.id == center }
    case .path(let start, _):
      let distances = HopDistances(from: start, in: selection).hops
      plan.hops = selection.nodes.map { distances[$0.id] ?? 0 }
    case nil: break
    }
    return plan
  }

  private static func page(
    _ selection: DiagramSelection, _ nodes: [NodeFigure], _ edges: [FigureEdge],
    _ arrangement: Arrangement, _ sources: [SourceNote], _ style: DiagramStyle
  ) -> DiagramPage {
    DiagramPage(
      selection: selection, nodes: nodes, edges: edges, arrangement: arrangement,
      sources: used(sources, by: selection), style: style)
  }

  /// Measures what is drawn; in a diagram of events, cards get one width, so that they stand flush.
  private static func figures(
    _ selection: DiagramSelection, _ style: DiagramStyle
  ) -> (nodes: [NodeFigure], edges: [FigureEdge]) {
    let nodes = figures(of: selection, style)
    let rows = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].node.id, $0) })
    let detail = EdgeFigure.Detail(edgeCount: selection.bundles.count)
    let edges = selection.bundles.compactMap { bundle -> FigureEdge? in
      guard let source = rows[bundle.source], let target = rows[bundle.target] else { return nil }
      let role = EdgeFigure.Role(
        source: nodes[source].node.kind, target: nodes[target].node.kind)
      return FigureEdge(
        figure: EdgeFigure(bundle, language: style.language, detail: detail, role: role),
        source: source, target: target)
    }
    return (nodes, edges)
  }

  /// Cards are as narrow as their titles allow, but in a wide column rather wider than cut short;
  /// who takes part in much is high enough for all of its edges.
  private static func figures(
    of selection: DiagramSelection, _ style: DiagramStyle
  ) -> [NodeFigure] {
    let width = Canvas.points(fromMillimeters: style.widthInMillimeters)
    func measured(_ measure: Double) -> [NodeFigure] {
      selection.nodes.map { node in
        NodeFigure(
          node, language: style.language, measure: measure,
          folded: selection.reduction.folded[node.id] ?? 0)
      }
    }
    func cutTitles(_ nodes: [NodeFigure]) -> Int {
      nodes.count { $0.card?.isShortened == true }
    }
    let measure = min(EventCard.widestText, max(64, width * 0.36))
    var nodes = measured(measure)
    let wider = min(EventCard.widestText * 1.25, width * 0.3)
    if wider > measure, cutTitles(nodes) > 0 {
      let roomier = measured(wider)
      if cutTitles(roomier) < cutTitles(nodes) { nodes = roomier }
    }
    guard selection.isOfEvents else { return nodes }
    var degrees: [String: Int] = [:]
    for end in selection.bundles.flatMap({ [$0.source, $0.target] }) {
      degrees[end, default: 0] += 1
    }
    let widest = nodes.filter { $0.card != nil }.map(\.width).max() ?? 0
    return nodes.map { figure in
      figure.card == nil
        ? figure.raised(forEdges: degrees[figure.node.id] ?? 0) : figure.widened(to: widest)
    }
  }

  /// The sources that the drawn edges and events rest on.
  private static func used(
    _ sources: [SourceNote], by selection: DiagramSelection
  ) -> [SourceNote] {
    let numbers = Set(
      selection.bundles.flatMap(\.sourceNumbers) + selection.nodes.flatMap(\.sourceNumbers))
    return sources.filter { numbers.contains($0.number) }
  }

  private static func warnings(_ page: MatrixPage) -> [DiagramWarning] {
    var warnings: [DiagramWarning] = page.isLastResort ? [.drawnAsMatrix] : []
    let selection = page.selection
    if selection.omittedNodes + selection.omittedBundles > 0 {
      warnings.append(.omitted(nodes: selection.omittedNodes, ties: selection.omittedBundles))
    }
    if !page.shortenedNames.isEmpty { warnings.append(.shortenedNames(page.shortenedNames)) }
    return warnings
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
    if selection.omittedEvents > 0 {
      warnings.append(.omittedEvents(selection.omittedEvents))
    } else if selection.omittedNodes + selection.omittedBundles > 0 {
      warnings.append(.omitted(nodes: selection.omittedNodes, ties: selection.omittedBundles))
    }
    if selection.reduction.foldedCount > 0 {
      warnings.append(.folded(selection.reduction.foldedCount))
    }
    if selection.reduction.collapsedBlocs > 0 {
      warnings.append(.collapsedBlocs(selection.reduction.collapsedBlocs))
    }
    if page.hiddenLabelCount > 0 { warnings.append(.hiddenLabels(page.hiddenLabelCount)) }
    let shortened = nodes.filter { $0.isShortened && $0.card == nil }.map(\.node.label)
    if !shortened.isEmpty { warnings.append(.shortenedNames(shortened)) }
    let estimated = nodes.map(\.node.label).filter(TextMetrics.isEstimated)
    if !estimated.isEmpty { warnings.append(.estimatedWidths(estimated)) }
    return warnings
  }
}
