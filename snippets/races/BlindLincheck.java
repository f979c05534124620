///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS org.jetbrains.kotlinx:lincheck-jvm:2.39
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+EnableDynamicAgentLoading
//LIMIT 3m

/// An older Lincheck, on a Java it doesn't know, and a racy counter.

import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.annotations.Operation;
import org.jetbrains.kotlinx.lincheck.strategy.managed.modelchecking.*;

public static class Counter {
    private int n = 0;

    @Operation
    public int addOne() {
        return ++n;
    }
}

void main() {
    var search = new ModelCheckingOptions()
        .iterations(10).invocationsPerIteration(100);
    try {
        LinChecker.check(Counter.class, search);
        IO.println("no bad order found");
    } catch (AssertionError found) {
        IO.println("caught");
    }
}

// Output:
//   no bad order found
