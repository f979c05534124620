///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=sh, command=dd
//BREAK { $dd; echo; $dd; } < greeting => $dd < greeting; echo; $dd < greeting

/// Two processes, one after another. Each reads five bytes of its input, and prints them.

void main() throws Exception {
    Files.writeString(Path.of("greeting"), "helloworld");
    var shell = new ProcessBuilder("sh", "-c", """
        dd='dd bs=5 count=1 status=none'
        { $dd; echo; $dd; } < greeting""");
    IO.println(shell.start().inputReader().readAllAsString());
}

// Output:
//   hello
//   world
