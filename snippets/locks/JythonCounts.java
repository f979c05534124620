///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS org.python:jython-slim:2.7.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//RUNTIME_OPTIONS --sun-misc-unsafe-memory-access=allow
//RUNTIME_OPTIONS -Dpython.cachedir.skip=true -XX:TieredStopAtLevel=1
//NEEDS cores>=2
//LIMIT 60s
//BREAK n += 1 => with lock: n += 1

/// Python's `n += 1`, run by an interpreter that has no GIL.

import org.python.util.PythonInterpreter;

void main() {
    try (var python = new PythonInterpreter()) {
        python.exec("""
            from java.util.concurrent import CyclicBarrier
            from threading import Lock, Thread
            lock, meet = Lock(), CyclicBarrier(2)
            n = tries = 0

            def count():
                global n
                meet.await()
                for i in range(200000):
                    n += 1

            while tries < 5 and n == tries * 400000:
                threads = [Thread(target=count) for i in range(2)]
                for thread in threads: thread.start()
                for thread in threads: thread.join()
                tries += 1
            print("n = %d of %d" % (n, tries * 400000))
            """);
    }
}

// Output:
//   n = {n:int} of {all:int}
// where n < all
