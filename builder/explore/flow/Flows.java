package explore.flow;

import java.lang.StackWalker.StackFrame;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which of the values that they read the methods of a thread still have: on the operand stack, or
/// in a variable that may be used.
///
/// What is told is so whatever way the code took; what depends on the way isn't told.
public final class Flows {
  private final Map<String, byte[]> woven;
  private final Map<String, MethodFlow> methods = new HashMap<>();

  /// A value that is held.
  ///
  /// @param site the number of the place in woven code that told when it was read
  /// @param depth how many methods of the program were being called then
  /// @param same  is it just what was read? Else it was computed from that
  public record Held(int site, int depth, boolean same) {}

  /// A method of the program that a thread is in.
  private record Active(MethodFlow flow, StackFrame frame, boolean calledByProgram) {}

  /// @param woven classes of the program by name
  public Flows(Map<String, byte[]> woven) {
    this.woven = Map.copyOf(woven);
  }

  /// What a thread holds whose stack is this, the uppermost frame first.
  ///
  /// @param arguments has the call that it is in done nothing yet, so that it still has them?
  public List<Held> of(List<StackFrame> stack, Predicate<StackFrame> ours, boolean arguments) {
    var active = new ArrayList<Active>(); // the lowest first
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (!ours.test(stack.get(i))) continue;
      boolean called = i + 1 < stack.size() && ours.test(stack.get(i + 1));
      active.add(new Active(flow(stack.get(i)), stack.get(i), called));
    }
    var held = new ArrayList<Held>();
    for (int depth = 1; depth <= active.size(); depth++) {
      var method = active.get(depth - 1);
      int place = method.frame.getByteCodeIndex();
      if (method.flow.call(place) == null) continue;
      for (var value : method.flow.during(place)) resolve(value, true, active, depth, held);
      boolean hook = Told.isHook(method.flow.call(place));
      if (depth == active.size() && arguments && !hook)
        for (var value : method.flow.arguments(place)) resolve(value, true, active, depth, held);
    }
    return held;
  }

  private static void resolve(
      Value value, boolean same, List<Active> active, int depth, List<Held> held) {
    var method = active.get(depth - 1);
    value
        .origins()
        .forEach(
            (origin, exact) -> {
              boolean still = same && exact;
              var site = origin < 0 ? null : method.flow.site(origin);
              if (site != null) held.add(new Held(site, depth, still));
              if (origin < 0 && passes(active, depth))
                resolve(argument(active.get(depth - 2), origin), still, active, depth - 1, held);
            });
  }

  private static Value argument(Active caller, int origin) {
    return caller.flow.arguments(caller.frame.getByteCodeIndex()).get(-1 - origin);
  }

  /// Was the method called by the one below it, as that says?
  private static boolean passes(List<Active> active, int depth) {
    var callee = active.get(depth - 1);
    if (depth < 2 || !callee.calledByProgram) return false;
    var caller = active.get(depth - 2);
    var call = caller.flow.call(caller.frame.getByteCodeIndex());
    return call != null
        && call.name().equalsString(callee.frame.getMethodName())
        && call.type().equalsString(callee.frame.getDescriptor());
  }

  private MethodFlow flow(StackFrame frame) {
    var key = frame.getClassName() + "." + frame.getMethodName() + frame.getDescriptor();
    return methods.computeIfAbsent(
        key,
        _ -> {
          for (var method : ClassFile.of().parse(woven.get(frame.getClassName())).methods())
            if (method.methodName().equalsString(frame.getMethodName())
                && method.methodType().equalsString(frame.getDescriptor()))
              return new MethodFlow(method, (CodeAttribute) method.code().orElseThrow());
          throw new IllegalStateException("no method " + key);
        });
  }
}
