/// One level of Louvain's method: an undirected graph of weighted links.
struct LouvainLevel {
  /// Links to other nodes, both ways, sorted by node, each neighbor once after `merge`.
  private var links: [[(node: Int, weight: Double)]]
  /// The weight of links from each node to itself.
  private var loops: [Double]
  /// The weight at each node; a loop counts twice.
  private var strengths: [Double]
  /// The weight of all links, each counted once.
  private var total = 0.0

  /// No links.
  init(nodeCount: Int) {
    links = Array(repeating: [], count: nodeCount)
    loops = Array(repeating: 0, count: nodeCount)
    strengths = loops
  }

  /// Adds a link.
  mutating func add(_ a: Int, _ b: Int, _ weight: Double) {
    total += weight
    strengths[a] += weight
    strengths[b] += weight
    if a == b {
      loops[a] += weight
    } else {
      links[a].append((b, weight))
      links[b].append((a, weight))
    }
  }

  /// Makes one link of all between the same two nodes.
  mutating func merge() {
    for node in links.indices {
      var merged: [(node: Int, weight: Double)] = []
      for link in links[node].sorted(by: { $0.node < $1.node }) {
        if merged.last?.node == link.node {
          merged[merged.count - 1].weight += link.weight
        } else {
          merged.append(link)
        }
      }
      links[node] = merged
    }
  }

  /// The modularity of a partition.
  ///
  /// Source: M. E. J. Newman, *Analysis of weighted networks*, Physical Review E 70, 2004.
  func modularity(of membership: [Int], _ resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var inside = 0.0
    var strength = [Double](repeating: 0, count: membership.count)
    for node in links.indices {
      strength[membership[node]] += strengths[node]
      inside += 2 * loops[node]
      for link in links[node] where membership[link.node] == membership[node] {
        inside += link.weight
      }
    }
    let expected = strength.reduce(0) { $0 + $1 * $1 }
    return inside / (2 * total) - resolution * expected / (4 * total * total)
  }

  /// The partition after nodes have moved until no move helps.
  func moved(_ resolution: Double) -> [Int] {
    var membership = Array(links.indices)
    guard total > 0 else { return membership }
    var strength = strengths
    var toward = [Double](repeating: 0, count: links.count)
    var isMoving = true
    var rounds = 0
    while isMoving, rounds < 100 {
      isMoving = false
      rounds += 1
      for node in links.indices where !links[node].isEmpty {
        let best = move(node, membership, &strength, &toward, resolution)
        if best != membership[node] {
          membership[node] = best
          isMoving = true
        }
      }
    }
    return membership
  }

  /// The community that a node is best in; `strength` is as if it were there.
  private func move(
    _ node: Int, _ membership: [Int], _ strength: inout [Double], _ toward: inout [Double],
    _ resolution: Double
  ) -> Int {
    let own = membership[node]
    strength[own] -= strengths[node]
    var candidates = [own]
    for link in links[node] {
      let community = membership[link.node]
      if toward[community] == 0, community != own { candidates.append(community) }
      toward[community] += link.weight
    }
    func gain(_ community: Int) -> Double {
      toward[community] - resolution * strengths[node] * strength[community] / (2 * total)
    }
    var best = own
    var most = gain(own)
    for community in candidates.dropFirst().sorted() where gain(community) > most + 1e-12 {
      best = community
      most = gain(community)
    }
    for community in candidates { toward[community] = 0 }
    strength[best] += strengths[node]
    return best
  }

  /// Communities numbered from 0 in the order of their lowest node.
  static func compacted(_ membership: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return membership.map { community in
      let number = numbers[community] ?? numbers.count
      numbers[community] = number
      return number
    }
  }

  /// The level whose nodes are the communities here.
  func condensed(by membership: [Int]) -> LouvainLevel {
    var level = LouvainLevel(nodeCount: (membership.max() ?? -1) + 1)
    for node in links.indices {
      if loops[node] > 0 { level.add(membership[node], membership[node], loops[node]) }
      for link in links[node] where link.node > node {
        level.add(membership[node], membership[link.node], link.weight)
      }
    }
    level.merge()
    return level
  }
}
