package explore.flow;

import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which variables may still be used, at each instruction. That a hook is told of a loop's
/// variables is no use.
final class Liveness {
  private final Code code;
  private final List<List<Integer>> handlers;
  private final List<BitSet> before = new ArrayList<>();

  Liveness(Code code, List<List<Integer>> handlers) {
    this.code = code;
    this.handlers = handlers;
    int count = code.instructions().size();
    var from = new ArrayList<List<Integer>>();
    var left = new ArrayDeque<Integer>();
    for (int i = 0; i < count; i++) {
      before.add(new BitSet());
      from.add(new ArrayList<>());
      left.push(i);
    }
    for (int i = 0; i < count; i++) {
      for (int next : code.next(i)) from.get(next).add(i);
      for (int handler : handlers.get(i)) from.get(handler).add(i);
    }
    while (!left.isEmpty()) {
      int at = left.pop();
      var now = use(at, after(at));
      if (now.equals(before.get(at))) continue;
      before.set(at, now);
      left.addAll(from.get(at));
    }
  }

  /// The slots of variables that may be used after it, also by a handler of what it throws.
  BitSet after(int number) {
    var live = new BitSet();
    for (int next : code.next(number)) live.or(before.get(next));
    for (int handler : handlers.get(number)) live.or(before.get(handler));
    return live;
  }

  private BitSet use(int number, BitSet after) {
    switch (code.instructions().get(number)) {
      case LoadInstruction load when !isTold(number) -> after.set(load.slot());
      case StoreInstruction store -> {
        after.clear(store.slot());
        for (int handler : handlers.get(number)) after.or(before.get(handler));
      }
      case IncrementInstruction _ -> {} // used only if what it gives is
      default -> {}
    }
    return after;
  }

  private boolean isTold(int number) {
    return code.instructions().get(number + 1) instanceof InvokeInstruction call
        && Told.isHook(call)
        && call.name().stringValue().matches("loop[IJFDA]");
  }
}
