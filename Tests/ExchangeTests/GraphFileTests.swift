import Exchange
import Testing

struct GraphFileTests {
  private func lines(_ text: String, _ format: GraphFile.Format) throws -> [String] {
    let file = try GraphFile(Array(text.utf8), format: format)
    return String(decoding: file.lines, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let graphml = """
    <?xml version="1.0"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="node" attr.name="label" attr.type="string"/>
      <key id="d1" for="edge" attr.name="relation" attr.type="string"><default>TIES</default></key>
      <key id="d2" for="edge" attr.name="edtf" attr.type="string"/>
      <key id="d3" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="directed">
        <node id="a"><data key="d0">France &amp; amis</data></node>
        <node id="b"><data key="d0">Same</data></node>
        <node id="c"><data key="d0">Same</data></node>
        <edge source="a" target="b"><data key="d2">2024-05~</data><data key="d3">2.5</data></edge>
        <edge source="b" target="c"><data key="d1">AIDS</data><data key="d2">soon</data></edge>
        <edge source="a" target="z"/>
      </graph>
    </graphml>
    """

  private static let linked = """
    [{"@id": "urn:x:a", "@type": ["http://x/Actor"],
      "https://schema.org/name": [{"@value": "La France", "@language": "fr"},
        {"@value": "France", "@language": "en"}]},
     {"@id": "urn:x:b%C3%A9", "http://x/age": [{"@value": 7}, {"@value": true}]},
     {"@id": "urn:x:s1", "@type": ["http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"],
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject": [{"@id": "urn:x:a"}],
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate": [{"@id": "urn:chancery:vocabulary:AIDS"}],
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#object": [{"@id": "urn:x:b%C3%A9"}],
      "http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp":
        [{"@value": "2026-01~", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"}],
      "urn:chancery:vocabulary:factuality": [{"@value": "intended"}]},
     {"@id": "urn:x:e", "http://x/hasActor": [{"@id": "urn:x:a"}, {"@id": "urn:x:elsewhere"}],
      "http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp": [{"@value": "soon"}]}]
    """

  @Test func `reads statements about statements, and links between nodes`() throws {
    let read = [
      #"{"subject": "France", "relation": "AIDS", "object": "bé", "date": "2026-01~", "#
        + #""factuality": "intended"}"#,
      #"{"subject": "e", "relation": "hasActor", "object": "France", "date": ""}"#,
    ]
    #expect(try lines(Self.linked, .jsonld) == read)
    #expect(try lines("{\"@graph\": \(Self.linked)}", .jsonld) == read)
    let file = try GraphFile(Array(Self.linked.utf8), format: .jsonld)
    #expect(file.columns == "subject,relation,object,date?,factuality:text")
    #expect(file.faults.count == 1 && file.faults[0].hasPrefix("node 4: 'soon'"), "\(file.faults)")
  }

  @Test(
    "Linked data that cannot be read is told with its place",
    arguments: [
      ("{\"@context\": \"https://schema.org\", \"name\": \"x\"}", "have it expanded"),
      ("[{\"@type\": [\"x\"]}]", "no '@id' in 1"),
      ("[{\"@id\": \"x\", \"http://p\": [{\"@list\": []}]}]", "no '@value' in 1 › http://p › 1"),
      ("[{\"@id\": \"x\", \"@reverse\": {}}]", "'@reverse' is not read"),
      ("{}", "no '@graph'"), ("[", "no expanded JSON-LD"), ("7", "no expanded JSON-LD"),
    ])
  func refusesLinkedData(text: String, message: String) throws {
    let error = #expect(throws: GraphFileError.self) {
      try GraphFile(Array(text.utf8), format: .jsonld)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `reads nodes by their labels, and by their ids where labels repeat`() throws {
    #expect(
      try lines(Self.graphml, .graphml) == [
        #"{"subject": "France & amis", "relation": "TIES", "object": "b", "date": "2024-05~", "#
          + #""weight": "2.5"}"#,
        #"{"subject": "b", "relation": "AIDS", "object": "c", "date": ""}"#,
      ])
    let file = try GraphFile(Array(Self.graphml.utf8), format: .graphml)
    #expect(file.columns == "subject,relation,object,date?,weight:number")
    #expect(file.faults.count == 2)
    #expect(file.faults.contains { $0.hasPrefix("line 12: 'soon'") })
    #expect(file.faults.contains("line 13: an edge ends at 'z', which is no node"))
  }

  @Test func `takes the first spell of GEXF where no attribute dates an edge`() throws {
    let text = """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph timeformat="date">
      <nodes><node id="1" label="A"/><node id="2" label="B"/></nodes>
      <edges>
      <edge source="1" target="2" label="MEETS" weight="3"><spells><spell start="2024-05-03" end="2024-05-03"/>
      <spell start="2025-01-01"/></spells></edge>
      <edge source="2" target="1"><spells><spell start="2024-05-03"/></spells></edge>
      </edges></graph></gexf>
      """
    #expect(
      try lines(text, .gexf) == [
        #"{"subject": "A", "relation": "MEETS", "object": "B", "date": "2024-05-03", "weight": "3"}"#,
        #"{"subject": "B", "relation": "RELATED_TO", "object": "A", "date": "2024-05-03/.."}"#,
      ])
  }

  @Test(arguments: [ExportFormat.gexf, .graphml], ExportFormatTests.hostile)
  func `reads what was exported`(format: ExportFormat, hostile: String) throws {
    let export = format.export(try SmallDossier.selection(hostile), title: "T")
    let file = try GraphFile(
      export.files[0].bytes, format: format == .gexf ? .gexf : .graphml)
    #expect(file.faults.isEmpty, "\(file.faults)")
    let lines = String(decoding: file.lines, as: UTF8.self).split(separator: "\n")
    // Seven ties of events, one quotation, three relations and an imported one.
    #expect(lines.count == 12)
    #expect(lines.contains { $0.contains("2024-05~/2024-07-14") })
  }

  @Test(arguments: [
    ("", GraphFileError.Reason.notWellFormed), ("<graphml>", .notWellFormed),
    ("<graphml><graph></graphml>", .notWellFormed), ("no XML", .notWellFormed),
    ("<html/>", .otherRoot(found: "html", expected: "graphml")),
    (
      "<!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><graphml>&b;</graphml>",
      .documentType
    ),
    ("<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml/>", .documentType),
    (String(repeating: "<graphml>", count: 100_000), .notWellFormed),
  ])
  func `refuses what is no graph`(text: String, reason: GraphFileError.Reason) {
    let error = #expect(throws: GraphFileError.self) {
      try GraphFile(Array(text.utf8), format: .graphml)
    }
    #expect(error?.reason == reason)
  }

  @Test func `survives files cut anywhere`() throws {
    let bytes = Array(Self.graphml.utf8)
    for end in bytes.indices {
      #expect(throws: GraphFileError.self) { try GraphFile(Array(bytes[..<end]), format: .graphml) }
    }
  }

  @Test func `names columns so that a list of them can hold the names`() throws {
    let text = """
      <graphml><key id="a" for="edge" attr.name="x,y=z:w" attr.type="int"/>
      <key id="b" for="edge" attr.name="Subject" attr.type="string"/>
      <graph><node id="1"/><node id="2"/><edge source="1" target="2">
      <data key="a">7</data><data key="b">s</data></edge></graph></graphml>
      """
    let file = try GraphFile(Array(text.utf8), format: .graphml)
    #expect(file.columns == "subject,relation,object,date?,Subject_:text,x_y_z_w:integer")
    #expect(file.faults.isEmpty)
  }
}
