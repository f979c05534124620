/// An `ArrayBlockingQueue`: one lock, two conditions.
final class MeetArrayQueue extends MeetQueue {
  private final MeetLock lock;
  private final MeetCondition notEmpty;
  private final MeetCondition notFull;

  MeetArrayQueue(MeetShape shape, String name, int capacity) {
    super(shape, name, capacity);
    lock = new MeetLock(shape, "lock", false);
    notEmpty = new MeetCondition(shape, lock, "notEmpty", "lock");
    notFull = new MeetCondition(shape, lock, "notFull", "lock");
  }

  @Override
  String type() {
    return "ArrayBlockingQueue";
  }

  private void locked(MeetCode code, Patience patience, Runnable body) {
    if (patience == Patience.NONE) lock.lock(code);
    else lock.lockInterruptibly(code);
    code.guarded(body, () -> lock.unlock(code));
  }

  @Override
  void put(MeetCode code, int element, Patience patience) {
    locked(
        code,
        patience,
        () -> {
          await(code, this::full, notFull, patience, false);
          code.choice(
              state -> state.register(MeetState.RESULT) == 1,
              () -> {
                code.local(state -> state.append(elements, element));
                notEmpty.signal(code);
              },
              () -> {});
        });
  }

  @Override
  void take(MeetCode code, Patience patience) {
    locked(
        code,
        patience,
        () -> {
          await(code, this::empty, notEmpty, patience, false);
          code.choice(
              state -> state.register(MeetState.RESULT) == 1,
              () -> {
                code.local(state -> state.result(state.removeFirst(elements)));
                notFull.signal(code);
              },
              () -> code.local(state -> state.result(MeetShape.NULL)));
        });
  }

  @Override
  void peek(MeetCode code) {
    locked(code, Patience.NONE, () -> code.local(this::showFirst));
  }

  @Override
  void size(MeetCode code) {
    locked(
        code, Patience.NONE, () -> code.local(state -> state.result(state.list(elements).size())));
  }
}
