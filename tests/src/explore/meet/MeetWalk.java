import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// All states that a program can reach, and so all its outcomes: every step of every thread, in
/// every order.
final class MeetWalk {
  private MeetWalk() {}

  /// Empty if there are more states than these.
  static Set<String> outcomes(Meet.Program program, int statesMax) {
    var outcomes = new TreeSet<String>();
    var seen = new HashSet<MeetState>();
    var open = new ArrayDeque<MeetState>();
    var first = first(program);
    seen.add(first);
    open.push(first);
    while (!open.isEmpty()) {
      var state = open.pop();
      if (state.over()) outcomes.add(state.ending());
      var next = state.successors();
      if (next.isEmpty() && !state.over()) outcomes.add(state.hang());
      for (var successor : next) if (seen.add(successor)) open.push(successor);
      if (seen.size() > statesMax) return Set.of();
    }
    return outcomes;
  }

  private static MeetState first(Meet.Program program) {
    var codes = new ArrayList<MeetCode>();
    boolean interrupts = MeetText.of(program).matches("(?s).*(interrupt|shutdownNow|cancel).*");
    for (int i = 0; i <= program.threads(); i++) {
      var code = new MeetCode(program.daemons().contains(i), interrupts);
      if (i == 0 && program.pool() != null) program.pool().prelude().forEach(code::call);
      code.block(program.bodies().get(i));
      code.ends();
      codes.add(code);
    }
    if (program.pool() != null)
      for (int i = 0; i < program.pool().workers(); i++) {
        var code = new MeetCode(false, interrupts);
        program.pool().work(code, program.bodies());
        code.ends();
        codes.add(code);
      }
    return new MeetState(program.shape(), codes).settled();
  }
}
