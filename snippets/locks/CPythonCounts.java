///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 30s
//BREAK n += 1 => n += one()

/// The same count by CPython. Where in its loop does it look whether another thread wants the GIL?

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import dis, sys, threading
        n = 0

        def one():
            return 1

        def count():
            global n
            for i in range(500000):
                n += 1

        threads = [threading.Thread(target=count) for i in range(2)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        gil = getattr(sys, "_is_gil_enabled", lambda: True)()
        print("Python 3.%d, GIL %s" % (sys.version_info[1], gil))
        print("n = %d" % n)
        for step in dis.get_instructions(count):
            if "JUMP" in step.opname: print(step.opname)
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   Python 3.{minor:int}, GIL {gil}
//   n = {n:int}
//   {jump}
// where n == 1_000_000 || minor < 10 || gil.equals("False")
