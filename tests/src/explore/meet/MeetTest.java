import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The interpreter of the JDK's code itself, against outcomes derived by hand.
class MeetTest {
  private static final int STATES_MAX = 20_000;
  private final MeetShape shape = new MeetShape();
  private final MeetField x = new MeetField(shape, "x");

  private static Meet.Statement does(Meet.Thing thing, String call) {
    return new Meet.Statement.Does(of(thing, call));
  }

  private static Meet.Statement shows(Meet.Thing thing, String call) {
    return new Meet.Statement.Shows(of(thing, call));
  }

  private static Meet.Call of(Meet.Thing thing, String java) {
    return thing.calls().stream().filter(call -> call.java().equals(java)).findAny().orElseThrow();
  }

  private static Meet.Statement locked(MeetLock lock, Meet.Statement... body) {
    return new Meet.Statement.Locked(lock.locking().getFirst(), List.of(body), lock.unlocking());
  }

  /// Main starts threads with these bodies, then does this.
  @SafeVarargs
  private Set<String> outcomes(
      List<Meet.Statement> main, MeetPool pool, int threads, List<Meet.Statement>... bodies) {
    var all = new ArrayList<List<Meet.Statement>>();
    var first = new ArrayList<Meet.Statement>();
    for (int t = 1; t <= threads; t++)
      first.add(new Meet.Statement.Does(new MeetThread(t).start()));
    first.addAll(main);
    all.add(first);
    all.addAll(Arrays.asList(bodies));
    var program = new Meet.Program(shape, List.of(), all, threads, Set.of(), pool);
    return MeetWalk.outcomes(program, STATES_MAX);
  }

  @SafeVarargs
  private Set<String> outcomes(List<Meet.Statement>... threads) {
    return outcomes(List.of(), null, threads.length, threads);
  }

  @Test
  void locks() {
    var a = new MeetLock(shape, "a", false);
    var b = new MeetLock(shape, "b", true);
    assertEquals(
        Set.of("", ", Deadlocks"),
        outcomes(List.of(locked(a, locked(b))), List.of(locked(b, locked(a)))));
    var told = new MeetCondition(shape, a, "told", "a");
    assertEquals(
        Set.of("", ", Never ends"),
        outcomes(
            List.of(locked(a, does(told, "told.await()"))),
            List.of(locked(a, does(told, "told.signal()")))),
        "a signal before the wait is lost");
  }

  @Test
  void latchesAndBarriers() {
    var latch = new MeetLatch(shape, "latch", 1);
    assertEquals(
        Set.of("true", "false"),
        outcomes(
            List.of(shows(latch, "latch.await(1, TimeUnit.MILLISECONDS)")),
            List.of(does(latch, "latch.countDown()"))));
    var barrier = new MeetBarrier(shape, "barrier", 2, null);
    var arrive = List.of(shows(barrier, "barrier.await()"));
    assertEquals(Set.of("0\n1", "1\n0"), outcomes(arrive, arrive));
    assertEquals(Set.of(", Never ends"), outcomes(arrive));
  }

  @Test
  void queues() {
    for (var queue :
        List.of(new MeetArrayQueue(shape, "q", 1), new MeetLinkedQueue(shape, "q", 1))) {
      var puts = List.of(does(queue, "q.put(1)"), does(queue, "q.put(2)"));
      assertEquals(Set.of(", Never ends"), outcomes(puts), "it is full");
      assertEquals(
          Set.of("1"), outcomes(puts, List.of(shows(queue, "q.take()"))), "first in, first out");
      assertEquals(
          Set.of("null", "1"),
          outcomes(List.of(does(queue, "q.put(1)")), List.of(shows(queue, "q.poll()"))));
    }
  }

  @Test
  void interrupts() {
    var thread = new MeetThread(1);
    var main = new MeetThread(0);
    var join = new Meet.Statement.Does(thread.join());
    var interrupt = new Meet.Statement.Does(main.interrupt());
    assertEquals(
        Set.of("", ", Throws InterruptedException"),
        outcomes(List.of(interrupt, join), null, 1, List.of()),
        "who finds it ended doesn't look for an interrupt");
    var monitor = new MeetMonitor(shape, "monitor");
    var waits =
        new Meet.Statement.Synchronized(
            monitor, List.of(new Meet.Statement.Does(monitor.waitingCall())));
    assertEquals(
        Set.of("InterruptedException"),
        outcomes(
            List.of(new Meet.Statement.Does(thread.interrupt())),
            null,
            1,
            List.of(new Meet.Statement.Catch(List.of(waits), List.of()))));
  }

  @Test
  void pools() {
    var pool = new MeetPool(shape, MeetPool.Kind.fixed(1), 1, 4, List.of(), List.of(1, 2));
    var shutdown = new Meet.Statement.Does(pool.shutdown());
    List<Meet.Statement> waits = List.of(shows(pool, "f2.get()"));
    assertEquals(
        Set.of(", Never ends", "NullPointerException"),
        outcomes(
            List.of(shutdown),
            pool,
            0,
            List.of(new Meet.Statement.Catch(waits, List.of())),
            List.of()),
        "the only worker waits for a task that needs a worker");
  }

  @Test
  void workersThatDieAreReplaced() {
    var pool = new MeetPool(shape, MeetPool.Kind.fixed(1), 1, 4, List.of(1, 2), List.of());
    var executes = new ArrayList<Meet.Statement>();
    for (int task = 1; task <= 2; task++)
      executes.add(does(pool, "pool.execute(this::run" + task + ")"));
    executes.add(new Meet.Statement.Does(pool.shutdown()));
    assertEquals(
        Set.of("0"),
        outcomes(
            executes,
            pool,
            0,
            List.of(new Meet.Statement.Throw()),
            List.of(new Meet.Statement.Shows(x.read()))));
  }

  @Test
  void generatedProgramsAreWorthIt() {
    var seen = new TreeMap<String, Integer>();
    int programs = 0;
    var words =
        List.of(
            "pool.execute",
            "pool.submit",
            ".get()",
            "cancel(",
            "shutdownNow",
            "isTerminated",
            "awaitTermination",
            "latch.",
            "barrier.",
            "CyclicBarrier(2, ()",
            "queue.",
            "linked.",
            ".take()",
            ".poll(1",
            ".offer(4",
            "permits.",
            "lock.lock()",
            "lockInterruptibly",
            "tryLock(1",
            "told.await()",
            "told.signal",
            "monitor.wait(",
            "notify",
            ".join(1)",
            "sleep",
            ".interrupt()",
            "isInterrupted",
            "Thread.interrupted",
            "setDaemon",
            "map.",
            "counts.",
            "line.",
            "list.");
    for (long seed = 0; seed < 1_000; seed++) {
      var program = RandomProgram.meeting(seed);
      if (program == null) continue;
      programs++;
      if (program.hangs()) seen.merge("hangs", 1, Integer::sum);
      if (program.reachable().counts().size() > 1) seen.merge("differs", 1, Integer::sum);
      for (var word : words) if (program.text().contains(word)) seen.merge(word, 1, Integer::sum);
    }
    int all = programs;
    assertTrue(programs > 600, () -> all + " of 1,000 seeds");
    assertTrue(seen.get("differs") > programs / 2, () -> seen + " of " + all);
    assertTrue(seen.get("hangs") > programs / 10, () -> seen + " of " + all);
    for (var word : words)
      assertTrue(seen.getOrDefault(word, 0) > all / 200, () -> word + " in " + seen);
  }
}
