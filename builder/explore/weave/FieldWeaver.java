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
    boolean early = puts && !isStatic && !superCalled;
    if (settled || early) {
      if (puts && kind == TypeKind.REFERENCE) nameValue(field.owner(), name, isStatic || early);
      if (!puts && !isStatic && kind == TypeKind.REFERENCE && body.context.freezes(field.owner())) {
        reach(access);
        return;
      }
      code.with(access); // a final field is never raced for, but it names its value
      if (early && !settled) body.early(new Body.Early(access, site(access, field, false)));
      return;
    }
    int site = site(access, field, isStatic);
    if (puts) write(access, isStatic, kind, site);
    else read(access, isStatic, kind, site);
  }

  /// Whoever gets an object by a final field knows what was done to it before the constructor's
  /// end.
  private void reach(FieldInstruction access) {
    code.dup();
    code.with(access);
    code.dup_x1();
    body.hook("reaches", CD_void, CD_Object, CD_Object);
  }

  private int site(FieldInstruction access, ClassTable.Field field, boolean isStatic) {
    return body.site(
        field.owner(),
        access.name().stringValue(),
        field.owner().replace('/', '.') + "." + access.name().stringValue(),
        isStatic,
        access.typeSymbol(),
        field.model().flags().has(AccessFlag.VOLATILE));
  }

  /// The constructor of the superclass has ended: what was written to the object before is told
  /// now.
  void tellEarly() {
    for (var early : body.early()) {
      var access = early.access();
      var kind = TypeKind.from(access.typeSymbol()).asLoadable();
      code.aload(0);
      code.dup();
      code.getfield(access.owner().asSymbol(), access.name().stringValue(), access.typeSymbol());
      code.loadConstant(early.site());
      body.hook("built" + Body.letter(kind), CD_void, CD_Object, Body.type(kind), CD_int);
    }
  }

  /// @param alone is there no object that could be told, or none that is one already?
  private void nameValue(String owner, String name, boolean alone) {
    if (alone) {
      code.dup();
      code.aconst_null();
      code.swap();
    } else code.dup2();
    code.loadConstant(owner);
    code.loadConstant(name);
    body.hook("settled", CD_void, CD_Object, CD_Object, CD_String, CD_String);
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
    var built = code.newLabel();
    var after = code.newLabel();
    boolean own = !isStatic && own(access);
    if (own) {
      code.dup();
      code.aload(0);
      code.if_acmpeq(built);
    }
    if (isStatic) code.aconst_null();
    else code.dup();
    hook("write", kind, value, site);
    if (own) {
      code.goto_(after);
      code.labelBinding(built);
      code.dup();
      hook("built", kind, value, site);
    }
    code.labelBinding(after);
    code.loadLocal(kind, value);
    code.with(access);
  }

  /// The object is on the stack.
  private void hook(String name, TypeKind kind, int value, int site) {
    code.loadLocal(kind, value);
    code.loadConstant(site);
    body.hook(name + Body.letter(kind), CD_void, CD_Object, Body.type(kind), CD_int);
  }
}
