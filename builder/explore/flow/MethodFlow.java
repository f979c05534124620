package explore.flow;

import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// What is known of a method's variables and operands at each of its instructions, by going round
/// until no way of coming there says otherwise.
final class MethodFlow {
  private final Code code;
  private final List<List<Integer>> handlers;
  private final Frame[] before;
  private final Told told = new Told();
  private final Liveness liveness;

  MethodFlow(MethodModel method, CodeAttribute attribute) {
    code = Code.of(method, attribute);
    handlers = code.handlers();
    before = new Frame[code.instructions().size()];
    liveness = new Liveness(code, handlers);
    var left = new ArrayDeque<Integer>();
    reach(0, begin(method), left);
    while (!left.isEmpty()) flow(left.pop(), left);
    for (int place : code.places()) {
      var call = call(place);
      if (call != null && Told.isHook(call)) told.hook(call, place, arguments(place));
    }
  }

  private Frame begin(MethodModel method) {
    var frame = Frame.first(code.locals());
    int slot = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
    for (var parameter : method.methodTypeSymbol().parameterList()) {
      frame.local(slot, Value.parameter(slot));
      slot += TypeKind.from(parameter).slotSize();
    }
    return frame;
  }

  private void flow(int number, ArrayDeque<Integer> left) {
    for (int handler : handlers.get(number)) reach(handler, before[number].caught(), left);
    var frame = before[number].copy();
    Machine.step(code.instructions().get(number), code.places()[number], frame);
    for (int next : code.next(number)) reach(next, frame, left);
  }

  private void reach(int number, Frame frame, ArrayDeque<Integer> left) {
    if (before[number] == null) before[number] = frame.copy();
    else if (!before[number].meet(frame)) return;
    left.push(number);
  }

  /// The call that is there, or null.
  InvokeInstruction call(int place) {
    int number = code.at(place);
    boolean calls = number >= 0 && code.instructions().get(number) instanceof InvokeInstruction;
    return calls && before[number] != null
        ? (InvokeInstruction) code.instructions().get(number)
        : null;
  }

  /// The words of its arguments.
  List<Value> arguments(int place) {
    return before[code.at(place)].top(Calls.words(call(place)));
  }

  /// What the method still has during it, its arguments left aside.
  List<Value> during(int place) {
    int number = code.at(place);
    var frame = before[number];
    var stack = frame.stack();
    var held = new ArrayList<>(stack.subList(0, stack.size() - Calls.words(call(place))));
    liveness.after(number).stream().forEach(slot -> held.add(frame.local(slot)));
    return held;
  }

  /// See {@link Told#site}.
  Integer site(int origin) {
    return told.site(origin);
  }
}
