package explore.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds constructors that may let `this` escape: others could then see a final field before it is
/// set, so that it has to be treated as any field.
final class Escapes {
  private final Set<ClassDesc> types = new HashSet<>();

  private Escapes(ClassTable classes, ClassModel model) {
    types.add(ConstantDescs.CD_Object);
    add(classes, model.thisClass().asSymbol());
  }

  /// May any of its constructors, or any of a class of the program above it?
  static boolean of(ClassTable classes, ClassModel model) {
    var escapes = new Escapes(classes, model);
    boolean own =
        model.methods().stream()
            .filter(method -> method.methodName().equalsString("<init>"))
            .anyMatch(method -> method.code().map(escapes::in).orElse(false));
    var above = model.superclass().map(parent -> parent.asInternalName()).orElse("");
    return own || classes.contains(above) && classes.escapes(above);
  }

  /// All that its objects are.
  private void add(ClassTable classes, ClassDesc type) {
    if (!types.add(type)) return;
    var model = classes.all().get(ClassTable.internal(type));
    if (model == null) return;
    model.superclass().ifPresent(parent -> add(classes, parent.asSymbol()));
    model.interfaces().forEach(face -> add(classes, face.asSymbol()));
  }

  private boolean in(CodeModel code) {
    var instructions =
        code.elementStream()
            .filter(Instruction.class::isInstance)
            .map(Instruction.class::cast)
            .toList();
    for (int i = 0; i < instructions.size(); i++) if (takesThis(instructions, i)) return true;
    return false;
  }

  private boolean takesThis(List<Instruction> instructions, int at) {
    boolean loaded =
        at > 0 && instructions.get(at - 1) instanceof LoadInstruction load && load.slot() == 0;
    return switch (instructions.get(at)) {
      case FieldInstruction field -> loaded && field.opcode() != Opcode.GETFIELD;
      case ArrayStoreInstruction _, StoreInstruction _ -> loaded;
      case BranchInstruction jump -> loaded && jump.opcode() == Opcode.GOTO;
      case TypeCheckInstruction check -> loaded && check.opcode() == Opcode.CHECKCAST;
      case StackInstruction _ -> loaded && !readsNext(instructions, at);
      case InvokeDynamicInstruction site ->
          site.typeSymbol().parameterList().stream().anyMatch(types::contains)
              && new Operands(instructions).mayPassThis(at);
      case InvokeInstruction call -> {
        boolean above = call.name().equalsString("<init>");
        boolean receives =
            !above
                && call.opcode() != Opcode.INVOKESTATIC
                && types.contains(call.owner().asSymbol());
        yield receives
            || call.typeSymbol().parameterList().stream().anyMatch(types::contains)
                && new Operands(instructions).mayPassThis(at);
      }
      default -> false;
    };
  }

  /// Is it as in `n++`, which reads its field by a copy of `this`?
  private static boolean readsNext(List<Instruction> instructions, int at) {
    return at + 1 < instructions.size()
        && instructions.get(at + 1) instanceof FieldInstruction field
        && field.opcode() == Opcode.GETFIELD;
  }
}
