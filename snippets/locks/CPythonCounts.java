///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 90s
//BREAK n += one() => with lock: n += one()

/// The same count by CPython, and once more with a call in the statement. Below each, the steps of its loop.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import dis, sys, threading
        lock, meet = threading.Lock(), threading.Barrier(2)

        def one():
            return 1

        def plain():
            global n
            meet.wait()
            for i in range(3000000):
                n += 1

        def calls():
            global n
            meet.wait()
            for i in range(3000000):
                n += one()

        gil = getattr(sys, "_is_gil_enabled", lambda: True)()
        print("Python 3.%d, GIL %s" % (sys.version_info[1], gil))
        for count in plain, calls:
            n = 0
            pair = [threading.Thread(target=count) for i in range(2)]
            for thread in pair: thread.start()
            for thread in pair: thread.join()
            print("%s: n = %d" % (count.__name__, n))
            steps = [s.opname for s in dis.get_instructions(count)]
            loop = steps[steps.index("FOR_ITER"):]
            back = [s for s in loop if "JUMP" in s][0]
            print(" ".join(loop[:loop.index(back) + 1]))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   Python 3.{minor:int}, GIL {gil}
//   plain: n = {plain:int}
//   FOR_ITER {plainSteps}
//   calls: n = {calls:int}
//   FOR_ITER {callsSteps}
// where plain == 6_000_000 || minor < 10 || gil.equals("False")
// where calls < 6_000_000
// where !plainSteps.contains("CALL") && callsSteps.contains("CALL")
