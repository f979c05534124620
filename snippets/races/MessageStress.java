///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES Stress.java
//DEPS org.openjdk.jcstress:jcstress-core:0.16
//JAVAC_OPTIONS -proc:full
//LIMIT 3m

/// jcstress passes a message, in two programs, until it has seen one taken too early, or enough.

// fold imports
package races;

import org.openjdk.jcstress.annotations.*;
import org.openjdk.jcstress.infra.results.*;
// endfold

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

    // fold main
    public static void main(String[] args) throws Exception {
        Stress.until(Plain.class, Long.MAX_VALUE);
        Stress.until(Volatile.class, 5_000_000);
    }
    // endfold
}

// Output:
//   Plain: caught, {plain:int} samples
//   Volatile: passed, {volatile:int} samples
