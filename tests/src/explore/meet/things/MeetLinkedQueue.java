/// A `LinkedBlockingQueue`: a lock to put, a lock to take, and a count that both see.
final class MeetLinkedQueue extends MeetQueue {
  private final MeetLock putLock;
  private final MeetCondition notFull;
  private final MeetLock takeLock;
  private final MeetCondition notEmpty;

  MeetLinkedQueue(MeetShape shape, String name, int capacity) {
    super(shape, name, capacity);
    putLock = new MeetLock(shape, "putLock", false);
    notFull = new MeetCondition(shape, putLock, "notFull", "putLock");
    takeLock = new MeetLock(shape, "takeLock", false);
    notEmpty = new MeetCondition(shape, takeLock, "notEmpty", "takeLock");
  }

  @Override
  String type() {
    return "LinkedBlockingQueue";
  }

  private void locked(MeetCode code, MeetLock lock, Patience patience, Runnable body) {
    if (patience == Patience.NONE) lock.lock(code);
    else lock.lockInterruptibly(code);
    code.guarded(body, () -> lock.unlock(code));
  }

  private void signal(MeetCode code, MeetLock lock, MeetCondition condition) {
    locked(code, lock, Patience.NONE, () -> condition.signal(code));
  }

  /// Returns at once if it is seen without a lock that there is none.
  private void unless(MeetCode code, MeetCode.Guard none, Patience patience, Runnable body) {
    if (patience != Patience.NONE) {
      body.run();
      return;
    }
    var out = new MeetCode.Label();
    code.step(
        state -> {
          state.result(0);
          if (none.in(state)) state.jump(out);
        });
    body.run();
    code.mark(out);
  }

  @Override
  void put(MeetCode code, int element, Patience patience) {
    int before = code.register();
    code.local(state -> state.register(before, -1));
    unless(code, this::full, patience, () -> putLocked(code, element, patience, before));
    code.choice(
        state -> state.register(before) == 0, () -> signal(code, takeLock, notEmpty), () -> {});
    code.local(state -> state.result(state.register(before) >= 0));
  }

  private void putLocked(MeetCode code, int element, Patience patience, int before) {
    locked(
        code,
        putLock,
        patience,
        () -> {
          await(code, this::full, notFull, patience, true);
          code.choice(
              state -> state.register(MeetState.RESULT) == 1,
              () -> {
                code.step(
                    state -> {
                      state.register(before, state.list(elements).size());
                      state.append(elements, element);
                    });
                code.choice(
                    state -> state.register(before) + 1 < capacity,
                    () -> notFull.signal(code),
                    () -> {});
              },
              () -> {});
        });
  }

  @Override
  void take(MeetCode code, Patience patience) {
    int before = code.register();
    int taken = code.register();
    code.local(
        state -> {
          state.register(before, -1);
          state.register(taken, MeetShape.NULL);
        });
    unless(code, this::empty, patience, () -> takeLocked(code, patience, before, taken));
    code.choice(
        state -> state.register(before) == capacity,
        () -> signal(code, putLock, notFull),
        () -> {});
    code.local(state -> state.result(state.register(taken)));
  }

  private void takeLocked(MeetCode code, Patience patience, int before, int taken) {
    locked(
        code,
        takeLock,
        patience,
        () -> {
          await(code, this::empty, notEmpty, patience, true);
          code.choice(
              state -> state.register(MeetState.RESULT) == 1,
              () -> {
                code.step(
                    state -> {
                      state.register(before, state.list(elements).size());
                      state.register(taken, state.removeFirst(elements));
                    });
                code.choice(
                    state -> state.register(before) > 1, () -> notEmpty.signal(code), () -> {});
              },
              () -> {});
        });
  }

  @Override
  void peek(MeetCode code) {
    int first = code.register();
    code.local(state -> state.register(first, MeetShape.NULL));
    unless(
        code,
        this::empty,
        Patience.NONE,
        () ->
            locked(
                code,
                takeLock,
                Patience.NONE,
                () ->
                    code.step(
                        state -> {
                          showFirst(state);
                          state.register(first, state.register(MeetState.RESULT));
                        })));
    code.local(state -> state.result(state.register(first)));
  }

  @Override
  void size(MeetCode code) {
    code.step(state -> state.result(state.list(elements).size()));
  }
}
