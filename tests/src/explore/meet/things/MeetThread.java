import java.util.ArrayList;
import java.util.List;

/// A thread as others see it. The first one is main's.
final class MeetThread implements Meet.Thing {
  private final int number;

  MeetThread(int number) {
    this.number = number;
  }

  private String name() {
    return "t" + number;
  }

  @Override
  public List<String> fields() {
    var value = number == 0 ? "Thread.currentThread()" : "new Thread(this::run" + number + ")";
    return List.of("final Thread " + name() + " = " + value + ";");
  }

  @Override
  public List<Meet.Call> calls() {
    var all = new ArrayList<Meet.Call>();
    all.add(interrupt());
    if (number > 0) {
      all.add(join());
      all.add(Meet.Call.of(name() + ".join(1)", code -> join(code, true)));
      all.add(
          Meet.Call.tells(
              name() + ".isAlive()",
              code -> code.step(state -> state.result(state.alive(number)))));
    }
    return all;
  }

  Meet.Call interrupt() {
    return Meet.Call.of(
        name() + ".interrupt()", code -> code.step(state -> state.interrupt(number, true)));
  }

  Meet.Call start() {
    return Meet.Call.of(
        name() + ".start()",
        code ->
            code.step(
                state -> {
                  if (state.begun(number)) state.fail(MeetThrown.STARTED_TWICE);
                  else state.begin(number);
                }));
  }

  Meet.Call join() {
    return Meet.Call.of(name() + ".join()", code -> join(code, false));
  }

  /// Who finds it ended, or not begun, doesn't look for an interrupt.
  private void join(MeetCode code, boolean timed) {
    code.choose(
        MeetCode.move(state -> !state.alive(number), _ -> {}),
        MeetCode.move(
            state -> state.alive(number) && state.interrupted(),
            state -> MeetCode.throwIfInterrupted(state, MeetThrown.INTERRUPTED)),
        MeetCode.move(state -> timed && state.alive(number) && !state.interrupted(), _ -> {}));
  }

  /// What a thread asks about itself.
  static List<Meet.Call> own() {
    return List.of(
        Meet.Call.of("Thread.sleep(1)", MeetThread::sleep),
        Meet.Call.of("Thread.currentThread().interrupt()", MeetThread::interruptMyself),
        Meet.Call.tells(
            "Thread.currentThread().isInterrupted()",
            code -> code.step(state -> state.result(state.interrupted()))),
        Meet.Call.tells("Thread.interrupted()", MeetThread::interrupted));
  }

  private static void interruptMyself(MeetCode code) {
    code.step(state -> state.interrupt(state.me(), true));
  }

  private static void interrupted(MeetCode code) {
    code.step(
        state -> {
          state.result(state.interrupted());
          state.interrupt(state.me(), false);
        });
  }

  private static void sleep(MeetCode code) {
    for (int i = 0; i < 2; i++) // when it begins and when it ends
    code.step(state -> MeetCode.throwIfInterrupted(state, MeetThrown.SLEEP_INTERRUPTED));
  }
}
