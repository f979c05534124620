///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK args=[3] => args=[2]

/// In Python: two threads, each in a function that has called itself twice, are looked at by a third.

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-c", """
        import sys, threading
        met, over = threading.Barrier(3), threading.Event()

        def go(depth):
            if depth > 1: return go(depth - 1)
            met.wait()
            over.wait()

        for name in "A", "B":
            threading.Thread(target=go, args=[3], name=name).start()
        met.wait()
        codes = set()
        for thread in threading.enumerate():
            frame = sys._current_frames()[thread.ident]
            frames = set()
            while frame:
                if frame.f_code.co_name == "go":
                    frames.add(frame)
                    codes.add(frame.f_code)
                frame = frame.f_back
            print(thread.name + ", frames of go:", len(frames))
        print("codes of go:", len(codes))
        over.set()
        """).redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   MainThread, frames of go: 0
//   A, frames of go: 3
//   B, frames of go: 3
//   codes of go: 1
