package trace;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.util.function.Consumer;

/// Code before a method's own, and code before each of its returns; neither where an exception
/// leaves.
record Edges(Consumer<CodeBuilder> before, Consumer<CodeBuilder> returning)
    implements CodeTransform {
  static Edges start(Consumer<CodeBuilder> before) {
    return new Edges(before, _ -> {});
  }

  static Edges end(Consumer<CodeBuilder> returning) {
    return new Edges(_ -> {}, returning);
  }

  @Override
  public void atStart(CodeBuilder code) {
    before.accept(code);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) returning.accept(code);
    code.with(element);
  }
}
