///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten small programs judged by Lincheck's model checker: can the bad thing happen?
//DEPS org.jetbrains.lincheck:lincheck:3.7

import java.util.concurrent.atomic.AtomicInteger;

/// Prints for each program `name TAB bad|never|error TAB milliseconds TAB what was said`.
/// The programs are those of `Jcstress.java` and of `programs.txt`.
public class Lincheck {
  private static final int INVOCATIONS = 3_000;

  static int n;
  static int x;
  static int y;
  static int first;
  static int second;
  static boolean ready;
  static volatile int vx;
  static volatile int vy;
  static AtomicInteger atomic;

  static class Bad extends RuntimeException {
    Bad(String what) {
      super(what);
    }
  }

  static void both(Runnable one, Runnable other) {
    both(new Thread(one), new Thread(other));
  }

  static void both(Thread one, Thread other) {
    one.start();
    other.start();
    try {
      one.join();
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void never(boolean bad, String what) {
    if (bad) throw new Bad(what);
  }

  static void judge(String name, Runnable program) {
    long from = System.nanoTime();
    String answer = "never";
    String said = "";
    try {
      org.jetbrains.lincheck.Lincheck.runConcurrentTest(INVOCATIONS, program);
    } catch (Throwable e) {
      said =
          String.valueOf(e.getMessage())
              .strip()
              .lines()
              .filter(line -> !line.isBlank())
              .limit(2)
              .reduce("", (a, b) -> a + " " + b.strip())
              .strip();
      boolean itself =
          said.contains("bug in Lincheck"); // a failure of its own says nothing of the program
      boolean failed =
          !itself && (e.getClass().getName().contains("Lincheck") || said.contains("Bad"));
      answer = failed ? "bad" : "error";
      if (!failed) said = e.getClass().getName() + " " + said;
    }
    IO.println(
        name
            + "\t"
            + answer
            + "\t"
            + (System.nanoTime() - from) / 1_000_000
            + "\t"
            + said.substring(0, Math.min(120, said.length())));
  }

  static void increment() {
    for (; ; ) {
      int old = atomic.get();
      if (atomic.compareAndSet(old, old + 1)) return;
    }
  }

  public static void main(String[] arguments) {
    judge(
        "LostUpdate",
        () -> {
          n = 0;
          both(() -> n++, () -> n++);
          never(n != 2, "n = " + n);
        });
    judge(
        "SynchronizedUpdate",
        () -> {
          n = 0;
          var lock = new Object();
          Runnable add =
              () -> {
                synchronized (lock) {
                  n++;
                }
              };
          both(add, add);
          never(n != 2, "n = " + n);
        });
    judge(
        "CasLoop",
        () -> {
          atomic = new AtomicInteger();
          both(Lincheck::increment, Lincheck::increment);
          never(atomic.get() != 2, "n = " + atomic);
        });
    judge(
        "GetThenSet",
        () -> {
          atomic = new AtomicInteger();
          both(() -> atomic.set(atomic.get() + 1), () -> atomic.set(atomic.get() + 1));
          never(atomic.get() != 2, "n = " + atomic);
        });
    judge(
        "StoreBuffering",
        () -> {
          x = y = first = second = 0;
          both(
              () -> {
                x = 1;
                first = y;
              },
              () -> {
                y = 1;
                second = x;
              });
          never(first == 0 && second == 0, "0, 0");
        });
    judge(
        "StoreBufferingVolatile",
        () -> {
          vx = vy = first = second = 0;
          both(
              () -> {
                vx = 1;
                first = vy;
              },
              () -> {
                vy = 1;
                second = vx;
              });
          never(first == 0 && second == 0, "0, 0");
        });
    judge(
        "Publication",
        () -> {
          x = 0;
          ready = false;
          first = -1;
          both(
              () -> {
                x = 42;
                ready = true;
              },
              () -> {
                if (ready) first = x;
              });
          never(first == 0, "ready, but 0");
        });
    judge(
        "LockOrder",
        () -> {
          var left = new Object();
          var right = new Object();
          both(
              () -> {
                synchronized (left) {
                  synchronized (right) {
                    n = 1;
                  }
                }
              },
              () -> {
                synchronized (right) {
                  synchronized (left) {
                    n = 2;
                  }
                }
              });
        });
    judge(
        "LostSignal",
        () -> {
          var lock = new Object();
          both(
              () -> {
                synchronized (lock) {
                  try {
                    lock.wait();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }
              },
              () -> {
                synchronized (lock) {
                  lock.notify();
                }
              });
        });
    judge(
        "VirtualLostUpdate",
        () -> {
          n = 0;
          both(Thread.ofVirtual().unstarted(() -> n++), Thread.ofVirtual().unstarted(() -> n++));
          never(n != 2, "n = " + n);
        });
  }
}
