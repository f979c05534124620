///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//BREAK scope.fork(() -> stay("orders")); => Thread.startVirtualThread(() -> stay("orders"));

/// A scope named page has two forks, and a dump is written while they wait.

// fold imports-and-fields
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.StructuredTaskScope.Joiner;

final CountDownLatch begun = new CountDownLatch(2);
final CountDownLatch end = new CountDownLatch(1);

void stay(String name) {
    Thread.currentThread().setName(name);
    begun.countDown();
    try {
        end.await();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

String dump() throws IOException {
    var file = Files.createTempDirectory("dump").resolve("threads");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(),
            HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    var text = Files.readString(file);
    Files.delete(file);
    Files.delete(file.getParent());
    return text;
}
// endfold

void main() throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.awaitAll(),
            how -> how.withName("page"))) {
        scope.fork(() -> stay("profile"));
        scope.fork(() -> stay("orders"));
        begun.await();
        // fold print
        var page = Stream.of(dump().split("\"container\": "))
            .filter(text -> text.startsWith("\"page")).findAny().get();
        page.lines().map(String::strip)
            .filter(line -> line.matches(
                "\"(page|owner|name|threadCount).*"))
            .sorted().forEach(IO::println);
        // endfold
        IO.println("main is " + Thread.currentThread().threadId());
        end.countDown();
        scope.join();
    }
}

// Output:
//   "name": "orders",
//   "name": "profile",
//   "owner": "{main:int}",
//   "page{}",
//   "threadCount": "2"
//   main is {main:int}
