# What a report finds wrong, as annotations of a pull request, each at its place.
def at(level):
  capture("^(?<file>[^:]+):(?<line>[0-9]+):(?<column>[0-9]+): (?<message>[\\s\\S]*)")
  | "::\(level) file=\(.file),line=\(.line),col=\(.column)::\(.message | gsub("%"; "%25") | gsub("\n"; "%0A"))";
(.errors[] | at("error")),
(.links.broken[] | at("error")),
(.warnings[] | at("warning")),
(.snippets[] | select(.verdict == "fails") | "\(.path):\(.line):1: \(.name): \(.reason)" | at("error"))
