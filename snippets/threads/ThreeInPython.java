///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=python3
//BREAK await asyncio.sleep(0) => await asyncio.to_thread(note)

/// In Python: three threads, and three tasks of `asyncio`. Each notes the kernel's number of the thread that it runs on.

void main() throws Exception {
    var python = new ProcessBuilder("python3", "-c", """
        import asyncio, threading
        numbers = set()

        def note():
            numbers.add(threading.get_native_id())

        def thread(all_here):
            note()
            all_here.wait()

        async def task():
            note()
            await asyncio.sleep(0)
            note()

        async def tasks():
            await asyncio.gather(task(), task(), task())

        all_here = threading.Barrier(3)
        threads = [threading.Thread(target=thread, args=[all_here])
                   for _ in range(3)]
        for t in threads: t.start()
        for t in threads: t.join()
        print("threads:", len(numbers))
        numbers.clear()
        asyncio.run(tasks())
        print("tasks:", len(numbers))
        """);
    IO.print(python.start().inputReader().readAllAsString());
}

// Output:
//   threads: 3
//   tasks: 1
