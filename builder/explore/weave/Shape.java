package explore.weave;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;

/// Refuses classes whose state can't be set back between executions, or whose code isn't woven.
final class Shape {
  private Shape() {}

  static void check(ClassModel model, WeaveContext context) {
    var name = model.thisClass().asInternalName();
    var above = context.classes().above(name);
    boolean standIn = context.redirects().standIn(above);
    if (!standIn && !Jdk.extendable(above))
      context
          .refusals()
          .add(line(model), "the class " + Jdk.shown(name) + ", which extends " + Jdk.shown(above));
    LastingInitialiser.check(model, context);
    for (var field : model.fields())
      if (lasts(model, field) && changes(field, context))
        context
            .refusals()
            .add(
                line(model),
                Jdk.shown(name) + "." + field.fieldName() + ", which lasts between executions");
  }

  /// The first line of its code, or 0.
  private static int line(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(LineNumber.class::isInstance)
        .mapToInt(element -> ((LineNumber) element).line())
        .min()
        .orElse(0);
  }

  /// Constants of enums and their fields, and fields of interfaces, are made once.
  private static boolean lasts(ClassModel model, FieldModel field) {
    if (field.flags().has(AccessFlag.SYNTHETIC)) return false;
    return model.flags().has(AccessFlag.ENUM) || model.flags().has(AccessFlag.INTERFACE);
  }

  private static boolean changes(FieldModel field, WeaveContext context) {
    if (!field.flags().has(AccessFlag.FINAL)) return true;
    ClassDesc type = field.fieldTypeSymbol();
    if (type.isPrimitive()) return false;
    var name = ClassTable.internal(type);
    var known = context.classes().all().get(name);
    if (known != null)
      return !known.flags().has(AccessFlag.ENUM)
          && !known
              .superclass()
              .map(p -> p.asInternalName().equals("java/lang/Record"))
              .orElse(false);
    return !Jdk.value(name) || name.equals("java/lang/Object");
  }
}
