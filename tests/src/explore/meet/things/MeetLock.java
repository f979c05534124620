import java.util.List;

/// A `ReentrantLock`, as `AbstractQueuedSynchronizer` has it: to try, to queue up, and to be let in
/// as the first of the queue.
final class MeetLock implements Meet.Thing {
  private final String name;
  private final boolean fair;
  private final int owner;
  private final int count;
  private final int queue;

  MeetLock(MeetShape shape, String name, boolean fair) {
    this.name = name;
    this.fair = fair;
    owner = shape.cell(-1);
    count = shape.cell(0);
    queue = shape.list();
  }

  @Override
  public List<String> fields() {
    return List.of(
        "final ReentrantLock " + name + " = new ReentrantLock(" + (fair ? "true" : "") + ");");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        Meet.Call.tells(
            name + ".isHeldByCurrentThread()", code -> code.step(s -> s.result(mine(s)))),
        Meet.Call.tells(name + ".isLocked()", code -> code.step(s -> s.result(!free(s)))));
  }

  /// What locks for as long as a block lasts.
  List<Meet.Call> locking() {
    return List.of(
        Meet.Call.of(name + ".lock()", this::lock),
        Meet.Call.of(name + ".lock()", this::lock),
        Meet.Call.of(name + ".lockInterruptibly()", this::lockInterruptibly));
  }

  /// What perhaps does.
  List<Meet.Call> trying() {
    return List.of(
        Meet.Call.tells(name + ".tryLock()", this::tryLock),
        Meet.Call.tells(name + ".tryLock(1, TimeUnit.MILLISECONDS)", this::tryLockInTime));
  }

  Meet.Call unlocking() {
    return Meet.Call.of(name + ".unlock()", this::unlock);
  }

  boolean mine(MeetState state) {
    return state.get(owner) == state.me();
  }

  private boolean free(MeetState state) {
    return state.get(owner) < 0;
  }

  int holder(MeetState state) {
    return state.get(owner);
  }

  private void take(MeetState state, int times) {
    state.set(owner, state.me());
    state.add(count, times);
  }

  /// Gives how often it was held.
  int release(MeetState state) {
    int times = state.get(count);
    state.set(owner, -1);
    state.set(count, 0);
    return times;
  }

  void enqueue(MeetState state, int thread) {
    state.append(queue, thread);
  }

  /// What lets the first of the queue in.
  MeetCode.Move letIn(MeetCode.Guard also, MeetCode.Effect then) {
    return MeetCode.move(
        state -> also.in(state) && state.first(queue) && free(state),
        state -> {
          state.removeFirst(queue);
          state.set(owner, state.me());
          then.on(state);
        });
  }

  private MeetCode.Effect tries(MeetCode.Effect then) {
    return state -> {
      boolean may = free(state) && (!fair || state.list(queue).isEmpty());
      if (!may && !mine(state)) return;
      take(state, 1);
      then.on(state);
    };
  }

  void lock(MeetCode code) {
    var done = new MeetCode.Label();
    code.step(tries(state -> state.jump(done)));
    code.step(state -> enqueue(state, state.me()));
    code.waits(this::holder, letIn(_ -> true, state -> state.add(count, 1)));
    code.mark(done);
  }

  /// After a wait that nobody's signal ended.
  void lockAgain(MeetCode code, int times) {
    lock(code);
    code.local(state -> state.set(count, state.register(times)));
  }

  void restore(MeetState state, int times) {
    state.set(count, times);
  }

  void lockInterruptibly(MeetCode code) {
    var done = new MeetCode.Label();
    code.checkInterrupt();
    code.step(tries(state -> state.jump(done)));
    code.step(state -> enqueue(state, state.me()));
    code.waits(this::holder, letIn(_ -> true, state -> state.add(count, 1)), interrupted());
    code.mark(done);
  }

  private MeetCode.Move interrupted() {
    return MeetCode.move(
        MeetState::interrupted,
        state -> {
          state.remove(queue, state.me());
          MeetCode.throwIfInterrupted(state, MeetThrown.INTERRUPTED);
        });
  }

  /// Barges in, also if it is fair.
  private void tryLock(MeetCode code) {
    code.step(
        state -> {
          boolean may = free(state) || mine(state);
          if (may) take(state, 1);
          state.result(may);
        });
  }

  private void tryLockInTime(MeetCode code) {
    var done = new MeetCode.Label();
    code.checkInterrupt();
    code.step(
        tries(
            state -> {
              state.result(true);
              state.jump(done);
            }));
    code.step(state -> enqueue(state, state.me()));
    code.choose(
        letIn(
            _ -> true,
            state -> {
              state.add(count, 1);
              state.result(true);
            }),
        interrupted(),
        MeetCode.move(
            state -> !(state.first(queue) && free(state)),
            state -> {
              state.remove(queue, state.me());
              state.result(false);
            }));
    code.mark(done);
  }

  void unlock(MeetCode code) {
    code.step(
        state -> {
          if (!mine(state)) state.fail(MeetThrown.NOT_LOCKED);
          else {
            state.add(count, -1);
            if (state.get(count) == 0) state.set(owner, -1);
          }
        });
  }
}
