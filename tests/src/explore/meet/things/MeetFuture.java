import java.util.List;

/// A `FutureTask` of the pool.
final class MeetFuture implements Meet.Thing {
  private static final int NEW = 0;
  private static final int NORMAL = 1;
  private static final int EXCEPTIONAL = 2;
  private static final int CANCELLED = 3;
  private static final int INTERRUPTING = 4;
  private static final int INTERRUPTED = 5;
  private final int task;
  private final int state;
  private final int runner;
  private final int field; // 1 once it was assigned

  MeetFuture(MeetShape shape, int task) {
    this.task = task;
    state = shape.cell(NEW);
    runner = shape.cell(-1);
    field = shape.cell(0);
  }

  int task() {
    return task;
  }

  String name() {
    return "f" + task;
  }

  @Override
  public List<String> fields() {
    return List.of("Future<Integer> " + name() + ";");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        Meet.Call.gives(name() + ".get()", code -> get(code, false)),
        Meet.Call.gives(name() + ".get()", code -> get(code, false)),
        Meet.Call.gives(name() + ".get(1, TimeUnit.MILLISECONDS)", code -> get(code, true)),
        Meet.Call.tells(name() + ".cancel(true)", code -> cancel(code, true)),
        Meet.Call.tells(name() + ".cancel(false)", code -> cancel(code, false)),
        Meet.Call.tells(name() + ".isDone()", code -> asks(code, NORMAL)),
        Meet.Call.tells(name() + ".isCancelled()", code -> asks(code, CANCELLED)));
  }

  void assign(MeetCode code) {
    code.step(s -> s.set(field, 1));
  }

  private void read(MeetCode code) {
    code.step(
        s -> {
          if (s.get(field) == 0) s.fail(MeetThrown.NULL);
        });
  }

  private void asks(MeetCode code, int at) {
    read(code);
    code.step(s -> s.result(s.get(state) >= at));
  }

  void run(MeetCode code, List<Meet.Statement> body) {
    var out = new MeetCode.Label();
    code.step(
        s -> {
          if (s.get(state) != NEW) s.jump(out);
          else s.set(runner, s.me());
        });
    var settled = new MeetCode.Label();
    code.step(
        s -> {
          if (s.get(state) != NEW) s.jump(settled);
        });
    code.caught(
        () -> {
          code.block(body);
          code.step(s -> settle(s, NORMAL));
        },
        _ -> code.step(s -> settle(s, EXCEPTIONAL)));
    code.mark(settled);
    code.step(s -> s.set(runner, -1));
    code.choose(MeetCode.move(s -> s.get(state) != INTERRUPTING, _ -> {}));
    code.mark(out);
  }

  private void settle(MeetState s, int how) {
    if (s.get(state) == NEW) s.set(state, how);
  }

  private void cancel(MeetCode code, boolean interrupt) {
    int old = code.register();
    read(code);
    code.step(
        s -> {
          s.register(old, s.get(state));
          if (s.get(state) == NEW) s.set(state, interrupt ? INTERRUPTING : CANCELLED);
        });
    var out = new MeetCode.Label();
    code.local(
        s -> {
          s.result(s.register(old) == NEW);
          if (s.register(old) != NEW || !interrupt) s.jump(out);
        });
    int thread = code.register();
    code.step(s -> s.register(thread, s.get(runner)));
    code.step(
        s -> {
          if (s.register(thread) >= 0) s.interrupt(s.register(thread), true);
        });
    code.step(s -> s.set(state, INTERRUPTED));
    code.mark(out);
  }

  /// `awaitDone` reads the state and then the interrupt: who finds both there may come too late for
  /// the first.
  private void get(MeetCode code, boolean timed) {
    read(code);
    code.loop(
        out -> {
          code.step(
              s -> {
                if (s.get(state) != NEW) report(s, out);
              });
          code.checkInterrupt();
          code.choose(
              MeetCode.move(s -> s.get(state) != NEW || s.interrupted(), _ -> {}),
              MeetCode.move(_ -> timed, s -> timesOut(s, out)));
        });
  }

  private void timesOut(MeetState s, MeetCode.Label out) {
    if (s.get(state) == NEW) s.fail(MeetThrown.TIMEOUT);
    else report(s, out);
  }

  private void report(MeetState s, MeetCode.Label out) {
    switch (s.get(state)) {
      case NORMAL -> {
        s.result(task);
        s.jump(out);
      }
      case EXCEPTIONAL -> s.fail(MeetThrown.EXECUTION);
      default -> s.fail(MeetThrown.CANCELLED);
    }
  }
}
