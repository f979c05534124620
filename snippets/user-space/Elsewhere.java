///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//LIMIT 20s
//FIXES SomeLibrary

/// The same library, on a platform thread for as long as the call lasts.

// fold library
import java.nio.channels.Pipe;

final CountDownLatch ticks = new CountDownLatch(100);

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
// endfold

/// Calls it there; the green thread that asked yields meanwhile.
<T> T elsewhere(Callable<T> call) {
    var task = new FutureTask<>(call);
    Thread.ofPlatform().name("helper").start(task);
    while (!task.isDone()) Green.yield();
    return task.resultNow();
}

void a() {
    long sum = elsewhere(() -> Library.sum(100_000));
    IO.println("A got the sum " + sum);
    IO.println("B ticked meanwhile: " + (100 - ticks.getCount()));
}

void b() {
    while (ticks.getCount() > 0) {
        ticks.countDown();
        Green.yield();
    }
}

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
//   A got the sum 5000050000
//   B ticked meanwhile: 100
//   B ticked in all: 100
