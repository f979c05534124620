///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//LIMIT 20s
//BREAK log.println("adding " + i); =>

/// A calls a library that adds up some numbers; B ticks. The library keeps a log, which somebody reads as
/// soon as B has ticked a hundred times, and after two seconds at the latest.

// fold fields
import java.nio.channels.Pipe;

final CountDownLatch ticks = new CountDownLatch(100);
// endfold

class Library {                              // from somewhere else
    static PrintStream log;

    static long sum(int n) {
        long sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += i;
            log.println("adding " + i);
        }
        log.close();
        return sum;
    }
}

void a() {
    long sum = Library.sum(100_000);
    IO.println("A got the sum " + sum);
    IO.println("B ticked meanwhile: " + (100 - ticks.getCount()));
}

// fold b
void b() {
    while (ticks.getCount() > 0) {
        ticks.countDown();
        Green.yield();
    }
}
// endfold

// fold main
long readLog(InputStream log) throws Exception {
    if (!ticks.await(2, TimeUnit.SECONDS))
        IO.println("the log's reader has waited long enough");
    return log.transferTo(OutputStream.nullOutputStream());
}

void main() throws IOException {
    var pipe = Pipe.open();
    var sink = Channels.newOutputStream(pipe.sink());
    Library.log = new PrintStream(new BufferedOutputStream(sink));
    var log = Channels.newInputStream(pipe.source());
    var reader = new FutureTask<>(() -> readLog(log));
    Thread.ofPlatform().name("reader").start(reader);
    var threads = new Green();
    threads.start(this::a);
    threads.start(this::b);
    threads.run();
    IO.println("B ticked in all: " + (100 - ticks.getCount()));
}
// endfold

// Output:
//   the log's reader has waited long enough
//   A got the sum 5000050000
//   B ticked meanwhile: 0
//   B ticked in all: 100
