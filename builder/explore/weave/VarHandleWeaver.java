package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Weaves access by a `VarHandle`: told before, and once more after it, when the new value is
/// known.
final class VarHandleWeaver {
  private static final ClassDesc VAR_HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");
  private final Body body;
  private final CodeBuilder code;

  VarHandleWeaver(Body body) {
    this.body = body;
    code = body.code;
  }

  /// Its arguments are on the stack.
  void call(Call call) {
    if (call.name().endsWith("Fence")) {
      code.loadConstant(call.name());
      body.hook("fence", CD_void, CD_String);
      return;
    }
    var type = call.type();
    int site = body.site(null, call.name(), "VarHandle", false, type.returnType(), false);
    int[] slots = body.stash(type);
    int handle = body.local(TypeKind.REFERENCE);
    code.astore(handle);
    boolean object = type.parameterCount() > 0 && !type.parameterType(0).isPrimitive();
    boolean array = object && type.parameterCount() > 1 && type.parameterType(0).isArray();
    int receiver = object ? slots[0] : -1;
    int index = array ? slots[1] : -1;
    location(handle, receiver, index);
    code.loadConstant(site);
    body.hook("varHandle", CD_boolean, VAR_HANDLE, CD_Object, CD_int, CD_int);
    if (call.weak())
      code.ifThenElse(CodeBuilder::iconst_0, real -> real(real, call, handle, slots));
    else {
      code.pop();
      real(code, call, handle, slots);
    }
    handled(type, handle, receiver, index, site);
  }

  private static void real(CodeBuilder code, Call call, int handle, int[] slots) {
    code.aload(handle);
    for (int p = 0; p < slots.length; p++)
      code.loadLocal(TypeKind.from(call.type().parameterType(p)).asLoadable(), slots[p]);
    code.invokevirtual(call.owner(), call.name(), call.type());
  }

  /// Where a VarHandle reaches to.
  ///
  /// @param index slot of the element's index; -1 if it is a field
  private void location(int handle, int receiver, int index) {
    code.aload(handle);
    if (receiver >= 0) code.aload(receiver);
    else code.aconst_null();
    if (index >= 0) code.iload(index);
    else code.iconst_0();
  }

  private void handled(MethodTypeDesc type, int handle, int receiver, int index, int site) {
    var kind = TypeKind.from(type.returnType());
    int result = body.local(kind == TypeKind.VOID ? TypeKind.INT : kind.asLoadable());
    if (kind != TypeKind.VOID) code.storeLocal(kind.asLoadable(), result);
    location(handle, receiver, index);
    if (kind == TypeKind.VOID) code.aconst_null();
    else {
      code.loadLocal(kind.asLoadable(), result);
      body.box(kind.asLoadable());
    }
    code.loadConstant(site);
    body.hook("varHandled", CD_void, VAR_HANDLE, CD_Object, CD_int, CD_Object, CD_int);
    if (kind != TypeKind.VOID) code.loadLocal(kind.asLoadable(), result);
  }
}
