package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.CharacterRange;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Weaves the code of one method.
final class MethodWeaver {
  private static final ClassDesc CD_THREAD = ClassDesc.of("java.lang.Thread");
  private static final Set<String> CURRENT = Set.of("currentThread");
  private static final Set<String> ASKED =
      Set.of("interrupt", "isInterrupted", "getName", "isDaemon", "isVirtual", "isAlive");

  private final MethodModel method;
  private final CodeAttribute code;
  private final CodeBuilder out;
  private final Body body;
  private final Bridges bridges;
  private final List<CodeElement> elements;
  private final Variables variables;
  private final LoopWeaver loops;
  private final boolean locks;
  private final boolean isStatic;
  private final List<CodeElement> handlers = new ArrayList<>();
  private int lock;
  private int news;
  private boolean superCalled;

  MethodWeaver(
      WeaveContext context,
      ClassModel model,
      MethodModel method,
      CodeAttribute code,
      Bridges bridges,
      CodeBuilder out) {
    this.method = method;
    this.code = code;
    this.out = out;
    this.bridges = bridges;
    body = new Body(context, model, method.methodName().stringValue(), code.maxLocals(), out);
    elements = code.elementList();
    variables = new Variables(elements);
    isStatic = method.flags().has(AccessFlag.STATIC);
    locks = method.flags().has(AccessFlag.SYNCHRONIZED);
    loops = new LoopWeaver(body, code, elements, isStatic);
    superCalled = !method.methodName().equalsString("<init>");
  }

  void weave() {
    var start = out.newLabel();
    var end = out.newLabel();
    if (isStatic && !method.methodName().equalsString("<clinit>")) enter();
    if (locks) lock(start);
    loops.begin();
    for (int i = 0; i < elements.size(); i++) weave(elements.get(i), i);
    handlers.forEach(out::with); // last, so that handlers around woven calls come first
    if (locks) unlockWhenThrown(start, end);
  }

  /// Another thread may come in while the class is being initialised: it has to wait.
  private void enter() {
    elements.stream()
        .filter(LineNumber.class::isInstance)
        .findFirst()
        .ifPresent(line -> body.line(((LineNumber) line).line()));
    if (body.context.classes().opensEarly(body.self())) body.initialise(body.self());
  }

  /// A `synchronized` method locks itself: first of all, and at each of its ends.
  private void lock(Label start) {
    lock = body.local(TypeKind.REFERENCE);
    if (isStatic) out.ldc(body.model.thisClass().asSymbol());
    else out.aload(0);
    out.dup();
    out.astore(lock);
    elements.stream()
        .filter(LineNumber.class::isInstance)
        .findFirst()
        .ifPresent(line -> body.line(((LineNumber) line).line()));
    monitor("monitorEnter");
    out.labelBinding(start);
  }

  private void monitor(MonitorInstruction monitor) {
    boolean enters = monitor.opcode() == Opcode.MONITORENTER;
    if (enters) throwIfNull();
    monitor(enters ? "monitorEnter" : "monitorExit");
  }

  private void monitor(String hook) {
    out.loadConstant(body.place());
    body.hook(hook, CD_void, CD_Object, CD_int);
  }

  private void unlock() {
    out.aload(lock);
    monitor("monitorExit");
  }

  private void unlockWhenThrown(Label start, Label end) {
    out.labelBinding(end);
    var handler = out.newBoundLabel();
    unlock();
    out.athrow();
    out.exceptionCatchAll(start, end, handler);
  }

  private void weave(CodeElement element, int index) {
    switch (element) {
      case LineNumber line -> {
        body.line(line.line());
        out.with(line);
      }
      // scopes of variables and frames are those of the code as it was
      case LocalVariable _, LocalVariableType _, CharacterRange _, StackMapTableAttribute _ -> {}
      case RuntimeVisibleTypeAnnotationsAttribute _,
          RuntimeInvisibleTypeAnnotationsAttribute _ -> {}
      case ExceptionCatch handler -> handlers.add(handler);
      case LabelTarget target -> {
        out.with(target);
        loops.head(target.label(), index);
      }
      case FieldInstruction field -> new FieldWeaver(body).weave(field, superCalled);
      case ArrayLoadInstruction load -> load(load);
      case ArrayStoreInstruction store -> store(store);
      case MonitorInstruction monitor -> monitor(monitor);
      case NewObjectInstruction made -> object(made);
      case NewPrimitiveArrayInstruction _,
          NewReferenceArrayInstruction _,
          NewMultiArrayInstruction _ ->
          array(element, index);
      case OperatorInstruction operator when body.context.additions() -> operate(operator);
      case InvokeInstruction call -> call(call, index);
      case InvokeDynamicInstruction call -> new DynamicWeaver(body, bridges).weave(call);
      case ReturnInstruction ends when locks -> {
        unlock();
        out.with(ends);
      }
      case TypeCheckInstruction check -> {
        body.asks(check.type().asSymbol(), check.opcode() == Opcode.CHECKCAST);
        out.with(check);
      }
      default -> out.with(element);
    }
  }

