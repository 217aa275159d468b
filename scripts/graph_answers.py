"""Writes random temporal multigraphs, and what networkx and igraph say of them, as JSON.

Every graph has parallel edges, self-loops and actors without edges. Half of the questions look at a
window of days or at one relation type: the libraries then get a graph of those edges alone. Paths in
time are asked of a graph whose nodes are the edges, joined where one can follow the other.
"""

import itertools
import json
import random
import sys

import igraph
import networkx

FIRST_DAY = 20_454  # 2026-01-01
TYPES = ["MEETS", "THREATENS", "AIDS"]
NO_WAY = -1


def random_edges(rng, nodes, count, days):
    """Source, target, type, day and weight; a few actors have most of the edges."""
    def actor():
        return min(rng.randrange(nodes), rng.randrange(nodes)) if rng.random() < 0.5 else rng.randrange(nodes)

    edges = []
    while len(edges) < count:
        source, target = actor(), actor()
        for _ in range(rng.choice([1, 1, 1, 2, 4])):
            # Quarters are exact in binary: sums do not depend on their order.
            weight = rng.randrange(0, 20) / 4
            edges.append([source, target, rng.randrange(len(TYPES)), FIRST_DAY + rng.randrange(days), weight])
    return edges


def by_node(values, nodes, default=NO_WAY):
    return [values.get(node, default) for node in range(nodes)]


def lowest_members(parts, nodes):
    """For each node the lowest of its part."""
    lowest = {member: min(part) for part in parts for member in part}
    return by_node(lowest, nodes)


def hops(graph, sources, nodes):
    return [by_node(dict(networkx.single_source_shortest_path_length(graph, s)), nodes) for s in sources]


def path_weights(graph, source, target, count, weight):
    """The weights of the lightest simple paths; of parallel edges the lightest alone."""
    simple = networkx.DiGraph()
    simple.add_nodes_from(graph)
    for a, b, data in graph.edges(data=True):
        if not simple.has_edge(a, b) or data["weight"] < simple[a][b]["weight"]:
            simple.add_edge(a, b, weight=data["weight"], one=1)
    try:
        paths = list(itertools.islice(networkx.shortest_simple_paths(simple, source, target, weight), count))
    except networkx.NetworkXNoPath:
        return []
    return [networkx.path_weight(simple, path, weight) for path in paths]


def arrivals(edges, source, nodes, strict):
    """The first day on which each node is reached, and over how many edges at least."""
    follows = networkx.DiGraph()
    follows.add_nodes_from(range(len(edges)))
    for a, first in enumerate(edges):
        for b, second in enumerate(edges):
            if first[1] == second[0] and (second[3] > first[3] if strict else second[3] >= first[3]):
                follows.add_edge(a, b)
    begin = "begin"
    follows.add_edges_from((begin, a) for a, edge in enumerate(edges) if edge[0] == source)
    if begin not in follows:
        return by_node({}, nodes), by_node({}, nodes)
    days, steps = {}, {}
    for edge, length in networkx.single_source_shortest_path_length(follows, begin).items():
        if edge == begin:
            continue
        target, day = edges[edge][1], edges[edge][3]
        days[target] = min(day, days.get(target, day))
        steps[target] = min(length, steps.get(target, length))
    days.pop(source, None)
    steps.pop(source, None)
    return by_node(days, nodes), by_node(steps, nodes)


def answers(rng, nodes, edges):
    multi = networkx.MultiDiGraph()
    multi.add_nodes_from(range(nodes))
    # Made on its own: networkx makes one edge of two opposite ones where it converts a graph.
    around = networkx.MultiGraph()
    around.add_nodes_from(range(nodes))
    for source, target, _, _, weight in edges:
        multi.add_edge(source, target, weight=weight)
        around.add_edge(source, target, weight=weight)
    plain = networkx.Graph(around)
    plain.remove_edges_from(list(networkx.selfloop_edges(plain)))
    pairs = [edge[:2] for edge in edges]
    directed = igraph.Graph(n=nodes, edges=pairs, directed=True)
    undirected = igraph.Graph(n=nodes, edges=pairs, directed=False)
    simple = directed.copy().simplify()
    sources = rng.sample(range(nodes), min(4, nodes))
    targets = [rng.randrange(nodes) for _ in sources]
    few = edges if len(edges) <= 300 else []
    strict = [arrivals(few, s, nodes, True) for s in sources]
    sameday = [arrivals(few, s, nodes, False) for s in sources]
    louvain = networkx.community.louvain_communities(around, weight=None, seed=1)
    return {
        "sources": sources,
        "targets": targets,
        "outgoing": [multi.out_degree(n) for n in range(nodes)],
        "incoming": [multi.in_degree(n) for n in range(nodes)],
        "neighbors": [plain.degree(n) for n in range(nodes)],
        "hops": hops(multi, sources, nodes),
        "hopsAround": hops(around, sources, nodes),
        "distances": [
            by_node(dict(networkx.single_source_dijkstra_path_length(multi, s, weight="weight")), nodes)
            for s in sources
        ],
        "pathHops": [path_weights(multi, s, t, 6, "one") if s != t else [] for s, t in zip(sources, targets)],
        "pathWeights": [path_weights(multi, s, t, 6, "weight") if s != t else [] for s, t in zip(sources, targets)],
        "components": lowest_members(networkx.connected_components(around), nodes),
        "strongComponents": lowest_members(networkx.strongly_connected_components(multi), nodes),
        "pageRank": directed.pagerank(damping=0.85),
        "betweenness": simple.betweenness(directed=True),
        "betweennessAround": undirected.copy().simplify().betweenness(directed=False),
        "cores": by_node(networkx.core_number(plain), nodes),
        "triangles": by_node(networkx.triangles(plain), nodes),
        "modularities": [
            networkx.community.modularity(around, louvain, weight=None) if edges else 0,
            undirected.community_multilevel().modularity if edges else 0,
        ],
        "arrivals": [days for days, _ in strict] if few else [],
        "steps": [steps for _, steps in strict] if few else [],
        "sameDayArrivals": [days for days, _ in sameday] if few else [],
    }


def question(seed, nodes, count, days):
    rng = random.Random(seed)
    random.seed(seed)
    igraph.set_random_number_generator(rng)
    edges = random_edges(rng, nodes, count, days)
    window = sorted(FIRST_DAY + rng.randrange(days) for _ in range(2)) if seed % 4 in (1, 3) else None
    kind = rng.randrange(len(TYPES)) if seed % 4 in (2, 3) else None
    shown = [
        edge
        for edge in edges
        if (window is None or window[0] <= edge[3] <= window[1]) and (kind is None or edge[2] == kind)
    ]
    return {
        "nodeCount": nodes,
        "types": TYPES,
        "edges": [{"source": s, "target": t, "type": k, "day": d, "weight": w} for s, t, k, d, w in edges],
        "window": window,
        "type": kind,
        "answers": answers(rng, nodes, shown),
    }


def main():
    questions = [question(seed, 3 + seed % 30, 2 + seed * 5 % 180, 1 + seed % 40) for seed in range(48)]
    questions += [question(seed, 300, 2_000, 90) for seed in range(48, 52)]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(questions, file)


main()
