///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK del thing => pass

/// In Python: a thing that nobody refers to any more, and two that refer to each other. When are they gone?

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import gc, weakref

        class Thing:
            pass

        thing = Thing()
        weak = weakref.ref(thing)
        del thing
        print("one, gone:", weak() is None)

        a, b = Thing(), Thing()
        a.other, b.other = b, a
        weak = weakref.ref(a)
        del a, b
        print("a ring, gone:", weak() is None)
        gc.collect()
        print("a ring, collected, gone:", weak() is None)
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   one, gone: True
//   a ring, gone: False
//   a ring, collected, gone: True
