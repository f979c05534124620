///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2, command=python3
//ALONE
//LIMIT 60s
//BREAK range(20 // part): time => range(20): time

/// In Python: the same work done by one, and half of it each by two. How much sooner are two through?

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-IS", "-c", """
        import hashlib, multiprocessing, time
        from concurrent.futures import *

        def loop(part):
            for i in range(600000 // part): pass

        def hashes(part):
            data = bytes(6000000 // part)
            hashlib.sha256(data)

        def waits(part):
            for i in range(20 // part): time.sleep(0.001)

        def seconds(pool, work, workers):
            begin = time.perf_counter()
            list(pool.map(work, [workers] * workers))
            return time.perf_counter() - begin

        def faster(work, pool):
            one = two = 1e9
            for i in range(9):                     # the best of nine
                one = min(one, seconds(pool, work, 1))
                two = min(two, seconds(pool, work, 2))
            return one / two

        fork = multiprocessing.get_context("fork")
        processes = ProcessPoolExecutor(2, mp_context=fork)
        list(processes.map(waits, [1, 1]))         # both are there
        threads = ThreadPoolExecutor(2)
        for work in loop, hashes, waits:
            print("%s: threads %.1f, processes %.1f" % (work.__name__,
                faster(work, threads), faster(work, processes)))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   loop: threads {loopThreads:number}, processes {loopProcesses:number}
//   hashes: threads {hashThreads:number}, processes {hashProcesses:number}
//   waits: threads {waitThreads:number}, processes {waitProcesses:number}
// where waitThreads > 1.3
