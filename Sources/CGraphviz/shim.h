#ifndef CHANCERY_GRAPHVIZ_SHIM_H
#define CHANCERY_GRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>
#include <stdlib.h>

// Graphviz offers these as macros, as globals that can change, or with text that is not const; none
// of that can be said in Swift.

/// A new, empty directed graph.
static inline Agraph_t *graphviz_new_graph(void) {
  return agopen((char *)"diagram", Agdirected, NULL);
}

/// A new node of a name that the graph does not have yet.
static inline Agnode_t *graphviz_new_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, TRUE);
}

/// A new part of a graph that `dot` sets apart where its name begins with "cluster".
static inline Agraph_t *graphviz_new_part(Agraph_t *graph, const char *name) {
  return agsubg(graph, (char *)name, TRUE);
}

/// Puts a node of a graph into a part of it.
static inline void graphviz_join(Agraph_t *part, Agnode_t *node) { agsubnode(part, node, TRUE); }

/// A new edge, also beside another between the same nodes; Graphviz invents its key.
static inline Agedge_t *graphviz_new_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, TRUE);
}

/// Sets an attribute of a graph, node or edge; 0 where it worked.
static inline int graphviz_set(void *object, const char *name, const char *value) {
  return agsafeset(object, (char *)name, (char *)value, (char *)"");
}

/// Where a node's center lies, in points, y upwards.
static inline pointf graphviz_node_center(Agnode_t *node) { return ND_coord(node); }

/// How many control points the one curve of an edge has; 0 where it has none or several.
static inline int graphviz_edge_point_count(Agedge_t *edge) {
  splines *route = ED_spl(edge);
  return route != NULL && route->size == 1 ? route->list[0].size : 0;
}

/// A control point of an edge, in points, y upwards.
static inline pointf graphviz_edge_point(Agedge_t *edge, int index) {
  return ED_spl(edge)->list[0].list[index];
}

/// Seeds both generators of random numbers that layouts draw from.
static inline void graphviz_seed(void) {
  srand(1);
  srand48(1);
}

#endif
