package explore.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.HashSet;
import java.util.Set;

/// Finds constructors that may let `this` escape: others could then see a final field before it is
/// set, so that it has to be treated as any field.
final class Escapes {
  private final Set<ClassDesc> types = new HashSet<>();

  private Escapes(ClassModel model) {
    types.add(model.thisClass().asSymbol());
    types.add(ConstantDescs.CD_Object);
    model.superclass().ifPresent(parent -> types.add(parent.asSymbol()));
    model.interfaces().forEach(face -> types.add(face.asSymbol()));
  }

  /// May any of its constructors?
  static boolean of(ClassModel model) {
    var escapes = new Escapes(model);
    return model.methods().stream()
        .filter(method -> method.methodName().equalsString("<init>"))
        .anyMatch(method -> method.code().map(escapes::in).orElse(false));
  }

  private boolean in(CodeModel code) {
    CodeElement before = null;
    for (var element : code) {
      if (!(element instanceof Instruction)) continue;
      boolean loaded = before instanceof LoadInstruction load && load.slot() == 0;
      if (takesThis(element, loaded)) return true;
      before = element;
    }
    return false;
  }

  /// @param loaded was `this` loaded just before?
  private boolean takesThis(CodeElement element, boolean loaded) {
    return switch (element) {
      case FieldInstruction field -> loaded && field.opcode() != Opcode.GETFIELD;
      case ArrayStoreInstruction _ -> loaded;
      case InvokeDynamicInstruction site ->
          site.typeSymbol().parameterList().stream().anyMatch(types::contains);
      case InvokeInstruction call -> {
        boolean above = call.name().equalsString("<init>");
        boolean receives =
            !above
                && call.opcode() != Opcode.INVOKESTATIC
                && types.contains(call.owner().asSymbol());
        yield receives || call.typeSymbol().parameterList().stream().anyMatch(types::contains);
      }
      default -> false;
    };
  }
}
