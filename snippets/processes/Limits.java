///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=sh
//BREAK "-Xmx16m" => "-Xmx160m"

/// The same program three times: with enough, with a small heap, with few addresses.

void main(String... args) throws Exception {
    if (args.length > 0) {
        var block = new byte[64 << 20];
        IO.println("has " + (block.length >> 20) + " MB");
        return;
    }
    IO.println("-Xmx512m: " + again("", "-Xmx512m"));
    IO.println("-Xmx16m: " + again("", "-Xmx16m"));
    IO.println("ulimit: " + again("ulimit -v 800000;", "-Xmx512m"));
}

// fold again
String again(String limit, String option) throws Exception {
    var child = new ProcessBuilder("sh", "-c", limit + " exec \"$@\"",
        "sh", ProcessHandle.current().info().command().orElseThrow(),
        option, "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), "child")
        .redirectErrorStream(true).start();
    String said = child.inputReader().readAllAsString();
    return "exit " + child.waitFor() + ", " + said.lines()
        .filter(line -> line.matches("has.*|.*(Error:|Could).*"))
        .findFirst().orElse("silent").replaceAll(".*lang.", "");
}
// endfold

// Output:
//   -Xmx512m: exit 0, has 64 MB
//   -Xmx16m: exit 1, OutOfMemoryError: Java heap space
//   ulimit: exit 1, Could not {refused}
