-- {{< chancery 7cf2eade36b0 >}} is [@chancery:7cf2eade36b0], for texts that no citation can stand in.

return {
  ["chancery"] = function(arguments)
    local citations = {}
    for _, id in ipairs(arguments) do
      table.insert(
        citations, pandoc.Citation("chancery:" .. pandoc.utils.stringify(id), "NormalCitation"))
    end
    return pandoc.Cite({}, citations)
  end,
}
