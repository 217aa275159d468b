import Drawing
import Testing

struct PictureTests {
  private let canvas = Canvas(
    widthInMillimeters: 25.4, height: 36, title: "Sommet de Paris", description: "Un nom.",
    language: "fr",
    marks: [
      .group(
        GroupMark(
          link: SafeLink("https://example.org/article"),
          [.text(TextMark("Élysée", at: Point(5, 20), size: 8))]))
    ])
  private let created = "2026-01-06T00:00:00Z"

  private func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: [96.0, 300])
  func `makes a PNG of true size`(pixelsPerInch: Double) throws {
    let png = try Picture.png(svg: SVGWriter.svg(canvas), pixelsPerInch: pixelsPerInch)
    #expect(Array(png[1...3]) == Array("PNG".utf8))
    #expect(bigEndian(png[16..<20]) == Int(pixelsPerInch))
    #expect(bigEndian(png[20..<24]) == Int(pixelsPerInch / 2))
    #expect(Array(png[37..<41]) == Array("pHYs".utf8))
    #expect(bigEndian(png[41..<45]) == Int((pixelsPerInch / 0.0254).rounded()))
    #expect(png[49] == 1)
  }

  @Test func `makes a PDF whose links are annotations and whose date is given`() throws {
    let pdf = try Picture.bytes(of: canvas, as: .pdf, created: created)
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/URI (https://example.org/article)"))
    #expect(text.contains("CreationDate (20260106000000Z)"))
    #expect(text.contains("%%EOF"))
  }

  @Test(arguments: [OutputFormat.svg, .png, .pdf])
  func `gives the same bytes each time`(format: OutputFormat) throws {
    let first = try Picture.bytes(of: canvas, as: format, pixelsPerInch: 96, created: created)
    let second = try Picture.bytes(of: canvas, as: format, pixelsPerInch: 96, created: created)
    #expect(first == second)
    #expect(first.count > 200)
  }

  @Test(arguments: ["", "<svg", "<html/>", "\u{0}", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
  func `refuses what is no drawing`(svg: String) {
    #expect(throws: PictureError.self) { try Picture.png(svg: svg) }
    #expect(throws: PictureError.self) {
      try Picture.pdf(pages: [svg], title: "", created: created)
    }
  }

  @Test(arguments: [0.0, -1, 1e9, .nan])
  func `refuses a resolution out of range`(pixelsPerInch: Double) {
    let error = #expect(throws: PictureError.self) {
      try Picture.png(svg: SVGWriter.svg(canvas), pixelsPerInch: pixelsPerInch)
    }
    #expect(error?.description.hasSuffix("choose from 10 to 2400") == true)
  }

  @Test func `refuses a picture too large for memory`() {
    let vast = Canvas(
      widthInMillimeters: 5000, height: 9000, title: "", description: "", language: "fr", marks: [])
    let error = #expect(throws: PictureError.self) { try Picture.png(svg: SVGWriter.svg(vast)) }
    #expect(error?.reason == .size(width: 59_056, height: 37_500))
  }

  @Test func `says that DOT is no picture`() {
    let error = #expect(throws: PictureError.self) {
      try Picture.bytes(of: canvas, as: .dot, created: created)
    }
    #expect(error?.reason == .notAPicture)
  }
}
