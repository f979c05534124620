///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK async def sleep(): time.sleep => async def sleep(): await asyncio.sleep

/// The same in Python, with its threads, and as tasks of `asyncio`: A and B compute, or sleep by `time.sleep`, or by
/// `asyncio.sleep`.

void main() throws Exception {
    IO.print(new ProcessBuilder("python3", "-c", """
        import asyncio, threading, time
        now = time.monotonic

        def threads(act):
            ticks, at_it = [], threading.Semaphore(0)
            def work():
                at_it.release()
                while len(ticks) < 3 and now() < end: act()
            def tick():
                while len(ticks) < 3 and now() < end: ticks.append(1)
            end = now() + 20
            a, b, t = [threading.Thread(target=f)
                       for f in (work, work, tick)]
            a.start(), b.start()
            at_it.acquire(), at_it.acquire()
            t.start()
            for thread in a, b, t: thread.join()
            return len(ticks)

        async def tasks(act, patience):
            ticks = []
            async def work():
                while len(ticks) < 3 and now() < end: await act()
            async def tick():
                while len(ticks) < 3 and now() < end: ticks.append(1)
            end = now() + patience
            await asyncio.gather(work(), work(), tick())
            return len(ticks)

        async def compute(): pass
        async def sleep(): time.sleep(0.001)
        async def wait(): await asyncio.sleep(0.001)

        print("threads: compute", threads(lambda: None),
              "time.sleep", threads(lambda: time.sleep(0.001)))
        print("tasks: compute", asyncio.run(tasks(compute, 0.2)),
              "time.sleep", asyncio.run(tasks(sleep, 0.2)),
              "asyncio.sleep", asyncio.run(tasks(wait, 20)))
        """).redirectErrorStream(true).start().inputReader()
        .readAllAsString());
}

// Output:
//   threads: compute 3 time.sleep 3
//   tasks: compute 0 time.sleep 0 asyncio.sleep 3
