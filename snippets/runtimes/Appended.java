///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK range(50000) => range(49999)

/// In Python: two threads append to one list, 50,000 times each, while turns are as short as they can be.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-IS", "-c", """
        import sys, threading
        sys.setswitchinterval(0.000001)
        items = []

        def appends():
            for i in range(50000): items.append(i)

        pair = [threading.Thread(target=appends) for i in range(2)]
        for thread in pair: thread.start()
        for thread in pair: thread.join()
        print(len(items))
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   100000
