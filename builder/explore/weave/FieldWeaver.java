package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.reflect.AccessFlag;

/// Weaves access to fields.
final class FieldWeaver {
  private final Body body;
  private final CodeBuilder code;

  FieldWeaver(Body body) {
    this.body = body;
    code = body.code;
  }

  /// @param superCalled has a constructor called that of its superclass? Before, the object is
  /// known to
  ///                    nobody else
  void weave(FieldInstruction access, boolean superCalled) {
    var owner = access.owner().asInternalName();
    var name = access.name().stringValue();
    var field = body.context.classes().field(owner, name);
    boolean isStatic = access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC;
    if (field == null) {
      if (!Jdk.field(owner, name)) body.refuse(Jdk.shown(owner) + "." + name + " is not modelled");
      code.with(access);
      return;
    }
    if (isStatic) body.initialise(field.owner());
    boolean puts = access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC;
    var kind = TypeKind.from(access.typeSymbol()).asLoadable();
    boolean settled =
        field.model().flags().has(AccessFlag.FINAL)
            && (isStatic || !body.context.classes().escapes(field.owner()));
    if (settled || puts && !isStatic && !superCalled) {
      if (puts && kind == TypeKind.REFERENCE && !name.contains("$")) nameValue(name);
      code.with(access); // a final field is never raced for, but it names its value
      return;
    }
    int site =
        body.site(
            field.owner(),
            name,
            field.owner().replace('/', '.') + "." + name,
            isStatic,
            access.typeSymbol(),
            field.model().flags().has(AccessFlag.VOLATILE));
    if (puts) write(access, isStatic, kind, site);
    else read(access, isStatic, kind, site);
  }

  private void nameValue(String name) {
    code.dup();
    code.loadConstant(name);
    body.hook("named", CD_void, CD_Object, CD_String);
  }

  private void read(FieldInstruction access, boolean isStatic, TypeKind kind, int site) {
    if (isStatic) code.aconst_null();
    else code.dup();
    code.loadConstant(site);
    body.hook("read", CD_void, CD_Object, CD_int);
    code.with(access);
    body.saw(kind, site);
  }

  /// What a constructor writes to its own object is no access, as long as nobody else knows it.
  private boolean own(FieldInstruction access) {
    var owner = access.owner().asInternalName();
    return body.method().equals("<init>")
        && owner.equals(body.self())
        && !owner.equals(body.context.main())
        && !body.context.classes().escapes(owner);
  }

  private void write(FieldInstruction access, boolean isStatic, TypeKind kind, int site) {
    int value = body.local(kind);
    code.storeLocal(kind, value);
    var after = code.newLabel();
    if (!isStatic && own(access)) {
      code.dup();
      code.aload(0);
      code.if_acmpeq(after);
    }
    if (isStatic) code.aconst_null();
    else code.dup();
    code.loadLocal(kind, value);
    code.loadConstant(site);
    body.hook("write" + Body.letter(kind), CD_void, CD_Object, Body.type(kind), CD_int);
    code.labelBinding(after);
    code.loadLocal(kind, value);
    code.with(access);
  }
}
