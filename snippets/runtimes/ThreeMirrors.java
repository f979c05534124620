///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//BREAK anySuccessfulResultOrThrow() => awaitAllSuccessfulOrThrow()

/// Three mirrors of one file, asked at once. A never answers, B fails, and C answers after that.

// fold imports-and-mirrors
import java.util.concurrent.StructuredTaskScope.Joiner;

final CountDownLatch asked = new CountDownLatch(1);
final CountDownLatch failed = new CountDownLatch(1);

String a() throws InterruptedException {
    try {
        asked.countDown();
        new CountDownLatch(1).await();   // for ever
        return "the file from A";
    } catch (InterruptedException e) {
        IO.println("A was interrupted");
        throw e;
    }
}

String b() throws InterruptedException {
    try {
        asked.await();
        throw new IllegalStateException("B is broken");
    } finally {
        failed.countDown();
    }
}

String c() throws InterruptedException {
    failed.await();
    return "the file from C";
}
// endfold

String fetch() throws InterruptedException {
    try (var scope = StructuredTaskScope.open(
            Joiner.<String>anySuccessfulResultOrThrow())) {
        scope.fork(this::a);
        scope.fork(this::b);
        scope.fork(this::c);
        return "" + scope.join();
    }
}

void main() throws InterruptedException {
    IO.println("fetch returned " + fetch());
}

// Output:
//   A was interrupted
//   fetch returned the file from C
