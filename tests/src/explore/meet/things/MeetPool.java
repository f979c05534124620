import java.util.ArrayList;
import java.util.List;

/// A pool: the code of `ThreadPoolExecutor`. A task is known by the number of its body;
/// submitted, which is done once, by main, before all else, it is a `FutureTask` as well.
final class MeetPool implements Meet.Thing {
  static final int NONE = 0;
  private static final int RUNNING = 0;
  private static final int SHUTDOWN = 1;
  private static final int STOP = 2;
  private static final int TERMINATED = 3;
  private static final int FUTURE = 100; // added to the number of a task that was submitted

  /// What a pool is made of.
  ///
  /// @param capacity of its queue; 0 of a SynchronousQueue
  /// @param leaves   may who is one too many, or of the core as well, leave?
  /// @param policy   for what is rejected
  record Kind(int core, int most, int capacity, boolean leaves, String policy) {
    static final String ABORT = "AbortPolicy";
    static final String DISCARD = "DiscardPolicy";
    static final String OLDEST = "DiscardOldestPolicy";

    static Kind fixed(int size) {
      return new Kind(size, size, Integer.MAX_VALUE, false, ABORT);
    }

    private String queue() {
      if (capacity == 0) return "new SynchronousQueue<>()";
      if (capacity < Integer.MAX_VALUE) return "new ArrayBlockingQueue<>(" + capacity + ")";
      return "new LinkedBlockingQueue<>()";
    }

    private String java() {
      if (this.equals(fixed(core))) return "Executors.newFixedThreadPool(" + core + ")";
      var made =
          "new ThreadPoolExecutor(%d, %d, 1, TimeUnit.MILLISECONDS, %s, new"
              + " ThreadPoolExecutor.%s())";
      var java = made.formatted(core, most, queue(), policy);
      return leaves ? "leaving(" + java + ")" : java;
    }
  }

  private static final List<String> LEAVING =
      List.of(
          "static ThreadPoolExecutor leaving(ThreadPoolExecutor pool) {",
          "  pool.allowCoreThreadTimeOut(true);",
          "  return pool;",
          "}");
  private final Kind kind;
  private final int firstWorker; // the number of a thread
  private final int workers;
  private final List<MeetFuture> futures;
  private final List<Integer> executed; // tasks that may be executed
  private final int state;
  private final int count;
  private final int begun; // workers that ever were
  private final int queue;
  private final int alive; // workers that can be interrupted
  private final int searching; // workers that wait to be handed a task

  /// @param workers that can ever be
  MeetPool(
      MeetShape shape,
      Kind kind,
      int firstWorker,
      int workers,
      List<Integer> executed,
      List<Integer> submitted) {
    this.kind = kind;
    this.firstWorker = firstWorker;
    this.workers = workers;
    this.executed = executed;
    futures = submitted.stream().map(task -> new MeetFuture(shape, task)).toList();
    state = shape.cell(RUNNING);
    count = shape.cell(0);
    begun = shape.cell(0);
    queue = shape.list();
    alive = shape.list();
    searching = shape.list();
  }

  int workers() {
    return workers;
  }

  @Override
  public List<String> fields() {
    var all = new ArrayList<String>();
    all.add("final ExecutorService pool = " + kind.java() + ";");
    if (kind.leaves) all.addAll(LEAVING);
    for (var future : futures) all.addAll(future.fields());
    return all;
  }

  /// What main submits before all else.
  List<Meet.Call> prelude() {
    return futures.stream()
        .map(
            future ->
                Meet.Call.of(
                    future.name() + " = pool.submit(() -> body" + future.task() + "())",
                    code -> {
                      execute(code, FUTURE + future.task());
                      future.assign(code);
                    }))
        .toList();
  }

  @Override
  public List<Meet.Call> calls() {
    var all = new ArrayList<Meet.Call>();
    for (int task : executed) {
      all.add(Meet.Call.of("pool.execute(this::run" + task + ")", code -> execute(code, task)));
      all.add(all.getLast());
    }
    for (var future : futures) all.addAll(future.calls());
    all.add(shutdown());
    all.add(Meet.Call.gives("pool.shutdownNow().size()", this::shutdownNow));
    all.add(
        Meet.Call.tells(
            "pool.awaitTermination(1, TimeUnit.MILLISECONDS)",
            code -> awaitTermination(code, true)));
    all.add(
        Meet.Call.tells(
            "pool.awaitTermination(1, TimeUnit.DAYS)", code -> awaitTermination(code, false)));
    all.add(
        Meet.Call.tells(
            "pool.isTerminated()", code -> code.step(s -> s.result(is(s, TERMINATED)))));
    all.add(
        Meet.Call.tells("pool.isShutdown()", code -> code.step(s -> s.result(is(s, SHUTDOWN)))));
    return all;
  }

