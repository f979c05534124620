package explore.weave;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.List;

/// Which instructions push the operands of a call of a constructor's code, read backwards: whether
/// one of them may be `this`. What isn't understood may be.
record Operands(List<Instruction> instructions) {
  private static final int UNKNOWN = -2;

  /// May one of this call's arguments be `this`, its receiver left aside?
  boolean mayPassThis(int call) {
    int parameters =
        switch (instructions.get(call)) {
          case InvokeInstruction invoke -> invoke.typeSymbol().parameterCount();
          case InvokeDynamicInstruction site -> site.typeSymbol().parameterCount();
          default -> throw new IllegalArgumentException("no call");
        };
    return before(call - 1, parameters) == UNKNOWN;
  }

  /// The index before so many expressions, the last of which ends here.
  private int before(int at, int expressions) {
    int index = at;
    for (int i = 0; i < expressions && index != UNKNOWN; i++) index = before(index);
    return index;
  }

  private int before(int at) {
    if (at < 0) return UNKNOWN;
    return switch (instructions.get(at)) {
      case LoadInstruction load -> load.slot() == 0 ? UNKNOWN : at - 1;
      case ConstantInstruction _ -> at - 1;
      case FieldInstruction get when get.opcode() == Opcode.GETSTATIC -> at - 1;
      case FieldInstruction get when get.opcode() == Opcode.GETFIELD ->
          isThis(at - 1) ? at - 2 : before(at - 1);
      case TypeCheckInstruction _ -> before(at - 1);
      case StackInstruction copy when copy.opcode() == Opcode.DUP ->
          before(at - 1) == UNKNOWN ? UNKNOWN : at - 1;
      case InvokeInstruction made when made.name().equalsString("<init>") ->
          made(before(at - 1, made.typeSymbol().parameterCount()));
      case InvokeInstruction call -> {
        int receiver = call.opcode() == Opcode.INVOKESTATIC ? 0 : 1;
        yield before(at - 1, call.typeSymbol().parameterCount() + receiver);
      }
      case InvokeDynamicInstruction site -> before(at - 1, site.typeSymbol().parameterCount());
      default -> UNKNOWN;
    };
  }

  private boolean isThis(int at) {
    return at >= 0 && instructions.get(at) instanceof LoadInstruction load && load.slot() == 0;
  }

  /// The index before `new` and `dup`.
  private int made(int at) {
    boolean fresh =
        at > 0
            && instructions.get(at) instanceof StackInstruction copy
            && copy.opcode() == Opcode.DUP
            && instructions.get(at - 1) instanceof NewObjectInstruction;
    return fresh ? at - 2 : UNKNOWN;
  }
}
