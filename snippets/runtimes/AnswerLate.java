///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK while not over: steps += 1 => while not over: steps += 1; time.sleep(0)

/// In Python: one thread computes, another one sleeps for a millisecond, ten times in which the first got on. How late
/// does it go on, at the best of these times, with a switch interval of 1, 5 and 20 ms?

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-IS", "-c", """
        import sys, threading, time
        gil = getattr(sys, "_is_gil_enabled", lambda: True)()

        def compute():
            global steps
            while not over: steps += 1

        print("GIL", "on" if gil else "off")
        for interval in 1, 5, 20:
            sys.setswitchinterval(interval / 1000)
            steps, over, late = 0, False, []
            busy = threading.Thread(target=compute)
            busy.start()
            while len(late) < 10:
                before, begin = steps, time.perf_counter()
                time.sleep(0.001)
                took = time.perf_counter() - begin
                if steps > before: late.append(took - 0.001)
            over = True
            busy.join()
            print("%d ms: %.1f ms late" % (interval, 1000 * min(late)))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   GIL {gil}
//   1 ms: {one:number} ms late
//   5 ms: {five:number} ms late
//   20 ms: {twenty:number} ms late
// where !gil.equals("on") || five >= 4.5 && twenty >= 19
