package explore.flow;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/// What calls do with values: most give one of their own; boxes keep what they get.
final class Calls {
  private static final Set<String> BOXES =
      Set.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Float",
          "java/lang/Double");

  private Calls() {}

  /// The words of a call's arguments, its receiver among them.
  static int words(InvokeInstruction call) {
    return words(call.typeSymbol()) + (call.opcode() == Opcode.INVOKESTATIC ? 0 : 1);
  }

  private static int words(MethodTypeDesc type) {
    return type.parameterList().stream().mapToInt(p -> TypeKind.from(p).slotSize()).sum();
  }

  private static List<Value> take(int words, Frame frame) {
    var arguments = frame.top(words);
    for (int i = 0; i < words; i++) frame.pop(1);
    return arguments;
  }

  static void call(InvokeInstruction call, int place, Frame frame) {
    var arguments = take(words(call), frame);
    var result = TypeKind.from(call.typeSymbol().returnType());
    if (result == TypeKind.VOID) return;
    var owner = call.owner().asInternalName();
    if (BOXES.contains(owner) && boxes(call)) frame.push(arguments.getFirst(), result.slotSize());
    else if (BOXES.contains(owner) || owner.equals("java/lang/Math"))
      frame.push(computed(arguments), result.slotSize());
    else Machine.give(place, result.slotSize(), frame);
  }

  private static boolean boxes(InvokeInstruction call) {
    var name = call.name().stringValue();
    var type = call.typeSymbol();
    if (name.equals("valueOf")) return type.parameterList().getFirst().isPrimitive();
    return call.opcode() != Opcode.INVOKESTATIC
        && name.equals(type.returnType().displayName() + "Value")
        && call.owner().asInternalName().endsWith(boxOf(type.returnType().displayName()));
  }

  private static String boxOf(String primitive) {
    return switch (primitive) {
      case "int" -> "/Integer";
      case "char" -> "/Character";
      default -> "/" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    };
  }

  private static Value computed(List<Value> from) {
    return from.stream().reduce(Value.NONE, Value::and);
  }

  /// Text is computed from its parts; what else is made so holds them, and is no value.
  static void call(InvokeDynamicInstruction call, Frame frame) {
    var arguments = take(words(call.typeSymbol()), frame);
    boolean text = call.bootstrapMethod().owner().displayName().equals("StringConcatFactory");
    frame.push(
        text ? computed(arguments) : Value.NONE,
        TypeKind.from(call.typeSymbol().returnType()).slotSize());
  }
}
