package explore.weave;

import explore.model.CodeSite;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// A method's body while it is woven: where it is, its spare locals, and how hooks are called.
final class Body {
  final WeaveContext context;
  final ClassModel model;
  final CodeBuilder code;
  private final String method;
  private final List<Early> early = new ArrayList<>();
  private int nextLocal;
  private int line;

  /// A write of a constructor to its object before it called that of its superclass.
  record Early(FieldInstruction access, int site) {}

  Body(
      WeaveContext context,
      ClassModel model,
      String method,
      List<ClassDesc> parameters,
      CodeBuilder code) {
    this(context, model, method, slots(parameters), code);
  }

  Body(WeaveContext context, ClassModel model, String method, int locals, CodeBuilder code) {
    this.context = context;
    this.model = model;
    this.method = method;
    this.code = code;
    nextLocal = locals;
  }

  private static int slots(List<ClassDesc> parameters) {
    return parameters.stream().mapToInt(p -> TypeKind.from(p).slotSize()).sum();
  }

  List<Early> early() {
    return early;
  }

  void early(Early write) {
    early.add(write);
  }

  String self() {
    return model.thisClass().asInternalName();
  }

  String method() {
    return method;
  }

  int line() {
    return line;
  }

  void line(int number) {
    line = number;
  }

  int local(TypeKind kind) {
    int slot = nextLocal;
    nextLocal += kind.slotSize();
    return slot;
  }

  void hook(String name, ClassDesc result, ClassDesc... parameters) {
    code.invokestatic(Targets.HOOKS, name, MethodTypeDesc.of(result, parameters));
  }

  /// Tells the models the line of the call that follows.
  void tellLine() {
    code.loadConstant(line);
    hook("line", ConstantDescs.CD_void, ConstantDescs.CD_int);
  }

  int site(
      String owner,
      String member,
      String kind,
      boolean isStatic,
      ClassDesc type,
      boolean isVolatile) {
    var descriptor = type == null ? "V" : type.descriptorString();
    char letter = descriptor.charAt(0) == '[' ? 'L' : descriptor.charAt(0);
    return CodeSite.number(
        new CodeSite(line, owner, member, kind, isStatic, letter, isVolatile, ""));
  }

  /// A site of a call of the JDK.
  int call(String owner, String method, MethodTypeDesc type) {
    var parameters = new StringBuilder();
    for (var parameter : type.parameterList())
      parameters.append(parameter.descriptorString().charAt(0));
    char result = type.returnType().descriptorString().charAt(0);
    return CodeSite.number(
        new CodeSite(line, owner, method, "call", false, result, false, parameters.toString()));
  }

  /// A site that is only a place.
  int place() {
    return site(self(), method, "", false, null, false);
  }

  void refuse(String why) {
    context.refusals().add(line, why);
  }

  /// Asks whether an object is of a type, or casts it to that.
  void asks(ClassDesc type, boolean casts) {
    while (type.isArray()) type = type.componentType();
    if (type.isPrimitive()) return;
    var refusal = Jdk.typeRefusal(type, casts);
    if (!refusal.isEmpty()) refuse(refusal);
  }

  /// Initialises a class of the program before its first use.
  void initialise(String owner) {
    var number = context.classes().number(owner);
    if (number == null || owner.equals(self()) && !context.classes().opensEarly(owner)) return;
    code.loadConstant(number);
    code.loadConstant(line);
    hook("initialise", ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int);
  }

  /// I, J, F, D or A: which variant of a hook takes such a value.
  static char letter(TypeKind kind) {
    return switch (kind.asLoadable()) {
      case INT -> 'I';
      case LONG -> 'J';
      case FLOAT -> 'F';
      case DOUBLE -> 'D';
      default -> 'A';
    };
  }

  static ClassDesc type(TypeKind kind) {
    return switch (kind.asLoadable()) {
      case INT -> ConstantDescs.CD_int;
      case LONG -> ConstantDescs.CD_long;
      case FLOAT -> ConstantDescs.CD_float;
      case DOUBLE -> ConstantDescs.CD_double;
      default -> ConstantDescs.CD_Object;
    };
  }

  /// Tells the value on the stack that a read gave.
  void saw(TypeKind any, int site) {
    var kind = any.asLoadable();
    if (kind.slotSize() == 2) code.dup2();
    else code.dup();
    code.loadConstant(site);
    hook("saw" + letter(kind), ConstantDescs.CD_void, type(kind), ConstantDescs.CD_int);
  }

  /// Tells the object on the stack, which was made now and goes there next, and takes it.
  void allocated(Variables.Goal label) {
    code.loadConstant(label.name());
    code.loadConstant(label.local() ? 1 : 0);
    hook(
        "allocated",
        ConstantDescs.CD_void,
        ConstantDescs.CD_Object,
        ConstantDescs.CD_String,
        ConstantDescs.CD_boolean);
  }

  void box(TypeKind kind) {
    var type =
        switch (kind) {
          case INT -> ConstantDescs.CD_Integer;
          case LONG -> ConstantDescs.CD_Long;
          case FLOAT -> ConstantDescs.CD_Float;
          case DOUBLE -> ConstantDescs.CD_Double;
          default -> null;
        };
    if (type != null) code.invokestatic(type, "valueOf", MethodTypeDesc.of(type, type(kind)));
  }

  /// Pops arguments into locals; gives their slots.
  int[] stash(MethodTypeDesc type) {
    var slots = new int[type.parameterCount()];
    for (int p = slots.length - 1; p >= 0; p--) {
      var kind = TypeKind.from(type.parameterType(p)).asLoadable();
      code.storeLocal(kind, slots[p] = local(kind));
    }
    return slots;
  }

  void unstash(MethodTypeDesc type, int[] slots) {
    unstash(type, slots, code);
  }

  void unstash(MethodTypeDesc type, int[] slots, CodeBuilder code) {
    for (int p = 0; p < slots.length; p++)
      code.loadLocal(TypeKind.from(type.parameterType(p)).asLoadable(), slots[p]);
  }
}
