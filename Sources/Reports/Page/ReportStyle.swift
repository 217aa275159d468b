/// How a report looks as a page and on paper.
package enum ReportStyle {
  /// The style sheet; it refers to no file and no font beyond those of the machine.
  package static let sheet = """
    @page { size: A4; margin: 24mm 25mm 22mm; @bottom-center { content: counter(page); \
    font: 9pt "Liberation Sans", Arial, sans-serif; color: #555; } }
    html { font: 11pt/1.5 "Liberation Serif", "Times New Roman", serif; color: #1a1a1a; \
    background: #fff; }
    body { max-width: 160mm; margin: 0 auto; padding: 1.5rem 1rem; }
    header { margin: 0 0 2rem; text-align: left; }
    header p { margin: .2rem 0; color: #444; }
    h1, h2, h3, h4, .subtitle, .author, .date, figcaption, table { \
    font-family: "Liberation Sans", Arial, sans-serif; }
    h1.title { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; color: #111; }
    .subtitle { font-size: 1.05rem; text-indent: 0; }
    .author, .date { font-size: .85rem; text-indent: 0; }
    .abstract { font-style: italic; }
    h1, h2, h3 { line-height: 1.3; margin: 1.6em 0 .5em; break-after: avoid; }
    h1 { font-size: 1.25rem; } h2 { font-size: 1.1rem; } h3 { font-size: 1rem; }
    p { margin: .6em 0; hyphens: auto; orphans: 2; widows: 2; }
    a { color: #1d4f91; text-decoration: none; }
    a:hover, a:focus { text-decoration: underline; }
    figure { margin: 1.2em 0; break-inside: avoid; }
    figure svg, figure img { display: block; max-width: 100%; max-height: 225mm; height: auto; }
    figcaption, figcaption p { font-size: .82rem; line-height: 1.4; color: #333; margin: .4em 0 0; }
    figure.table figcaption { margin: 0 0 .4em; }
    table { border-collapse: collapse; width: 100%; font-size: .8rem; line-height: 1.35; \
    border-top: 1pt solid #333; border-bottom: 1pt solid #333; }
    caption { text-align: left; font-size: .82rem; padding: 0 0 .4em; color: #333; }
    th { text-align: left; border-bottom: .5pt solid #333; }
    th, td { padding: .3em .6em .3em 0; vertical-align: top; }
    table, tr { break-inside: avoid; }
    caption { break-after: avoid; }
    tbody tr + tr td { border-top: .25pt solid #ccc; }
    section.footnotes, .footnotes { font-size: .82rem; line-height: 1.4; margin-top: 2.5em; \
    border-top: .5pt solid #999; padding-top: .3em; }
    .footnotes hr { display: none; }
    sup { line-height: 0; font-size: .7em; }
    li { margin: .2em 0; overflow-wrap: anywhere; }
    blockquote { margin: 1em 1.5em; color: #333; }
    pre { white-space: pre-wrap; font-size: .8rem; background: #f5f5f5; padding: .6em; }
    @media print { body { max-width: none; padding: 0; } }

    """
}
