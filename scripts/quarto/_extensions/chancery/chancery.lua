-- Figures, tables and footnotes from a dossier, by the program 'chancery'.
--
-- Pandoc: pandoc report.md --lua-filter chancery.lua -o report.pdf
-- Quarto: 'filters: [chancery]' in the document's metadata.
-- The variable CHANCERY names the program where it is not in PATH.

function Pandoc(document)
  local program = os.getenv("CHANCERY") or "chancery"
  local arguments = { "pandoc-filter", FORMAT }
  if rawget(_G, "quarto") then table.insert(arguments, "--quarto") end
  return pandoc.utils.run_json_filter(document, program, arguments)
end
