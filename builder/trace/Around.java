package trace;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.ReturnInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Code before a method's own, and code whenever it is left, by a return or by an exception.
///
/// The code at a return is in no protected range: were it, a monitor could be given up twice, and
/// the JIT would not compile the method.
final class Around implements CodeTransform {
  private record Range(Label from, Label to) {}

  private final Consumer<CodeBuilder> before;
  private final Consumer<CodeBuilder> after;
  private final List<Range> ranges = new ArrayList<>();
  private Label from;
  private boolean any;

  Around(Consumer<CodeBuilder> before, Consumer<CodeBuilder> after) {
    this.before = before;
    this.after = after;
  }

  @Override
  public void atStart(CodeBuilder code) {
    before.accept(code);
    begin(code);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      end(code);
      after.accept(code);
      code.with(element);
      begin(code);
    } else {
      code.with(element);
      any |= element instanceof Instruction;
    }
  }

  @Override
  public void atEnd(CodeBuilder code) {
    end(code);
    if (ranges.isEmpty()) return;
    var handler = code.newBoundLabel();
    after.accept(code);
    code.athrow();
    for (var range : ranges) code.exceptionCatchAll(range.from, range.to, handler);
  }

  private void begin(CodeBuilder code) {
    from = code.newBoundLabel();
    any = false;
  }

  private void end(CodeBuilder code) {
    if (any) ranges.add(new Range(from, code.newBoundLabel()));
  }
}
