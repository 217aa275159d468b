import Drawing

extension Arrangement {
  /// Places a graph in ranks with `dot`, each label between two halves of its edge.
  ///
  /// A label takes part in the layout as a node of its own, so that nothing is drawn over it.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - settings: Those of `dot`.
  ///   - hops: How far each node is from the first rank; `nil` where ranks follow the edges.
  /// - Returns: The arrangement at full size.
  /// - Throws: `DiagramError` where Graphviz fails or routes an edge in several curves.
  static func ranked(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ settings: LayoutSettings,
    hops: [Int]? = nil
  ) throws(DiagramError) -> Arrangement {
    var outlines = nodes.map(\.outline)
    var ties: [LayoutRequest.Tie] = []
    var labelRows: [Int?] = []
    let isBackward = edges.map { edge in
      hops.map { $0[edge.source] > $0[edge.target] } ?? false
    }
    for (row, edge) in edges.enumerated() {
      let (tail, head) =
        isBackward[row] ? (edge.target, edge.source) : (edge.source, edge.target)
      guard let size = edge.figure.labelSize else {
        ties.append(
          LayoutRequest.Tie(
            tail: tail, head: head, ranks: settings.isStaggered ? 3 : 1))
        labelRows.append(nil)
        continue
      }
      let label = outlines.count
      outlines.append(
        LayoutRequest.Outline(width: size.width, height: size.height, isRound: false))
      let ranks = !settings.isStaggered ? (1, 1) : row % 2 == 0 ? (1, 2) : (2, 1)
      ties.append(LayoutRequest.Tie(tail: tail, head: label, ranks: ranks.0))
      ties.append(LayoutRequest.Tie(tail: label, head: head, ranks: ranks.1))
      labelRows.append(label)
    }
    // A label between two of one bloc stands with them.
    let apart = settings.setsBlocsApart ? BlocRegion.blocs(of: nodes) : []
    let blocs = apart.map { bloc in
      let labels = edges.indices.filter { row in
        bloc.rows.contains(edges[row].source) && bloc.rows.contains(edges[row].target)
      }
      return (name: bloc.name, rows: bloc.rows + labels.compactMap { labelRows[$0] })
    }
    let placed = try GraphvizLayout.placement(
      of: LayoutRequest(
        nodes: outlines, ties: ties, settings: settings, clusters: blocs.map(\.rows)))
    guard placed.curves.allSatisfy({ $0.count >= 4 && $0.count % 3 == 1 }) else {
      throw DiagramError(.layout("an edge has no single curve"))
    }
    var routes: [[Curve]] = []
    var next = 0
    for (row, label) in labelRows.enumerated() {
      let count = label == nil ? 1 : 2
      let route = placed.curves[next..<(next + count)].map { Curve($0) }
      routes.append(isBackward[row] ? route.reversed().map(\.reversed) : route)
      next += count
    }
    let rooms = placed.centers.indices.map { row in
      let box = Box(
        center: placed.centers[row], width: outlines[row].width, height: outlines[row].height)
      return row < nodes.count ? nodes[row].room(in: box) : box
    }
    return Arrangement(
      boxes: zip(nodes, placed.centers).map { node, center in
        Box(center: center, width: node.width, height: node.height)
      },
      routes: routes,
      labels: labelRows.map { row in
        row.map { row in
          Box(
            center: placed.centers[row], width: outlines[row].width, height: outlines[row].height)
        }
      },
      regions: blocs.map { bloc in BlocRegion(bloc.name, around: bloc.rows.map { rooms[$0] }) })
  }
}
