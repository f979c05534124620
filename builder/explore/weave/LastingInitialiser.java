package explore.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Set;

/// The initialiser of an enum or an interface runs once, before the first execution. So it may do
/// nothing that could be told from a constant's being there from the start: it makes what the class
/// holds. If it prints, or needs a class that needs this one, it is refused.
final class LastingInitialiser {
  private static final String INITIALISER = "<clinit>";
  private final WeaveContext context;
  private final String type;
  private final Set<String> seen = new HashSet<>();
  private int line;

  private LastingInitialiser(WeaveContext context, String type) {
    this.context = context;
    this.type = type;
  }

  static void check(ClassModel model, WeaveContext context) {
    if (!lasts(model)) return;
    var name = model.thisClass().asInternalName();
    new LastingInitialiser(context, name).look(name, INITIALISER, "()V");
  }

  private static boolean lasts(ClassModel model) {
    return model.flags().has(AccessFlag.ENUM) || model.flags().has(AccessFlag.INTERFACE);
  }

  private void look(String owner, String name, String descriptor) {
    var model = context.classes().all().get(owner);
    if (model == null || !seen.add(owner + "." + name + descriptor)) return;
    for (var method : model.methods())
      if (method.methodName().equalsString(name) && method.methodType().equalsString(descriptor))
        method.code().ifPresent(code -> code.forEach(element -> look(element)));
  }

  private void look(CodeElement element) {
    switch (element) {
      case LineNumber number -> line = number.line();
      case NewObjectInstruction made -> uses(made.className().asInternalName());
      case FieldInstruction field -> {
        var owner = field.owner().asInternalName();
        if (field.opcode().name().endsWith("STATIC")) uses(owner);
        if (owner.equals("java/lang/System")) refuse("System." + field.name());
      }
      case MonitorInstruction _ -> refuse("locks");
      case InvokeInstruction call -> call(call);
      default -> {}
    }
  }

  private void call(InvokeInstruction call) {
    var owner = call.owner().asInternalName();
    var name = call.name().stringValue();
    if (!context.classes().contains(owner)) {
      boolean harmless = Jdk.value(owner) || Jdk.container(owner) || owner.startsWith("[");
      if (!harmless || owner.endsWith("/IO") || owner.endsWith("/PrintStream"))
        refuse(Jdk.shown(owner) + "." + name);
      return;
    }
    uses(owner);
    var descriptor = call.type().stringValue();
    look(context.classes().owner(owner, name, descriptor), name, descriptor);
  }

  /// Another class is initialised by that: a lasting one is looked at too.
  private void uses(String owner) {
    if (owner.equals(type) || !context.classes().contains(owner)) return;
    if (context.classes().number(owner) != null) refuse(Jdk.shown(owner));
    else if (lasts(context.classes().all().get(owner)) && needs(owner)) refuse(Jdk.shown(owner));
    else look(owner, INITIALISER, "()V");
  }

  /// Does the other one's initialiser name this class?
  private boolean needs(String other) {
    return !isPartOf(other)
        && context.classes().all().get(other).methods().stream()
            .filter(method -> method.methodName().equalsString(INITIALISER))
            .flatMap(method -> method.code().stream())
            .flatMap(code -> code.elementStream())
            .anyMatch(
                element ->
                    element instanceof FieldInstruction f && f.owner().asInternalName().equals(type)
                        || element instanceof InvokeInstruction c
                            && c.owner().asInternalName().equals(type));
  }

  /// The bodies of an enum's constants are classes below it.
  private boolean isPartOf(String other) {
    return context
        .classes()
        .all()
        .get(other)
        .superclass()
        .map(above -> above.asInternalName().equals(type))
        .orElse(false);
  }

  private void refuse(String what) {
    context
        .refusals()
        .add(
            line, "the initialiser of " + Jdk.shown(type) + ", which runs only once, with " + what);
  }
}
