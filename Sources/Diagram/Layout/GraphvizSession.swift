import CGraphviz
import Drawing

/// The one context of Graphviz that this process uses.
@safe struct GraphvizSession: ~Copyable {
  let context: OpaquePointer

  /// Starts Graphviz, which loads its engines.
  init() throws(DiagramError) {
    GraphvizMessages.collect()
    // SAFETY: the context is freed once, in `deinit`.
    guard let context = unsafe gvContext() else { throw DiagramError(.graphvizUnavailable) }
    unsafe self.context = context
  }

  deinit {
    // SAFETY: every layout is freed before `place` returns.
    _ = unsafe gvFreeContext(context)
  }

  /// Places the nodes and routes the edges of a graph.
  func place(_ request: LayoutRequest) throws(DiagramError) -> LayoutPlacement {
    _ = GraphvizMessages.take()
    // SAFETY: the graph is closed on every way out, after its layout is freed; nodes and edges
    // belong to the graph and are not used afterwards.
    guard let graph = unsafe graphviz_new_graph() else {
      throw DiagramError(.graphvizUnavailable)
    }
    defer { _ = unsafe agclose(graph) }
    let nodes = try unsafe Self.add(request, to: graph)
    if request.settings.engine == .dot { try unsafe Self.group(request, nodes, in: graph) }
    let edges = try unsafe Self.ties(request, nodes, in: graph)

    graphviz_seed()
    _ = agreseterrors()
    let status = unsafe gvLayout(context, graph, request.settings.engine.rawValue)
    defer { _ = unsafe gvFreeLayout(context, graph) }
    let message = GraphvizMessages.take()
    guard status == 0, agerrors() == 0 else {
      throw DiagramError(.layout(message.isEmpty ? "no reason was given" : message))
    }
    return LayoutPlacement(
      centers: unsafe nodes.map { node in Self.point(unsafe graphviz_node_center(node)) },
      curves: unsafe edges.map { edge in
        let count = unsafe graphviz_edge_point_count(edge)
        return (0..<count).map { Self.point(unsafe graphviz_edge_point(edge, $0)) }
      })
  }

  private static func add(
    _ request: LayoutRequest, to graph: UnsafeMutablePointer<Agraph_t>
  ) throws(DiagramError) -> [UnsafeMutablePointer<Agnode_t>] {
    let attributes = request.settings.attributes(nodeCount: request.nodes.count)
    for (name, value) in attributes { try unsafe set(graph, name, value) }
    var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
    for (row, outline) in request.nodes.enumerated() {
      guard let node = unsafe graphviz_new_node(graph, "n\(row)") else {
        throw DiagramError(.layout("no memory for a node"))
      }
      try unsafe set(node, "label", "")
      try unsafe set(node, "shape", outline.isRound ? "ellipse" : "box")
      try unsafe set(node, "fixedsize", "true")
      try unsafe set(node, "width", LayoutSettings.inches(outline.width))
      try unsafe set(node, "height", LayoutSettings.inches(outline.height))
      unsafe nodes.append(node)
    }
    return unsafe nodes
  }

  private static func group(
    _ request: LayoutRequest, _ nodes: [UnsafeMutablePointer<Agnode_t>],
    in graph: UnsafeMutablePointer<Agraph_t>
  ) throws(DiagramError) {
    for (number, rows) in request.clusters.enumerated() {
      guard let part = unsafe graphviz_new_part(graph, "cluster_\(number)") else {
        throw DiagramError(.layout("no memory for a cluster"))
      }
      // Room for the outline and the name that are drawn later.
      try unsafe set(part, "margin", "\(Int(BlocRegion.margin + BlocRegion.labelHeight / 2))")
      for row in rows { unsafe graphviz_join(part, nodes[row]) }
    }
  }

  private static func ties(
    _ request: LayoutRequest, _ nodes: [UnsafeMutablePointer<Agnode_t>],
    in graph: UnsafeMutablePointer<Agraph_t>
  ) throws(DiagramError) -> [UnsafeMutablePointer<Agedge_t>] {
    var edges: [UnsafeMutablePointer<Agedge_t>] = unsafe []
    for tie in request.ties {
      guard let edge = unsafe graphviz_new_edge(graph, nodes[tie.tail], nodes[tie.head]) else {
        throw DiagramError(.layout("no memory for an edge"))
      }
      try unsafe set(edge, "dir", "none")
      if let length = tie.length { try unsafe set(edge, "len", LayoutSettings.inches(length)) }
      if tie.ranks != 1 { try unsafe set(edge, "minlen", "\(tie.ranks)") }
      unsafe edges.append(edge)
    }
    return unsafe edges
  }

  private static func set(
    _ object: UnsafeMutableRawPointer, _ name: String, _ value: String
  ) throws(DiagramError) {
    guard unsafe graphviz_set(object, name, value) == 0 else {
      throw DiagramError(.layout("'\(name)' cannot be set to '\(value)'"))
    }
  }

  /// Turns Graphviz's upward y around, to a tenth of a point.
  private static func point(_ point: pointf) -> Point {
    Point((point.x * 10).rounded() / 10, (-point.y * 10).rounded() / 10)
  }
}
