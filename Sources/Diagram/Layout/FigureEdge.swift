/// An edge's figure and the rows of the nodes it joins.
struct FigureEdge: Hashable, Sendable {
  let figure: EdgeFigure
  let source: Int
  let target: Int
}
