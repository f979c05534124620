import java.util.ArrayList;
import java.util.List;

/// A fixed pool: the code of `ThreadPoolExecutor`. A task is known by the number of its body;
/// submitted, which is done once, by main, before all else, it is a `FutureTask` as well.
final class MeetPool implements Meet.Thing {
  static final int NONE = 0;
  private static final int RUNNING = 0;
  private static final int SHUTDOWN = 1;
  private static final int STOP = 2;
  private static final int TERMINATED = 3;
  private static final int FUTURE = 100; // added to the number of a task that was submitted

  private final int size;
  private final int firstWorker; // the number of a thread
  private final int workers;
  private final List<MeetFuture> futures;
  private final List<Integer> executed; // tasks that may be executed
  private final int state;
  private final int count;
  private final int begun; // workers that ever were
  private final int queue;
  private final int alive; // workers that can be interrupted

  /// @param workers that can ever be
  MeetPool(
      MeetShape shape,
      int size,
      int firstWorker,
      int workers,
      List<Integer> executed,
      List<Integer> submitted) {
    this.size = size;
    this.firstWorker = firstWorker;
    this.workers = workers;
    this.executed = executed;
    futures = submitted.stream().map(task -> new MeetFuture(shape, task)).toList();
    state = shape.cell(RUNNING);
    count = shape.cell(0);
    begun = shape.cell(0);
    queue = shape.list();
    alive = shape.list();
  }

  int workers() {
    return workers;
  }

  @Override
  public List<String> fields() {
    var all = new ArrayList<String>();
    all.add("final ExecutorService pool = Executors.newFixedThreadPool(" + size + ");");
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
    var done = new MeetCode.Label();
    var rejects = new MeetCode.Label();
    code.step(
        s -> {
          if (s.get(count) < size && addWorker(s, task)) s.jump(done);
        });
    code.step(
        s -> {
          if (is(s, SHUTDOWN)) s.jump(rejects);
        });
    code.step(s -> s.append(queue, task));
    code.step(
        s -> {
          if (is(s, SHUTDOWN) && s.remove(queue, task)) s.jump(rejects);
          else {
            if (s.get(count) == 0) addWorker(s, NONE);
            s.jump(done);
          }
        });
    code.mark(rejects);
    code.step(this::tryTerminate);
    code.local(s -> s.fail(MeetThrown.REJECTED));
    code.mark(done);
  }

  /// False if no more may be.
  private boolean addWorker(MeetState s, int firstTask) {
    boolean refuses = is(s, SHUTDOWN) && (is(s, STOP) || firstTask != NONE || idle(s));
    if (refuses || s.get(count) >= size) return false;
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
    code.step(
        s -> {
          if (!is(s, STOP) && (s.register(abrupt) == 1 || s.get(count) < size)) addWorker(s, NONE);
        });
  }

  private void getTask(MeetCode code, int task, MeetCode.Label out) {
    code.choose(
        MeetCode.move(
            s -> is(s, STOP) || is(s, SHUTDOWN) && idle(s),
            s -> {
              s.add(count, -1);
              s.jump(out);
            }),
        MeetCode.move(s -> !is(s, STOP) && !idle(s), s -> s.register(task, s.removeFirst(queue))));
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
