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
import java.lang.reflect.Method;

/// Weaves calls.
final class CallWeaver {
  private static final ClassDesc VAR_HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");
  private final Body body;
  private final CodeBuilder code;

  CallWeaver(Body body) {
    this.body = body;
    code = body.code;
  }

  /// Its arguments are on the stack.
  void call(Call call) {
    if (call.way() == Call.Way.CONSTRUCT) {
      construct(call);
      return;
    }
    var owner = resolve(call);
    var instead = body.context.redirects().find(owner, call.name(), call.type(), call.isStatic());
    if (instead != null) {
      redirect(call, instead);
      return;
    }
    if (body.context.classes().contains(owner)) {
      if (call.isStatic()) body.initialise(owner);
      invoke(call);
      return;
    }
    if (body.context.redirects().standIn(owner)) standIn(call, owner);
    else if (owner.equals("java/lang/invoke/VarHandle")) varHandle(call);
    else ofJdk(call, owner);
  }

  /// The class that declares the method, as far as the program's classes tell.
  private String resolve(Call call) {
    var owner = call.ownerName();
    if (!body.context.classes().contains(owner)) return owner;
    return body.context.classes().owner(owner, call.name(), call.type().descriptorString());
  }

  private void invoke(Call call) {
    switch (call.way()) {
      case STATIC -> code.invokestatic(call.owner(), call.name(), call.type(), call.isInterface());
      case INTERFACE -> code.invokeinterface(call.owner(), call.name(), call.type());
      case VIRTUAL -> code.invokevirtual(call.owner(), call.name(), call.type());
      case SPECIAL, CONSTRUCT ->
          code.invokespecial(call.owner(), call.name(), call.type(), call.isInterface());
    }
  }

  private void construct(Call call) {
    var owner = call.ownerName();
    boolean ours = body.context.classes().contains(owner);
    if (body.context.redirects().standIn(owner)) standIn(call, owner);
    else {
      if (!ours) {
        check(owner, call);
        arguments(owner, call);
      }
      invoke(call);
    }
    if (owner.equals("java/lang/Thread")) thread(call);
    if (!call.fresh()) return;
    code.dup();
    code.loadConstant(call.label());
    body.hook("allocated", CD_void, CD_Object, CD_String);
  }

  /// What a thread has of its maker it has before the constructor of a subclass goes on.
  private void thread(Call call) {
    if (call.fresh()) code.dup();
    else code.aload(0);
    code.loadConstant(call.type().parameterList().contains(CD_String) ? 1 : 0);
    body.hook("thread", CD_void, CD_Object, CD_boolean);
  }

  private void redirect(Call call, Method instead) {
    body.tellLine();
    var type = call.type();
    if (!call.isStatic())
      type =
          type.insertParameterTypes(
              0, ClassDesc.ofDescriptor(instead.getParameterTypes()[0].descriptorString()));
    type =
        type.changeReturnType(ClassDesc.ofDescriptor(instead.getReturnType().descriptorString()));
    code.invokestatic(ClassDesc.of(instead.getDeclaringClass().getName()), call.name(), type);
  }

  private void standIn(Call call, String owner) {
    if (!body.context.redirects().has(owner, call.name(), call.type().descriptorString()))
      body.refuse(Jdk.shown(owner) + "." + shown(call.name()) + " is not modelled");
    body.tellLine();
    invoke(call);
  }

  private static String shown(String name) {
    return name.equals("<init>") ? "this constructor" : name;
  }

  private void check(String owner, Call call) {
    if (owner.startsWith("[")) return;
    var refusal = Jdk.refusal(owner, call.name(), call.type().descriptorString());
    if (!refusal.isEmpty()) body.refuse(refusal.replace(".<init>", ""));
  }

  private void ofJdk(Call call, String owner) {
    check(owner, call);
    if (Jdk.container(owner) && !call.isStatic() && call.way() != Call.Way.SPECIAL) {
      step(call, owner);
      return;
    }
    body.tellLine();
    if (owner.startsWith("[")) receiverArray(call);
    arguments(owner, call);
    if (call.isStatic() && !Jdk.value(owner)) body.hook("effect", CD_void);
    invoke(call);
  }

  /// `clone` of an array reads all of it.
  private void receiverArray(Call call) {
    if (!call.name().equals("clone")) return;
    int site = body.site("array", "clone", "call", false, null, false);
    code.dup();
    code.loadConstant(site);
    body.hook("argument", CD_void, CD_Object, CD_int);
  }

