///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//DEPS org.openjdk.jcstress:jcstress-core:0.16
//JAVAC_OPTIONS -proc:full
//LIMIT 3m

/// jcstress passes a message, in two programs, until it has seen one taken too early, or enough.

package races;

import java.util.List;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.annotations.*;
import org.openjdk.jcstress.infra.results.*;
import org.openjdk.jcstress.infra.runners.*;
import org.openjdk.jcstress.os.*;

public class MessageStress {
    // region programs
    @JCStressTest @State
    @Outcome(expect = Expect.ACCEPTABLE,
        id = {"0, 0", "0, 42", "1, 42"})
    public static class Plain {
        int data = 0;
        int ready = 0;
        @Actor public void a() { data = 42; ready = 1; }
        @Actor public void b(II_Result r) { r.r1 = ready; r.r2 = data; }
    }

    @JCStressTest @State
    @Outcome(expect = Expect.ACCEPTABLE,
        id = {"0, 0", "0, 42", "1, 42"})
    public static class Volatile {
        int data = 0;
        volatile int ready = 0;
        @Actor public void a() { data = 42; ready = 1; }
        @Actor public void b(II_Result r) { r.r1 = ready; r.r2 = data; }
    }
    // endregion

    static void stress(String name, long enough) throws Exception {
        var test = TestList.getInfo("races.MessageStress." + name);
        var anyCore =
            new SchedulingClass(AffinityMode.NONE, 2, NodeType.PACKAGE);
        var config =
            new TestConfig(new Brief(), test, 1, List.of(), 0, anyCore);
        var runner = Class.forName(test.generatedRunner())
            .getConstructor(ForkedTestConfig.class);
        boolean passed = true;
        long samples = 0;
        while (passed && samples < enough) {
            var result = ((Runner<?>)
                runner.newInstance(new ForkedTestConfig(config))).run();
            result.setConfig(config);
            passed = result.grading().isPassed;
            samples += result.getTotalCount();
        }
        IO.println(name + ": " + (passed ? "passed, " : "caught, ")
            + samples + " samples");
    }

    /// What its own front end has as options.
    static class Brief extends Options {
        Brief() { super(new String[0]); }
        @Override public int getIterations() { return 1; }
        @Override public int getTime() { return 100; }
        @Override public int getStrideSize() { return 256; }
        @Override public int getStrideCount() { return 40; }
        @Override public int getMaxFootprintMb() { return 64; }
        @Override public SpinLoopStyle getSpinStyle() {
            return SpinLoopStyle.THREAD_YIELD;
        }
    }

    public static void main(String[] args) throws Exception {
        stress("Plain", Long.MAX_VALUE);
        stress("Volatile", 5_000_000);
    }
}

// Output:
//   Plain: caught, {plain:int} samples
//   Volatile: passed, {volatile:int} samples
