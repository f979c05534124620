package explore.flow;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which place in woven code tells, when it runs, what an instruction gave.
final class Told {
  private static final String HOOKS = "explore/jdk/Hooks";
  private final Map<Integer, Integer> sites = new HashMap<>();
  private final Map<Integer, Integer> entered = new HashMap<>();

  /// The number of the place that tells of this instruction's value, or null.
  Integer site(int origin) {
    return sites.get(origin);
  }

  static boolean isHook(InvokeInstruction call) {
    return call.owner().asInternalName().equals(HOOKS);
  }

  /// Learns what a call of a hook tells.
  void hook(InvokeInstruction call, int place, List<Value> arguments) {
    switch (call.name().stringValue()) {
      case "sawI", "sawJ", "sawF", "sawD", "sawA" ->
          tell(arguments.getFirst(), arguments.getLast().constant());
      case "enter" -> {
        var site = arguments.getLast().constant();
        if (site != null) entered.put(place, site);
      }
      case "exit" -> {
        var enter = arguments.getFirst().source();
        if (enter != null) tell(arguments.getLast(), entered.get(enter));
      }
      case "varHandled" -> tell(arguments.get(3), arguments.getLast().constant());
      default -> {}
    }
  }

  private void tell(Value value, Integer site) {
    var origin = value.source();
    if (origin != null && origin >= 0 && site != null) sites.put(origin, site);
  }
}
