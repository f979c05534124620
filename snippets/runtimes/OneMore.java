///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK [thing, thing] => [thing]

/// In Python: how much does an object's count of references grow by each line?

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        from sys import getrefcount
        thing = object()
        counts = [getrefcount(thing)]
        name = thing
        counts.append(getrefcount(thing))
        twice = [thing, thing]
        counts.append(getrefcount(thing))
        del name
        counts.append(getrefcount(thing))
        for old, new in zip(counts, counts[1:]):
            print("%+d" % (new - old))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   +1
//   +2
//   -1