  /// A call on a mutable object of the JDK: one step, then the real method.
  private void step(Call call, String owner) {
    var type = call.type();
    int site = body.site(owner, call.name(), "call", false, type.returnType(), callsBack(type));
    arguments(owner, call);
    int[] slots = body.stash(type);
    int receiver = body.local(TypeKind.REFERENCE);
    int mode = body.local(TypeKind.INT);
    code.astore(receiver);
    body.tellLine();
    code.aload(receiver);
    code.loadConstant(site);
    body.hook("enter", CD_int, CD_Object, CD_int);
    code.istore(mode);
    code.trying(
        tried -> {
          tried.aload(receiver);
          for (int p = 0; p < slots.length; p++)
            tried.loadLocal(TypeKind.from(type.parameterType(p)).asLoadable(), slots[p]);
          if (call.way() == Call.Way.INTERFACE)
            tried.invokeinterface(call.owner(), call.name(), type);
          else tried.invokevirtual(call.owner(), call.name(), type);
          var kind = TypeKind.from(type.returnType());
          if (kind != TypeKind.VOID) tried.storeLocal(kind.asLoadable(), result(kind));
        },
        handlers ->
            handlers.catchingAll(
                caught -> {
                  caught.aload(receiver);
                  caught.iload(mode);
                  caught.invokestatic(
                      Targets.HOOKS, "thrown", MethodTypeDesc.of(CD_void, CD_Object, CD_int));
                  caught.athrow();
                }));
    exit(type, receiver, mode, site);
  }

  private int resultLocal = -1;

  private int result(TypeKind kind) {
    return resultLocal = body.local(kind.asLoadable());
  }

  private void exit(MethodTypeDesc type, int receiver, int mode, int site) {
    var kind = TypeKind.from(type.returnType());
    code.aload(receiver);
    code.iload(mode);
    if (kind == TypeKind.VOID) code.aconst_null();
    else {
      code.loadLocal(kind.asLoadable(), resultLocal);
      body.box(kind.asLoadable());
    }
    code.loadConstant(site);
    body.hook("exit", CD_void, CD_Object, CD_int, CD_Object, CD_int);
    if (kind != TypeKind.VOID) code.loadLocal(kind.asLoadable(), resultLocal);
  }

  private static boolean callsBack(MethodTypeDesc type) {
    return type.parameterList().stream()
        .map(ClassTable::internal)
        .anyMatch(
            name ->
                name.startsWith("java/util/function/")
                    || name.equals("java/util/Comparator")
                    || name.equals("java/lang/Runnable"));
  }

  /// Collections and arrays of the JDK that are handed to it count as read.
  void arguments(String owner, Call call) {
    var type = call.type();
    boolean looks = Jdk.looksInto(owner, call.name());
    boolean any = type.parameterList().stream().anyMatch(p -> readWhenPassed(p, looks));
    if (!any) return;
    int site = body.site(owner, call.name(), "call", false, null, false);
    int[] slots = body.stash(type);
    body.tellLine();
    for (int p = 0; p < slots.length; p++) {
      if (!readWhenPassed(type.parameterType(p), looks)) continue;
      code.aload(slots[p]);
      code.loadConstant(site);
      body.hook("argument", CD_void, CD_Object, CD_int);
    }
    body.unstash(type, slots);
  }

  private static boolean readWhenPassed(ClassDesc parameter, boolean looks) {
    if (parameter.isArray()) return true;
    var name = ClassTable.internal(parameter);
    if (name.equals("java/lang/Object")) return looks;
    return name.equals("java/lang/CharSequence")
        || name.equals("java/lang/Iterable")
        || name.startsWith("java/lang/StringBu")
        || Jdk.container(name);
  }

  private void varHandle(Call call) {
    if (call.name().endsWith("Fence")) {
      invoke(call);
      return;
    }
    var type = call.type();
    int site = body.site(null, call.name(), "VarHandle", false, type.returnType(), false);
    int[] slots = body.stash(type);
    int handle = body.local(TypeKind.REFERENCE);
    code.dup();
    code.astore(handle);
    code.aload(handle);
    boolean object = type.parameterCount() > 0 && !type.parameterType(0).isPrimitive();
    boolean array = object && type.parameterCount() > 1 && type.parameterType(0).isArray();
    if (object) code.aload(slots[0]);
    else code.aconst_null();
    if (array) code.iload(slots[1]);
    else code.iconst_0();
    code.loadConstant(site);
    body.hook("varHandle", CD_void, VAR_HANDLE, CD_Object, CD_int, CD_int);
    body.unstash(type, slots);
    invoke(call);
    var kind = TypeKind.from(type.returnType());
    if (kind != TypeKind.VOID) body.saw(kind, site);
  }
}
