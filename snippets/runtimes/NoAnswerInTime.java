///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//LIMIT 3s
//BREAK Duration.ofMillis(20) => Duration.ofDays(1)

/// A scope with a time limit, and a server that never answers.

import java.util.concurrent.StructuredTaskScope.Joiner;

String ask() throws InterruptedException {
    new CountDownLatch(1).await();       // for ever
    return "an answer";
}

void main() throws InterruptedException {
    try (var scope = StructuredTaskScope.open(
            Joiner.<String>awaitAllSuccessfulOrThrow(),
            how -> how.withTimeout(Duration.ofMillis(20)))) {
        var answer = scope.fork(this::ask);
        scope.join();
        IO.println(answer.get());
    }
}

// Throws: TimeoutException
