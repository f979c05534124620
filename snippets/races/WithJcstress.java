///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES Stress.java
//DEPS org.openjdk.jcstress:jcstress-core:0.16
//JAVAC_OPTIONS -proc:full
//LIMIT 3m

/// jcstress runs three programs until it has seen something bad, or enough.

// fold imports
package races;

import org.openjdk.jcstress.annotations.*;
import org.openjdk.jcstress.infra.results.*;
// endfold

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

    // fold locked
    @JCStressTest @State
    @Outcome(id = "2", expect = Expect.ACCEPTABLE)
    public static class Locked {
        int n = 0;
        @Actor public synchronized void a() { n++; }
        @Actor public synchronized void b() { n++; }
        @Arbiter public void end(I_Result r) { r.r1 = n; }
    }
    // endfold

    @JCStressTest @State
    @Outcome(id = {"0, 1", "1, 0", "1, 1"}, expect = Expect.ACCEPTABLE)
    public static class Flags {
        int x = 0;
        int y = 0;
        @Actor public void a(II_Result r) { x = 1; r.r1 = y; }
        @Actor public void b(II_Result r) { y = 1; r.r2 = x; }
    }
    // endregion

    // fold main
    public static void main(String[] args) throws Exception {
        Stress.until(Bare.class, Long.MAX_VALUE);
        Stress.until(Locked.class, 1_000_000);
        Stress.until(Flags.class, Long.MAX_VALUE);
    }
    // endfold
}

// Output:
//   Bare: caught, {bare:int} samples
//   Locked: passed, {locked:int} samples
//   Flags: caught, {flags:int} samples
