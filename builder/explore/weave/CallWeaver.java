package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import explore.calls.ValueTouches;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Weaves calls.
final class CallWeaver {
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
    new NullReceiver(body).check(call, owner);
    var instead = body.context.redirects().find(owner, call.name(), call.type(), call.isStatic());
    if (instead != null) {
      new RedirectWeaver(body).call(call, owner, instead);
      return;
    }
    if (body.context.classes().contains(owner)) {
      if (call.isStatic()) body.initialise(owner);
      invoke(call);
      return;
    }
    if (body.context.redirects().standIn(owner)) standIn(call, owner);
    else if (owner.equals("java/lang/Object") && call.name().equals("clone")) cloned(call);
    else if (owner.equals("java/lang/invoke/VarHandle")) new VarHandleWeaver(body).call(call);
    else ofJdk(call, owner);
  }

  /// The class that declares the method, as far as the program's classes tell.
  private String resolve(Call call) {
    var owner = call.ownerName();
    if (!body.context.classes().contains(owner)) return owner;
    return body.context.classes().owner(owner, call.name(), call.type().descriptorString());
  }

  private void invoke(Call call) {
    invoke(code, call);
  }

  private void invoke(CodeBuilder into, Call call) {
    switch (call.way()) {
      case STATIC -> into.invokestatic(call.owner(), call.name(), call.type(), call.isInterface());
      case INTERFACE -> {
        if (body.context.redirects().isClass(call.ownerName()))
          into.invokevirtual(call.owner(), call.name(), call.type());
        else into.invokeinterface(call.owner(), call.name(), call.type());
      }
      case VIRTUAL -> into.invokevirtual(call.owner(), call.name(), call.type());
      case SPECIAL, CONSTRUCT ->
          into.invokespecial(call.owner(), call.name(), call.type(), call.isInterface());
    }
  }

  private void construct(Call call) {
    var owner = call.ownerName();
    boolean ours = body.context.classes().contains(owner);
    if (body.context.redirects().standIn(owner)) standIn(call, owner);
    else {
      if (!ours) check(owner, call);
      if (ours || ValueTouches.harmless(owner, "<init>") || !takes(call.type())) invoke(call);
      else watched(call, owner);
    }
    if (owner.equals("java/lang/Thread")) thread(call);
    if (!call.fresh()) return;
    code.dup();
    body.allocated(call.label());
    if (!ours || !body.context.freezes(owner)) return;
    code.dup();
    body.hook("froze", CD_void, CD_Object);
  }

  /// What a thread has of its maker it has before the constructor of a subclass goes on.
  private void thread(Call call) {
    if (call.fresh()) code.dup();
    else code.aload(0);
    code.loadConstant(call.type().parameterList().contains(CD_String) ? 1 : 0);
    body.hook("thread", CD_void, CD_Object, CD_boolean);
  }

  /// A copy of an object of the program reads its fields.
  private void cloned(Call call) {
    code.dup();
    code.loadConstant(body.line());
    body.hook("cloning", CD_void, CD_Object, CD_int);
    invoke(call);
    code.dup();
    body.allocated(Variables.Goal.NONE);
  }

  private void standIn(Call call, String owner) {
    if (!body.context.redirects().has(owner, call.name(), call.type().descriptorString()))
      body.refuse(Jdk.shown(owner) + "." + shown(call.name()) + " is not modelled");
    body.tellLine();
    if (takes(call.type()) && call.way() != Call.Way.CONSTRUCT) watched(call, owner);
    else invoke(call);
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
    if (call.isStatic() && !Jdk.value(owner)) body.hook("effect", CD_void);
    boolean touches =
        call.isStatic() || call.way() == Call.Way.SPECIAL
            ? takes(call.type()) && !ValueTouches.harmless(owner, call.name())
            : Jdk.receives(owner, call.name()) || takes(call.type());
    if (touches) watched(call, owner);
    else {
      body.tellLine();
      invoke(call);
    }
  }

  /// May any argument be what threads can share?
  private static boolean takes(MethodTypeDesc type) {
    return type.parameterList().stream().anyMatch(CallWeaver::mayHold);
  }

  private static boolean mayHold(ClassDesc parameter) {
    if (parameter.isPrimitive()) return false;
    return parameter.isArray() || !Jdk.fixed(ClassTable.internal(parameter));
  }

  /// A call of the JDK: what it touches is one step, then comes the real method.
  private void watched(Call call, String owner) {
    var type = call.type();
    int site = body.call(owner, call.name(), type);
    int[] slots = body.stash(type);
    boolean onObject = !call.isStatic() && call.way() != Call.Way.CONSTRUCT;
    int receiver = onObject ? body.local(TypeKind.REFERENCE) : -1;
    int entered = body.local(TypeKind.REFERENCE);
    if (onObject) code.astore(receiver);
    body.tellLine();
    if (onObject) code.aload(receiver);
    else code.aconst_null();
    arguments(type, slots);
    code.loadConstant(site);
    body.hook("enter", CD_Object, CD_Object, CD_Object.arrayType(), CD_int);
    code.astore(entered);
    if (call.way() == Call.Way.CONSTRUCT) {
      body.unstash(type, slots);
      invoke(call);
    } else
      code.trying(
          tried -> {
            if (call.weak()) weak(tried, call, receiver, slots, entered);
            else real(tried, call, receiver, slots);
          },
          handlers -> handlers.catchingAll(caught -> thrown(caught, entered)));
    exit(type, entered);
  }

  /// Puts them into an array, with null in place of primitives but `int`.
  private void arguments(MethodTypeDesc type, int[] slots) {
    code.loadConstant(slots.length);
    code.anewarray(CD_Object);
    for (int p = 0; p < slots.length; p++) {
      var parameter = type.parameterType(p);
      boolean number = parameter.equals(CD_int);
      if (parameter.isPrimitive() && !number) continue;
      code.dup();
      code.loadConstant(p);
      code.loadLocal(TypeKind.from(parameter).asLoadable(), slots[p]);
      if (number) body.box(TypeKind.INT);
      code.aastore();
    }
  }

  /// May fail without being called.
  private void weak(CodeBuilder tried, Call call, int receiver, int[] slots, int entered) {
    int result = result(TypeKind.INT);
    tried.aload(entered);
    tried.invokestatic(Targets.HOOKS, "fails", MethodTypeDesc.of(CD_boolean, CD_Object));
    tried.ifThenElse(
        fails -> {
          fails.iconst_0();
          fails.istore(result);
        },
        real -> {
          real(real, call, receiver, slots);
          real.iload(resultLocal);
          real.istore(result);
        });
    resultLocal = result;
  }

  private void real(CodeBuilder tried, Call call, int receiver, int[] slots) {
    var type = call.type();
    if (receiver >= 0) tried.aload(receiver);
    for (int p = 0; p < slots.length; p++)
      tried.loadLocal(TypeKind.from(type.parameterType(p)).asLoadable(), slots[p]);
    invoke(tried, call);
    var kind = TypeKind.from(type.returnType());
    if (kind != TypeKind.VOID) tried.storeLocal(kind.asLoadable(), result(kind));
  }

  private static void thrown(CodeBuilder caught, int entered) {
    caught.aload(entered);
    caught.invokestatic(Targets.HOOKS, "thrown", MethodTypeDesc.of(CD_void, CD_Object));
    caught.athrow();
  }

  private int resultLocal = -1;

  private int result(TypeKind kind) {
    return resultLocal = body.local(kind.asLoadable());
  }

  private void exit(MethodTypeDesc type, int entered) {
    var kind = TypeKind.from(type.returnType());
    code.aload(entered);
    if (kind == TypeKind.VOID) code.aconst_null();
    else {
      code.loadLocal(kind.asLoadable(), resultLocal);
      body.box(kind.asLoadable());
    }
    body.hook("exit", CD_void, CD_Object, CD_Object);
    if (kind != TypeKind.VOID) code.loadLocal(kind.asLoadable(), resultLocal);
  }

  /// What is handed to code that the JDK generates, such as a concatenation, is read by it. Gives
  /// where the call is kept, or -1 if there is none.
  int begin(String owner, String method, MethodTypeDesc type) {
    if (!takes(type)) return -1;
    int[] slots = body.stash(type);
    int entered = body.local(TypeKind.REFERENCE);
    body.tellLine();
    code.aconst_null();
    arguments(type, slots);
    code.loadConstant(body.call(owner, method, type));
    body.hook("enter", CD_Object, CD_Object, CD_Object.arrayType(), CD_int);
    code.astore(entered);
    body.unstash(type, slots);
    return entered;
  }

  /// Weaves what follows it.
  void end(int entered) {
    if (entered < 0) return;
    code.aload(entered);
    code.aconst_null();
    body.hook("exit", CD_void, CD_Object, CD_Object);
  }
}