  /// Throws as the JVM does, which tells what was null.
  private void throwIfNull() {
    out.dup();
    out.ifThen(
        Opcode.IFNULL,
        missing -> {
          missing.dup();
          missing.monitorenter();
          missing.monitorexit();
          missing.aconst_null();
          missing.athrow();
        });
  }

  private void object(NewObjectInstruction made) {
    body.initialise(made.className().asInternalName());
    news++;
    out.with(made);
  }

  private void array(CodeElement made, int index) {
    out.with(made);
    out.dup();
    body.allocated(variables.label(index));
  }

  private void operate(OperatorInstruction operator) {
    if (computes(operator)) {
      out.loadConstant(body.place());
      body.hook("compute", CD_void, CD_int);
    }
    out.with(operator);
  }

  private static boolean computes(OperatorInstruction operator) {
    return !operator.opcode().name().contains("CMP") && operator.opcode() != Opcode.ARRAYLENGTH;
  }

  private void load(ArrayLoadInstruction load) {
    int site = element(load.typeKind());
    out.dup2();
    out.loadConstant(site);
    body.hook("arrayRead", CD_void, CD_Object, CD_int, CD_int);
    out.with(load);
    body.saw(load.typeKind(), site);
  }

  private int element(TypeKind kind) {
    var name = kind == TypeKind.REFERENCE ? "Object" : kind.upperBound().displayName();
    ClassDesc type = kind.upperBound();
    return body.site(null, null, name + "[]", false, type, false);
  }

  private void store(ArrayStoreInstruction store) {
    int site = element(store.typeKind());
    var kind = store.typeKind().asLoadable();
    int value = body.local(kind);
    out.storeLocal(kind, value);
    out.dup2();
    out.loadLocal(kind, value);
    out.loadConstant(site);
    body.hook(
        "arrayWrite" + Body.letter(kind), CD_void, CD_Object, CD_int, Body.type(kind), CD_int);
    out.loadLocal(kind, value);
    out.with(store);
  }

  /// A constructor's call is of an object that `new` made before, or else of `this` or `super`.
  /// Is the current thread but asked or told something, as by `Thread.currentThread().interrupt()`?
  /// Then nobody sees which it is.
  private boolean asksItself(InvokeInstruction call, int index) {
    if (!isOfThread(call, CURRENT)) return false;
    for (var next : elements.subList(index + 1, elements.size()))
      if (next instanceof Instruction)
        return next instanceof InvokeInstruction then && isOfThread(then, ASKED);
    return false;
  }

  private static boolean isOfThread(InvokeInstruction call, Set<String> names) {
    return call.owner().asSymbol().equals(CD_THREAD) && names.contains(call.name().stringValue());
  }

  private void call(InvokeInstruction call, int index) {
    if (asksItself(call, index)) {
      out.invokestatic(Targets.THREADS, "me", MethodTypeDesc.of(CD_THREAD));
      return;
    }
    var name = call.name().stringValue();
    boolean constructs = name.equals("<init>");
    boolean fresh = constructs && news > 0;
    if (fresh) news--;
    boolean above = constructs && !fresh;
    superCalled |= above;
    var way =
        switch (call.opcode()) {
          case INVOKESTATIC -> Call.Way.STATIC;
          case INVOKEINTERFACE -> Call.Way.INTERFACE;
          case INVOKESPECIAL -> constructs ? Call.Way.CONSTRUCT : Call.Way.SPECIAL;
          default -> Call.Way.VIRTUAL;
        };
    var label = constructs ? variables.label(index) : Variables.Goal.NONE;
    new CallWeaver(body)
        .call(
            new Call(
                way,
                call.owner().asSymbol(),
                name,
                call.typeSymbol(),
                call.isInterface(),
                fresh,
                label));
    if (above) new FieldWeaver(body).tellEarly();
  }
}
