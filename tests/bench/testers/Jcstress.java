///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten small programs judged by jcstress: is the bad thing ever seen?
//DEPS org.openjdk.jcstress:jcstress-core:0.16
//JAVAC_OPTIONS -proc:full
//MAIN org.openjdk.jcstress.Main
package testers;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/// The programs are those of `Lincheck.java` and of `programs.txt`. What is bad is graded so.
public class Jcstress {
  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "good")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @State
  public static class LostUpdate {
    int n;

    @Actor
    public void one() {
      n++;
    }

    @Actor
    public void other() {
      n++;
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = n;
    }
  }

  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "good")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @State
  public static class SynchronizedUpdate {
    int n;

    @Actor
    public synchronized void one() {
      n++;
    }

    @Actor
    public synchronized void other() {
      n++;
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = n;
    }
  }

  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "good")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @State
  public static class CasLoop {
    final AtomicInteger n = new AtomicInteger();

    void increment() {
      for (; ; ) {
        int old = n.get();
        if (n.compareAndSet(old, old + 1)) return;
      }
    }

    @Actor
    public void one() {
      increment();
    }

    @Actor
    public void other() {
      increment();
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = n.get();
    }
  }

  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "good")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @State
  public static class GetThenSet {
    final AtomicInteger n = new AtomicInteger();

    @Actor
    public void one() {
      n.set(n.get() + 1);
    }

    @Actor
    public void other() {
      n.set(n.get() + 1);
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = n.get();
    }
  }

  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "good")
  @State
  public static class StoreBuffering {
    int x;
    int y;

    @Actor
    public void one(II_Result r) {
      x = 1;
      r.r1 = y;
    }

    @Actor
    public void other(II_Result r) {
      y = 1;
      r.r2 = x;
    }
  }

  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "good")
  @State
  public static class StoreBufferingVolatile {
    volatile int x;
    volatile int y;

    @Actor
    public void one(II_Result r) {
      x = 1;
      r.r1 = y;
    }

    @Actor
    public void other(II_Result r) {
      y = 1;
      r.r2 = x;
    }
  }

  @JCStressTest
  @Outcome(id = "0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "bad")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "good")
  @State
  public static class Publication {
    int x;
    boolean ready;

    @Actor
    public void one() {
      x = 42;
      ready = true;
    }

    @Actor
    public void other(I_Result r) {
      r.r1 = ready ? x : -1;
    }
  }

  @JCStressTest
  @Outcome(expect = Expect.ACCEPTABLE, desc = "good")
  @State
  public static class LockOrder {
    final Object left = new Object();
    final Object right = new Object();

    @Actor
    public void one(II_Result r) {
      synchronized (left) {
        synchronized (right) {
          r.r1 = 1;
        }
      }
    }

    @Actor
    public void other(II_Result r) {
      synchronized (right) {
        synchronized (left) {
          r.r2 = 1;
        }
      }
    }
  }

  @JCStressTest
  @Outcome(expect = Expect.ACCEPTABLE, desc = "good")
  @State
  public static class LostSignal {
    final Object lock = new Object();

    @Actor
    public void one(I_Result r) {
      synchronized (lock) {
        try {
          lock.wait();
          r.r1 = 1;
        } catch (InterruptedException e) {
          r.r1 = 2;
        }
      }
    }

    @Actor
    public void other() {
      synchronized (lock) {
        lock.notify();
      }
    }
  }
}
