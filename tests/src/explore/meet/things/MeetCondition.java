import java.util.List;

/// A lock's `Condition`, as `AbstractQueuedSynchronizer.ConditionObject` has it.
final class MeetCondition implements Meet.Thing {
  private final MeetLock lock;
  private final String name;
  private final String of;
  private final int waiting;

  MeetCondition(MeetShape shape, MeetLock lock, String name, String of) {
    this.lock = lock;
    this.name = name;
    this.of = of;
    waiting = shape.list();
  }

  @Override
  public List<String> fields() {
    return List.of("final Condition " + name + " = " + of + ".newCondition();");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        awaiting(),
        Meet.Call.tells(name + ".await(1, TimeUnit.MILLISECONDS)", code -> await(code, true)),
        Meet.Call.of(name + ".signal()", this::signal),
        Meet.Call.of(name + ".signalAll()", this::signalAll));
  }

  Meet.Call awaiting() {
    return Meet.Call.of(name + ".await()", code -> await(code, false));
  }

  private boolean waits(MeetState state) {
    return state.list(waiting).contains(state.me());
  }

  /// The result is whether it was signalled. An interrupt or the end of its time leaves those who
  /// wait, and then locks as anybody does; a signal moves it to the lock's queue.
  void await(MeetCode code, boolean timed) {
    int times = code.register();
    int noticed = code.register();
    var done = new MeetCode.Label();
    code.checkInterrupt();
    code.step(
        state -> {
          if (!lock.mine(state)) state.fail(MeetThrown.NOT_LOCKED);
          else {
            state.append(waiting, state.me());
            state.register(times, lock.release(state));
            state.register(noticed, 0);
          }
        });
    code.waits(
        state -> waits(state) ? -1 : lock.holder(state),
        lock.letIn(
            state -> !waits(state),
            state -> {
              lock.restore(state, state.register(times));
              state.result(true);
              state.jump(done);
            }),
        MeetCode.move(
            state -> waits(state) && state.interrupted(),
            state -> {
              state.remove(waiting, state.me());
              state.interrupt(state.me(), false);
              state.register(noticed, 1);
            }),
        MeetCode.move(state -> timed && waits(state), state -> state.remove(waiting, state.me())));
    lock.lockAgain(code, times);
    code.local(
        state -> {
          state.result(false);
          if (state.register(noticed) == 1) state.fail(MeetThrown.INTERRUPTED);
        });
    code.mark(done);
  }

  void signal(MeetCode code) {
    wake(code, 1);
  }

  void signalAll(MeetCode code) {
    wake(code, Integer.MAX_VALUE);
  }

  private void wake(MeetCode code, int most) {
    code.step(
        state -> {
          if (!lock.mine(state)) state.fail(MeetThrown.NOT_LOCKED);
          else
            for (int i = 0; i < most && !state.list(waiting).isEmpty(); i++)
              lock.enqueue(state, state.removeFirst(waiting));
        });
  }
}
