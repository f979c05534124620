import java.util.List;

/// A `Semaphore`, with the queue of `AbstractQueuedSynchronizer`.
final class MeetSemaphore implements Meet.Thing {
  private final String name;
  private final boolean fair;
  private final int initial;
  private final int permits;
  private final int queue;

  MeetSemaphore(MeetShape shape, String name, int initial, boolean fair) {
    this.name = name;
    this.fair = fair;
    this.initial = initial;
    permits = shape.cell(initial);
    queue = shape.list();
  }

  @Override
  public List<String> fields() {
    var how = fair ? ", true" : "";
    return List.of("final Semaphore " + name + " = new Semaphore(" + initial + how + ");");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        Meet.Call.of(name + ".acquire()", code -> acquire(code, 1, true, false)),
        Meet.Call.of(name + ".acquire()", code -> acquire(code, 1, true, false)),
        Meet.Call.of(name + ".acquire(2)", code -> acquire(code, 2, true, false)),
        Meet.Call.of(name + ".acquireUninterruptibly()", code -> acquire(code, 1, false, false)),
        Meet.Call.tells(
            name + ".tryAcquire(1, TimeUnit.MILLISECONDS)", code -> acquire(code, 1, true, true)),
        Meet.Call.tells(name + ".tryAcquire()", this::tryAcquire),
        Meet.Call.of(name + ".release()", code -> code.step(s -> s.add(permits, 1))),
        Meet.Call.of(name + ".release()", code -> code.step(s -> s.add(permits, 1))),
        Meet.Call.of(name + ".release(2)", code -> code.step(s -> s.add(permits, 2))),
        Meet.Call.gives(
            name + ".availablePermits()", code -> code.step(s -> s.result(s.get(permits)))),
        Meet.Call.gives(name + ".drainPermits()", this::drain));
  }

  private void drain(MeetCode code) {
    code.step(
        state -> {
          state.result(state.get(permits));
          state.set(permits, 0);
        });
  }

  private void tryAcquire(MeetCode code) {
    code.step(
        state -> {
          boolean may = state.get(permits) > 0;
          if (may) state.add(permits, -1);
          state.result(may);
        });
  }

  private void acquire(MeetCode code, int wanted, boolean interruptible, boolean timed) {
    var done = new MeetCode.Label();
    if (interruptible) code.checkInterrupt();
    code.step(
        state -> {
          boolean barges = !fair || state.list(queue).isEmpty();
          if (!barges || state.get(permits) < wanted) return;
          take(state, wanted);
          state.jump(done);
        });
    code.step(state -> state.append(queue, state.me()));
    code.choose(
        MeetCode.move(
            state -> turn(state, wanted),
            state -> {
              state.removeFirst(queue);
              take(state, wanted);
            }),
        MeetCode.move(
            state -> interruptible && state.interrupted(),
            state -> {
              state.remove(queue, state.me());
              MeetCode.throwIfInterrupted(state, MeetThrown.INTERRUPTED);
            }),
        MeetCode.move(
            state -> timed && !turn(state, wanted),
            state -> {
              state.remove(queue, state.me());
              state.result(false);
            }));
    code.mark(done);
  }

  private boolean turn(MeetState state, int wanted) {
    return state.first(queue) && state.get(permits) >= wanted;
  }

  private void take(MeetState state, int wanted) {
    state.add(permits, -wanted);
    state.result(true);
  }
}