  Meet.Call shutdown() {
    return Meet.Call.of("pool.shutdown()", this::shutdown);
  }

  /// Is it in this state, or a later one?
  private boolean is(MeetState s, int at) {
    return s.get(state) >= at;
  }

  private boolean idle(MeetState s) {
    return s.list(queue).isEmpty();
  }

  // ---- ThreadPoolExecutor.execute

  private void execute(MeetCode code, int task) {
    var again = code.label();
    var done = new MeetCode.Label();
    var rejects = new MeetCode.Label();
    var full = new MeetCode.Label();
    code.step(
        s -> {
          if (s.get(count) < kind.core && addWorker(s, task, kind.core)) s.jump(done);
        });
    code.step(
        s -> {
          if (is(s, SHUTDOWN)) s.jump(rejects);
        });
    code.choices(s -> offers(s, task, full));
    code.step(
        s -> {
          if (is(s, SHUTDOWN)) return;
          if (s.get(count) > 0) s.jump(done);
        });
    code.step(
        s -> {
          if (is(s, SHUTDOWN) && s.remove(queue, task)) s.jump(rejects);
          else if (s.get(count) > 0) s.jump(done);
        });
    code.step(
        s -> {
          addWorker(s, NONE, kind.most);
          s.jump(done);
        });
    code.mark(full);
    code.step(
        s -> {
          if (addWorker(s, task, kind.most)) s.jump(done);
        });
    code.mark(rejects);
    code.step(this::tryTerminate);
    rejected(code, again);
    code.mark(done);
  }

  /// To the queue, or to any worker that waits.
  private List<MeetCode.Effect> offers(MeetState state, int task, MeetCode.Label full) {
    var all = new ArrayList<MeetCode.Effect>();
    for (int worker : state.list(searching))
      all.add(
          s -> {
            s.remove(searching, worker);
            s.registerOf(worker, 1, task);
          });
    if (all.isEmpty())
      all.add(
          s -> {
            if (s.list(queue).size() < kind.capacity) s.append(queue, task);
            else s.jump(full);
          });
    return all;
  }

  private void rejected(MeetCode code, MeetCode.Label again) {
    switch (kind.policy) {
      case Kind.ABORT -> code.local(s -> s.fail(MeetThrown.REJECTED));
      case Kind.OLDEST -> {
        var out = new MeetCode.Label();
        code.step(
            s -> {
              if (is(s, SHUTDOWN)) s.jump(out);
            });
        code.step(
            s -> {
              if (!idle(s)) s.removeFirst(queue);
              s.jump(again);
            });
        code.mark(out);
      }
      default -> {}
    }
  }

  /// False if no more may be.
  private boolean addWorker(MeetState s, int firstTask, int bound) {
    boolean refuses = is(s, SHUTDOWN) && (is(s, STOP) || firstTask != NONE || idle(s));
    if (refuses || s.get(count) >= bound) return false;
    if (s.get(begun) == workers) throw new IllegalStateException("too few workers");
    int worker = firstWorker + s.get(begun);
    s.add(count, 1);
    s.add(begun, 1);
    s.append(alive, worker);
    s.registerOf(worker, 1, firstTask);
    s.begin(worker);
    return true;
  }

  private void tryTerminate(MeetState s) {
    boolean may = is(s, STOP) || is(s, SHUTDOWN) && idle(s);
    if (may && s.get(count) == 0) s.set(state, TERMINATED);
  }

  // ---- runWorker, getTask, processWorkerExit

  /// The code of a worker. Its first task, or none, is in its register.
  void work(MeetCode code, List<List<Meet.Statement>> bodies) {
    int task = code.register();
    int abrupt = code.register();
    code.caught(
        () -> {
          code.loop(
              out -> {
                code.choice(
                    s -> s.register(task) == NONE, () -> getTask(code, task, out), () -> {});
                code.step(s -> s.interrupt(s.me(), is(s, STOP)));
                run(code, task, bodies);
                code.local(s -> s.register(task, NONE));
              });
        },
        _ -> {
          code.step(s -> s.add(count, -1));
          code.local(s -> s.register(abrupt, 1));
        });
    code.step(s -> s.remove(alive, s.me()));
    code.step(this::tryTerminate);
    var out = new MeetCode.Label();
    code.step(
        s -> {
          int least = kind.leaves ? 0 : kind.core;
          if (least == 0 && !idle(s)) least = 1;
          boolean enough = s.register(abrupt) == 0 && s.get(count) >= least;
          if (is(s, STOP) || enough) s.jump(out);
        });
    code.step(s -> addWorker(s, NONE, kind.most));
    code.mark(out);
  }

