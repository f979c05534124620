///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//DEPS org.openjdk.jcstress:jcstress-core:0.16
//JAVAC_OPTIONS -proc:full
//LIMIT 3m

/// jcstress runs three programs until it has seen something bad, or enough.

package races;

import java.util.List;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.annotations.*;
import org.openjdk.jcstress.infra.results.*;
import org.openjdk.jcstress.infra.runners.*;
import org.openjdk.jcstress.os.*;

public class WithJcstress {
    // region programs
    @JCStressTest @State
    @Outcome(id = "2", expect = Expect.ACCEPTABLE)
    public static class Bare {
        int n = 0;
        @Actor public void a() { n++; }
        @Actor public void b() { n++; }
        @Arbiter public void end(I_Result r) { r.r1 = n; }
    }

    @JCStressTest @State
    @Outcome(id = "2", expect = Expect.ACCEPTABLE)
    public static class Locked {
        int n = 0;
        @Actor public synchronized void a() { n++; }
        @Actor public synchronized void b() { n++; }
        @Arbiter public void end(I_Result r) { r.r1 = n; }
    }

    @JCStressTest @State
    @Outcome(id = {"0, 1", "1, 0", "1, 1"}, expect = Expect.ACCEPTABLE)
    public static class Flags {
        int x = 0;
        int y = 0;
        @Actor public void a(II_Result r) { x = 1; r.r1 = y; }
        @Actor public void b(II_Result r) { y = 1; r.r2 = x; }
    }
    // endregion

    static void stress(String name, long enough) throws Exception {
        var test = TestList.getInfo("races.WithJcstress." + name);
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
        stress("Bare", Long.MAX_VALUE);
        stress("Locked", 1_000_000);
        stress("Flags", Long.MAX_VALUE);
    }
}

// Output:
//   Bare: caught, {bare:int} samples
//   Locked: passed, {locked:int} samples
//   Flags: caught, {flags:int} samples
