///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FILES claims.md=../../site/claims.md
//BREAK <(https => <(http:

/// The rows of 2020, as they are quoted in this repository, and where their links lead.

void main() throws IOException {
    try (var in = getClass().getResourceAsStream("/claims.md")) {
        var text = new String(in.readAllBytes());
        var row = Pattern.compile("(?m)^\\| S\\d+ \\|");
        IO.println(row.matcher(text).results().count() + " rows");
        Pattern.compile("<(https?://[^/>]+)").matcher(text)
            .results().map(found -> found.group(1))
            .collect(Collectors.groupingBy(host -> host,
                TreeMap::new, Collectors.counting()))
            .forEach((host, count) -> IO.println(host + " " + count));
    }
}

// Output:
//   64 rows
//   https://opensource.com 1
//   https://slikts.github.io 1
//   https://sprksh.github.io 1
//   https://stackoverflow.com 3
//   https://www.evernote.com 1