  private void getTask(MeetCode code, int task, MeetCode.Label out) {
    int timedOut = code.register();
    int timed = code.register();
    int seen = code.register(); // count and state
    code.local(s -> s.register(timedOut, 0));
    var head = code.label();
    code.loop(
        got -> {
          var leaves = new MeetCode.Label();
          var waits = new MeetCode.Label();
          code.step(
              s -> {
                s.register(seen, ctl(s));
                s.register(timed, kind.leaves || s.get(count) > kind.core ? 1 : 0);
                if (is(s, STOP) || is(s, SHUTDOWN) && idle(s)) s.jump(leaves);
                else if (s.register(timed) == 0 || s.register(timedOut) == 0) s.jump(waits);
                else if (s.get(count) == 1 && !idle(s)) s.jump(waits);
              });
          code.step(
              s -> {
                if (ctl(s) == s.register(seen)) {
                  s.add(count, -1);
                  s.jump(out);
                } else s.jump(head);
              });
          code.mark(leaves);
          code.step(
              s -> {
                s.add(count, -1);
                s.jump(out);
              });
          code.mark(waits);
          awaitTask(code, task, timed, timedOut);
          code.local(
              s -> {
                if (s.register(task) != NONE) s.jump(got);
              });
        });
  }

  private int ctl(MeetState s) {
    return s.get(count) * (TERMINATED + 1) + s.get(state);
  }

  /// `take` or `poll` of the queue, which an interrupt ends.
  private void awaitTask(MeetCode code, int task, int timed, int timedOut) {
    if (kind.capacity == 0) code.step(s -> s.append(searching, s.me()));
    code.choose(
        MeetCode.move(s -> s.register(task) != NONE, _ -> {}),
        MeetCode.move(
            s -> s.register(task) == NONE && !is(s, STOP) && !idle(s),
            s -> s.register(task, s.removeFirst(queue))),
        MeetCode.move(
            s -> s.register(task) == NONE && (is(s, STOP) || is(s, SHUTDOWN) && idle(s)),
            s -> {
              s.remove(searching, s.me());
              s.register(timedOut, 0);
            }),
        MeetCode.move(
            s -> s.register(task) == NONE && s.register(timed) == 1 && idle(s),
            s -> {
              s.remove(searching, s.me());
              s.register(timedOut, 1);
            }));
  }

  private void run(MeetCode code, int task, List<List<Meet.Statement>> bodies) {
    for (int number : executed)
      code.choice(s -> s.register(task) == number, () -> code.block(bodies.get(number)), () -> {});
    for (var future : futures)
      code.choice(
          s -> s.register(task) == FUTURE + future.task(),
          () -> future.run(code, bodies.get(future.task())),
          () -> {});
  }

  // ---- shutdown, shutdownNow, awaitTermination

  private void shutdown(MeetCode code) {
    code.step(s -> s.set(state, Math.max(s.get(state), SHUTDOWN)));
    code.step(this::tryTerminate);
  }

  /// The workers are a HashSet: nobody knows in which order they are interrupted.
  private void shutdownNow(MeetCode code) {
    int left = code.register(); // workers that are to be interrupted, as bits
    code.step(
        s -> {
          s.set(state, Math.max(s.get(state), STOP));
          int bits = 0;
          for (int worker : s.list(alive)) bits |= 1 << worker;
          s.register(left, bits);
        });
    code.loop(
        out -> {
          code.local(
              s -> {
                if (s.register(left) == 0) s.jump(out);
              });
          code.choices(s -> interruptOne(s, left));
        });
    code.step(
        s -> {
          s.result(s.list(queue).size());
          s.list(queue, List.of());
        });
    code.step(this::tryTerminate);
  }

  private List<MeetCode.Effect> interruptOne(MeetState state, int left) {
    var all = new ArrayList<MeetCode.Effect>();
    for (int w = 0; w < Integer.SIZE; w++) {
      int worker = w;
      int bits = state.register(left);
      if ((bits & 1 << w) != 0)
        all.add(
            s -> {
              s.interrupt(worker, true);
              s.register(left, bits & ~(1 << worker));
            });
    }
    return all;
  }

  private void awaitTermination(MeetCode code, boolean timed) {
    code.choose(
        MeetCode.move(s -> is(s, TERMINATED), s -> s.result(true)),
        MeetCode.move(
            s -> !is(s, TERMINATED) && s.interrupted(),
            s -> MeetCode.throwIfInterrupted(s, MeetThrown.INTERRUPTED)),
        MeetCode.move(s -> timed && !is(s, TERMINATED) && !s.interrupted(), s -> s.result(false)));
  }
}
