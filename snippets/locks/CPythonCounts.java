///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 30s
//BREAK range(500000) => range(0)

/// The same count by CPython, and the instructions of its loop.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import dis, sys, threading
        go = threading.Event()
        n = 0

        def count():
            global n
            go.wait()
            for i in range(500000):
                n += 1

        threads = [threading.Thread(target=count) for i in range(2)]
        for thread in threads: thread.start()
        go.set()
        for thread in threads: thread.join()
        gil = getattr(sys, "_is_gil_enabled", lambda: True)()
        print("Python 3.%d, GIL %s" % (sys.version_info[1], gil))
        print("n = %d" % n)
        steps = [step.opname for step in dis.get_instructions(count)]
        back = [i for i, step in enumerate(steps) if "JUMP" in step][0]
        print(" ".join(steps[steps.index("FOR_ITER"):back + 1]))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   Python 3.{minor:int}, GIL {gil}
//   n = {n:int}
//   FOR_ITER {steps}
// where n == 1_000_000 || n > 0 && (minor < 10 || gil.equals("False"))
