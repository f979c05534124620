package explore.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The variables and operands of a method at one place; what is 64 bits wide takes two words, of
/// which the first tells it.
final class Frame {
  private final Value[] locals;
  private final List<Value> stack;

  private Frame(Value[] locals, List<Value> stack) {
    this.locals = locals;
    this.stack = stack;
  }

  static Frame first(int locals) {
    var all = new Value[locals];
    Arrays.fill(all, Value.NONE);
    return new Frame(all, new ArrayList<>());
  }

  Frame copy() {
    return new Frame(locals.clone(), new ArrayList<>(stack));
  }

  /// What a handler of exceptions begins with.
  Frame caught() {
    return new Frame(locals.clone(), new ArrayList<>(List.of(Value.NONE)));
  }

  Value local(int slot) {
    return locals[slot];
  }

  void local(int slot, Value value) {
    locals[slot] = value;
  }

  List<Value> stack() {
    return List.copyOf(stack);
  }

  /// The uppermost words, the lowest of them first.
  List<Value> top(int words) {
    return List.copyOf(stack.subList(stack.size() - words, stack.size()));
  }

  void push(Value value, int words) {
    stack.add(value);
    if (words == 2) stack.add(Value.NONE);
  }

  /// Takes one operand off, of so many words.
  Value pop(int words) {
    if (words == 2) stack.removeLast();
    return stack.removeLast();
  }

  /// Copies the uppermost words to below those beneath them.
  void copy(int words, int beneath) {
    stack.addAll(stack.size() - words - beneath, top(words));
  }

  void swap() {
    stack.add(stack.size() - 1, stack.removeLast());
  }

  /// This instruction gives another value: no word has its last one any more.
  void forget(int origin) {
    Arrays.setAll(locals, i -> locals[i].without(origin));
    stack.replaceAll(value -> value.without(origin));
  }

  /// Keeps what is true of both; gives whether that is less than was known here.
  boolean meet(Frame other) {
    boolean changed = false;
    for (int i = 0; i < locals.length; i++) {
      var both = locals[i].or(other.locals[i]);
      changed |= !both.equals(locals[i]);
      locals[i] = both;
    }
    for (int i = 0; i < stack.size(); i++) {
      var both = stack.get(i).or(other.stack.get(i));
      changed |= !both.equals(stack.get(i));
      stack.set(i, both);
    }
    return changed;
  }
}
