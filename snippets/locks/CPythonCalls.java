///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 30s
//BREAK n += one() => with lock: n += one()

/// A call in the middle of the statement.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import dis, threading
        lock = threading.Lock()
        go = threading.Event()
        n = 0

        def one():
            return 1

        def count():
            global n
            go.wait()
            for i in range(500000):
                n += one()

        threads = [threading.Thread(target=count) for i in range(2)]
        for thread in threads: thread.start()
        go.set()
        for thread in threads: thread.join()
        print("n = %d" % n)
        steps = [step.opname for step in dis.get_instructions(count)]
        back = [i for i, step in enumerate(steps) if "JUMP" in step][0]
        print(" ".join(steps[steps.index("FOR_ITER"):back + 1]))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   n = {n:int}
//   FOR_ITER {steps}
// where n < 1_000_000 && steps.contains("CALL")
