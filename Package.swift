// swift-tools-version: 6.2
import PackageDescription

/// One module: what it may know of this package, and what it takes from outside.
struct Layer {
  let module: String
  var knows: [String] = []
  var uses: [Target.Dependency] = []
  var resources: [Resource] = []
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let benchmark = Target.Dependency.product(name: "Benchmark", package: "swift-benchmark")

/// The order of the lines is the way of the data: a module never learns of one that follows it.
let layers: [Layer] = [
  Layer(module: "Notation"),
  Layer(module: "Chronology"),
  Layer(module: "Ontology", knows: ["Chronology"]),
  Layer(module: "Linguistics", uses: ["COpenBLAS"], resources: [.copy("Models")]),
  Layer(
    module: "Models", knows: ["Chronology", "Linguistics"], uses: [crypto, "CArchive", "CMalloc"]),
  Layer(module: "Corpus", knows: ["Chronology", "Ontology"], uses: [crypto, yaml, "CLibXML2"]),
  Layer(
    module: "Reading", knows: ["Chronology", "Ontology", "Corpus", "Linguistics"],
    resources: [.copy("Gazetteers"), .copy("Lexicons")]),
  Layer(module: "Dossier", knows: ["Chronology", "Ontology"], uses: [database, sqlite]),
  Layer(
    module: "Consolidation", knows: ["Chronology", "Ontology"], uses: [yaml]),
  Layer(module: "TemporalGraph", knows: ["Chronology"]),
  Layer(module: "Cypher", knows: ["Chronology", "TemporalGraph"]),
  Layer(module: "Drawing", knows: ["Notation"], uses: ["CRsvg"]),
  Layer(module: "Diagram", knows: ["Chronology", "Ontology", "Drawing"], uses: ["CGraphviz"]),
  Layer(module: "Timeline", knows: ["Chronology", "Ontology", "Drawing"]),
  Layer(
    module: "Exchange", knows: ["Notation", "Chronology", "Ontology", "Dossier", "Diagram"],
    uses: ["CLibXML2"]),
  Layer(module: "Reports", knows: ["Notation", "Chronology"], uses: ["CCommonMark"]),
  Layer(
    module: "ChanceryKit",
    knows: [
      "Notation", "Chronology", "Ontology", "Linguistics", "Models", "Corpus", "Reading", "Dossier",
      "Consolidation", "TemporalGraph", "Cypher", "Drawing", "Diagram", "Timeline", "Exchange",
      "Reports",
    ], uses: [crypto, yaml, "CArchive"]),
]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let modules: [Target] = layers.map { layer in
  .target(
    name: layer.module,
    dependencies: layer.knows.map { .target(name: $0) } + layer.uses,
    resources: layer.resources,
    swiftSettings: settings)
}

/// The modules whose tests compare whole files with those under `Golden/`.
let modulesWithGoldenFiles: Set = ["Chronology", "Diagram", "Drawing", "Reading", "Timeline"]

/// The modules whose tests read whole files from `Fixtures/`.
let modulesWithFixtures: Set = ["Corpus", "Linguistics"]

/// What the tests of a module take from outside.
let testProducts: [String: [Target.Dependency]] = ["ChanceryKit": [database]]

/// Further folders that the tests of a module read.
let testFolders = [
  "Reading": ["Articles/Development", "Articles/HeldOut", "Articles/README.md", "Clauses/Parses"]
]

/// Further targets that the tests of a module use.
let testTargets: [String: [Target.Dependency]] = ["Cypher": ["Conformance"]]

let tests: [Target] = layers.map { layer in
  .testTarget(
    name: layer.module + "Tests",
    dependencies: [.target(name: layer.module), "TestSupport"]
      + layer.knows.map { .target(name: $0) } + (testTargets[layer.module] ?? [])
      + (testProducts[layer.module] ?? []),
    exclude: (modulesWithGoldenFiles.contains(layer.module) ? ["Golden"] : [])
      + (modulesWithFixtures.contains(layer.module) ? ["Fixtures"] : [])
      + (testFolders[layer.module] ?? []),
    swiftSettings: settings)
}

let package = Package(
  name: "Chancery",
  products: [
    .library(name: "ChanceryKit", targets: ["ChanceryKit"]),
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "Linguistics", targets: ["Linguistics"]),
    .executable(name: "chancery", targets: ["chancery"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(name: "CLoader"),
    .target(name: "CArchive", dependencies: ["CLoader"]),
    .target(name: "CCommonMark", dependencies: ["CLoader"]),
    .target(name: "CLibEdit", dependencies: ["CLoader"]),
    .target(name: "CLibXML2", dependencies: ["CLoader"]),
    .target(name: "COpenBLAS", dependencies: ["CLoader"]),
    .target(name: "CRsvg", dependencies: ["CLoader"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(name: "CMalloc"),
  ] + modules + [
    .executableTarget(
      name: "chancery", dependencies: ["ChanceryKit", "CLibEdit", arguments],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: layers.map { .target(name: $0.module) } + [benchmark],
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // It runs the feature files of openCypher's Technology Compatibility Kit.
    .target(
      name: "Conformance", dependencies: ["Chronology", "TemporalGraph", "Cypher"],
      swiftSettings: settings),
    .executableTarget(
      name: "cypher-conformance", dependencies: ["Conformance"], path: "Sources/CypherConformance",
      swiftSettings: settings),
    // It runs the built program, as a shell does.
    .testTarget(
      name: "ChanceryTests", dependencies: ["chancery", "TestSupport"], swiftSettings: settings),
  ] + tests
)
