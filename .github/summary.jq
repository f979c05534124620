# What a check found, as a table, and whether there was a fence.
def count(verdict): [.snippets[] | select(.verdict == verdict)] | length;
"| holds | fails | not applicable | warnings | broken links |",
"|--:|--:|--:|--:|--:|",
"| \(count("holds")) | \(count("fails")) | \(count("not applicable")) | \(.warnings | length) | \(.links.broken | length) |",
"",
(.snippets[] | select(.verdict == "fails") | "- `\(.path)`: \(.reason | gsub("\n"; "<br>"))"),
"",
if .machine.fenced then
  "\(.machine.name // .machine.arch), \(.machine.cores) cores, \(.jdk). Programs were fenced in"
  + ([.snippets[] | select(.fenced | not) | .name] | if length == 0 then "." else ", but for " + join(", ") + "." end)
else "\(.machine.name // .machine.arch), \(.machine.cores) cores, \(.jdk). Programs were **not fenced**." end
