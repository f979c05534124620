package explore.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Lets the JVM itself throw where a receiver is null: its message says which expression was null,
/// and that it finds out from the instruction that throws. So that instruction is the program's
/// own, before what is woven in its place.
final class NullReceiver {
  private final Body body;
  private final CodeBuilder code;

  NullReceiver(Body body) {
    this.body = body;
    code = body.code;
  }

  /// The receiver and the arguments are on the stack, and stay there.
  void check(Call call, String owner) {
    if (call.isStatic() || call.way() == Call.Way.SPECIAL) return;
    if (body.context.classes().contains(owner)) return; // it is called as it is
    int[] slots = body.stash(call.type());
    code.dup();
    code.ifThen(Opcode.IFNULL, missing -> call(missing, call));
    body.unstash(call.type(), slots);
  }

  private void call(CodeBuilder missing, Call call) {
    var owner = original(call.owner());
    if (!owner.equals(call.owner())) missing.checkcast(owner); // null is of that type too
    var type = original(call.type());
    for (var parameter : type.parameterList()) zero(missing, parameter);
    if (call.way() == Call.Way.INTERFACE) missing.invokeinterface(owner, call.name(), type);
    else missing.invokevirtual(owner, call.name(), type);
    missing.aconst_null();
    missing.athrow();
  }

  /// Names are those of the JDK again.
  private static MethodTypeDesc original(MethodTypeDesc type) {
    return MethodTypeDesc.of(
        original(type.returnType()),
        type.parameterList().stream().map(NullReceiver::original).toList());
  }

  private static ClassDesc original(ClassDesc type) {
    return Targets.original(type);
  }

  private static void zero(CodeBuilder code, ClassDesc type) {
    switch (TypeKind.from(type).asLoadable()) {
      case INT -> code.iconst_0();
      case LONG -> code.lconst_0();
      case FLOAT -> code.fconst_0();
      case DOUBLE -> code.dconst_0();
      default -> code.aconst_null();
    }
  }
}
