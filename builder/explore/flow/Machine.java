package explore.flow;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;

/// What each instruction does with what is known of variables and operands.
final class Machine {
  private Machine() {}

  /// Changes the frame as this instruction does.
  ///
  /// @param place where it is; values that it gives are known by that
  static void step(Instruction instruction, int place, Frame frame) {
    switch (instruction) {
      case LoadInstruction load -> frame.push(frame.local(load.slot()), words(load.typeKind()));
      case StoreInstruction store -> store(store, frame);
      case IncrementInstruction more ->
          frame.local(more.slot(), frame.local(more.slot()).computed());
      case ConstantInstruction constant -> constant(constant, frame);
      case StackInstruction moves -> move(moves.opcode(), frame);
      case OperatorInstruction operator -> operate(operator, frame);
      case ConvertInstruction converts ->
          frame.push(frame.pop(words(converts.fromType())).computed(), words(converts.toType()));
      case FieldInstruction field -> field(field, place, frame);
      case ArrayLoadInstruction load -> {
        take(2, frame);
        give(place, words(load.typeKind()), frame);
      }
      case ArrayStoreInstruction store -> {
        frame.pop(words(store.typeKind()));
        take(2, frame);
      }
      case InvokeInstruction call -> Calls.call(call, place, frame);
      case InvokeDynamicInstruction call -> Calls.call(call, frame);
      case TypeCheckInstruction check -> {
        var value = frame.pop(1);
        frame.push(check.opcode() == Opcode.CHECKCAST ? value : value.computed(), 1);
      }
      case NewObjectInstruction _ -> frame.push(Value.NONE, 1);
      case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ -> replace(1, frame);
      case NewMultiArrayInstruction array -> replace(array.dimensions(), frame);
      case BranchInstruction branch -> take(compared(branch.opcode()), frame);
      case LookupSwitchInstruction _, TableSwitchInstruction _ -> take(1, frame);
      case MonitorInstruction _, ThrowInstruction _ -> take(1, frame);
      case ReturnInstruction _, NopInstruction _ -> {}
      default -> throw new IllegalArgumentException("not woven: " + instruction);
    }
  }

  private static void constant(ConstantInstruction constant, Frame frame) {
    var value =
        constant.constantValue() instanceof Integer number ? Value.constant(number) : Value.NONE;
    frame.push(value, words(constant.typeKind()));
  }

  static int words(TypeKind kind) {
    return kind.slotSize();
  }

  private static void take(int operands, Frame frame) {
    for (int i = 0; i < operands; i++) frame.pop(1);
  }

  private static void replace(int operands, Frame frame) {
    take(operands, frame);
    frame.push(Value.NONE, 1);
  }

  /// It gives a new value.
  static void give(int place, int words, Frame frame) {
    frame.forget(place);
    frame.push(Value.from(place), words);
  }

  private static void store(StoreInstruction store, Frame frame) {
    int words = words(store.typeKind());
    frame.local(store.slot(), frame.pop(words));
    if (words == 2) frame.local(store.slot() + 1, Value.NONE);
  }

  private static void field(FieldInstruction field, int place, Frame frame) {
    int words = words(TypeKind.from(field.typeSymbol()));
    boolean puts = field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
    if (puts) frame.pop(words);
    if (field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.GETFIELD) frame.pop(1);
    if (!puts) give(place, words, frame);
  }

  private static int compared(Opcode opcode) {
    var name = opcode.name();
    if (name.startsWith("GOTO")) return 0;
    return name.startsWith("IF_") ? 2 : 1;
  }

  private static void move(Opcode opcode, Frame frame) {
    switch (opcode) {
      case POP -> take(1, frame);
      case POP2 -> take(2, frame);
      case DUP -> frame.copy(1, 0);
      case DUP_X1 -> frame.copy(1, 1);
      case DUP_X2 -> frame.copy(1, 2);
      case DUP2 -> frame.copy(2, 0);
      case DUP2_X1 -> frame.copy(2, 1);
      case DUP2_X2 -> frame.copy(2, 2);
      case SWAP -> frame.swap();
      default -> throw new IllegalArgumentException("moves no operands: " + opcode);
    }
  }

  private static void operate(OperatorInstruction operator, Frame frame) {
    var name = operator.opcode().name();
    if (operator.opcode() == Opcode.ARRAYLENGTH) {
      replace(1, frame);
      return;
    }
    boolean wide = name.startsWith("L") || name.startsWith("D");
    int words = wide ? 2 : 1;
    if (name.endsWith("NEG")) {
      frame.push(frame.pop(words).computed(), words);
      return;
    }
    boolean shifts = name.endsWith("SHL") || name.endsWith("SHR");
    var second = frame.pop(shifts ? 1 : words);
    var first = frame.pop(words);
    frame.push(first.and(second), name.contains("CMP") ? 1 : words);
  }
}
