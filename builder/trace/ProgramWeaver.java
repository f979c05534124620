package trace;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;

/// Weaves calls of {@link Tracer} into a program's classes: where a monitor is entered or left, and
/// where `notify` is called, since the JDK's part in these is no Java. Lines, names and frames of
/// the program's methods stay as they are.
public final class ProgramWeaver {
  static final ClassDesc TRACER = ClassDesc.of("trace.Tracer");
  private static final MethodTypeDesc OF_OBJECT = MethodTypeDesc.of(CD_void, CD_Object);
  private static final MethodTypeDesc OF_OBJECT_AND_KIND =
      MethodTypeDesc.of(CD_void, CD_Object, CD_int);

  private final ClassFile file;

  /// @param resolver knows the classes that the woven ones name
  public ProgramWeaver(ClassHierarchyResolver resolver) {
    file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver));
  }

  ClassFile file() {
    return file;
  }

  /// The same class with the calls; the very bytes where there are none to weave in.
  public byte[] weave(byte[] bytes) {
    var model = file.parse(bytes);
    if (model.methods().stream().noneMatch(method -> concerned(model, method))) return bytes;
    return file.transformClass(model, perMethod(model));
  }

  private static ClassTransform perMethod(ClassModel model) {
    return (builder, element) -> {
      if (element instanceof MethodModel method && concerned(model, method))
        method(builder, model, method);
      else builder.with(element);
    };
  }

  private static void method(ClassBuilder builder, ClassModel model, MethodModel method) {
    boolean isSynchronized = isSynchronized(method);
    var code = (CodeTransform) ProgramWeaver::element;
    if (isSynchronized) code = code.andThen(lockedAround(model, method));
    if (isRun(model, method)) code = code.andThen(begin());
    var woven = code;
    int flags =
        isSynchronized
            ? method.flags().flagsMask() & ~ClassFile.ACC_SYNCHRONIZED
            : method.flags().flagsMask();
    builder.withMethod(
        method.methodName(),
        method.methodType(),
        flags,
        into ->
            method.forEach(
                part -> {
                  switch (part) {
                    case AccessFlags _ -> into.withFlags(flags);
                    case CodeModel body -> into.transformCode(body, woven);
                    default -> into.with(part);
                  }
                }));
  }

  /// `synchronized` on a method, written out: the same monitor, for the whole body.
  private static CodeTransform lockedAround(ClassModel model, MethodModel method) {
    Consumer<CodeBuilder> lock =
        method.flags().has(AccessFlag.STATIC)
            ? code -> code.loadConstant(model.thisClass().asSymbol())
            : code -> code.aload(0);
    return new Around(
        code -> {
          lock.accept(code);
          enter(code);
        },
        code -> {
          lock.accept(code);
          exit(code);
        });
  }

  private static void element(CodeBuilder code, CodeElement element) {
    switch (element) {
      case MonitorInstruction m when m.opcode() == Opcode.MONITORENTER -> enter(code);
      case MonitorInstruction _ -> exit(code);
      case InvokeInstruction call when isNotify(call) -> {
        at(code.dup(), call.name().equalsString("notify") ? EventLog.NOTIFY : EventLog.NOTIFY_ALL);
        code.with(call);
      }
      default -> code.with(element);
    }
  }

  /// Records that a thread's own code begins, if `this` is the thread.
  static CodeTransform begin() {
    return Edges.start(code -> code.aload(0).invokestatic(TRACER, "begin", OF_OBJECT));
  }

  private static void enter(CodeBuilder code) {
    at(code.dup().dup(), EventLog.ENTER);
    at(code.monitorenter(), EventLog.ENTERED);
  }

  private static void exit(CodeBuilder code) {
    at(code.dup(), EventLog.EXIT);
    code.monitorexit();
  }

  /// Records the topmost object, and takes it.
  static void at(CodeBuilder code, int kind) {
    code.loadConstant(kind).invokestatic(TRACER, "at", OF_OBJECT_AND_KIND);
  }

  private static boolean concerned(ClassModel model, MethodModel method) {
    return method.code().isPresent()
        && (isSynchronized(method)
            || isRun(model, method)
            || method.code().get().elementStream().anyMatch(ProgramWeaver::concerned));
  }

  private static boolean concerned(CodeElement element) {
    return element instanceof MonitorInstruction
        || element instanceof InvokeInstruction call && isNotify(call);
  }

  private static boolean isSynchronized(MethodModel method) {
    return method.flags().has(AccessFlag.SYNCHRONIZED);
  }

  /// Maybe a thread's own `run`: the first code of its that can be seen.
  private static boolean isRun(ClassModel model, MethodModel method) {
    return method.methodName().equalsString("run")
        && method.methodType().equalsString("()V")
        && !method.flags().has(AccessFlag.STATIC)
        && model
            .superclass()
            .filter(s -> !s.asInternalName().equals("java/lang/Object"))
            .isPresent();
  }

  private static boolean isNotify(InvokeInstruction call) {
    return call.opcode() != Opcode.INVOKESTATIC
        && call.type().equalsString("()V")
        && (call.name().equalsString("notify") || call.name().equalsString("notifyAll"));
  }
}
