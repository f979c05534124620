///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OneReads
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//TIMELINE

/// The same server and the same read, but A and B are virtual threads on a single carrier.

// fold fields
import java.nio.channels.Pipe;

final CountDownLatch asked = new CountDownLatch(1);
final CountDownLatch ticks = new CountDownLatch(100);
// endfold

void a() throws IOException {
    asked.countDown();
    int answer = System.in.read();
    IO.println("A got the answer " + (char) answer);
    IO.println("B ticked meanwhile: " + (100 - ticks.getCount()));
}

void b() {
    while (ticks.getCount() > 0) ticks.countDown();
}

// fold serve
int serve(Pipe.SinkChannel answers) throws Exception {
    asked.await();
    if (!ticks.await(2, TimeUnit.SECONDS))
        IO.println("the server has waited long enough");
    return answers.write(ByteBuffer.wrap(new byte[] {'x'}));
}
// endfold

void main() throws Exception {
    var pipe = Pipe.open();
    System.setIn(Channels.newInputStream(pipe.source()));
    // fold server
    var server = new FutureTask<>(() -> serve(pipe.sink()));
    Thread.ofPlatform().name("server").start(server);
    // endfold
    var a = new FutureTask<>(() -> { a(); return 0; });
    Thread.ofVirtual().name("A").start(a);
    asked.await();
    Thread.ofVirtual().name("B").start(this::b).join();
    a.get();
    IO.println("B ticked in all: " + (100 - ticks.getCount()));
}

// Output:
//   A got the answer x
//   B ticked meanwhile: 100
//   B ticked in all: 100
