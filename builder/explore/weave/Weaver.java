package explore.weave;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rewrites the classes of a program.
///
/// - Each access to a field, an array, a monitor is announced by a call of {@link
/// explore.model.Hooks}.
/// - Calls of the JDK are redirected to models, announced as one step, let through, or refused.
/// - `synchronized` methods become blocks; static initializers become methods, so that each
/// execution
///   begins with static fields as they are in a new JVM, and the classes are loaded once.
public final class Weaver {
  /// The initializer's name in woven classes, and that of the method that clears static fields.
  public static final String INITIALIZER = "$initialise";

  public static final String RESET = "$reset";

  private final WeaveContext context;

  /// @param files     the program's class files
  /// @param main      name of its main class
  /// @param additions are arithmetic operations steps? For tests
  public Weaver(List<byte[]> files, String main, boolean additions) {
    var renaming = new Renaming();
    var classes = new ClassTable(files.stream().map(renaming::apply).toList());
    var name = main.replace('.', '/');
    context = new WeaveContext(name, classes, new Redirects(), new Refusals(), additions);
  }

  /// The woven classes, by name; of no use if anything is refused.
  public Map<String, byte[]> weave() {
    var files =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(context.classes().resolver()),
            ClassFile.AttributesProcessingOption.PASS_ALL_ATTRIBUTES);
    var woven = new LinkedHashMap<String, byte[]>();
    context
        .classes()
        .all()
        .forEach(
            (name, model) -> {
              Shape.check(model, context);
              woven.put(
                  name.replace('/', '.'),
                  files.build(model.thisClass().asSymbol(), builder -> weave(builder, model)));
            });
    return woven;
  }

  /// What can't be explored.
  public Refusals refusals() {
    return context.refusals();
  }

  /// Names of the classes that the explorer initialises, in order.
  public List<String> initialised() {
    var names = new ArrayList<String>();
    context.classes().initialised().forEach(name -> names.add(name.replace('/', '.')));
    return names;
  }

  private void weave(ClassBuilder builder, ClassModel model) {
    boolean ours = context.classes().number(model.thisClass().asInternalName()) != null;
    var bridges = new Bridges(model);
    for (ClassElement element : model)
      switch (element) {
        case MethodModel method -> method(builder, model, method, bridges, ours);
        case FieldModel field when ours && ClassTable.isStatic(field) -> notFinal(builder, field);
        case AccessFlags flags ->
            builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_PRIVATE | ClassFile.ACC_PUBLIC);
        case InnerClassesAttribute inner -> builder.with(withoutStandIns(inner));
        default -> builder.with(element);
      }
    bridges.write(builder, context);
    if (!ours) return;
    reset(builder, model);
    if (model.methods().stream().noneMatch(m -> m.methodName().equalsString("<clinit>")))
      builder.withMethodBody(
          INITIALIZER,
          ConstantDescs.MTD_void,
          ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> code.return_());
  }

  private static InnerClassesAttribute withoutStandIns(InnerClassesAttribute inner) {
    return InnerClassesAttribute.of(
        inner.classes().stream()
            .filter(c -> !c.innerClass().asInternalName().startsWith("explore/"))
            .toList());
  }

  /// The initializer is a method like any other, and it may run again.
  private static void notFinal(ClassBuilder builder, FieldModel field) {
    builder.withField(
        field.fieldName(),
        field.fieldType(),
        copy -> {
          for (var element : field)
            if (element instanceof AccessFlags flags)
              copy.withFlags(flags.flagsMask() & ~ClassFile.ACC_FINAL);
            else copy.with(element);
        });
  }

  private void reset(ClassBuilder builder, ClassModel model) {
    builder.withMethodBody(
        RESET,
        MethodTypeDesc.of(ConstantDescs.CD_void),
        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          for (var field : model.fields()) {
            boolean constant = field.findAttribute(Attributes.constantValue()).isPresent();
            if (!ClassTable.isStatic(field) || constant && field.flags().has(AccessFlag.FINAL))
              continue;
            switch (TypeKind.from(field.fieldTypeSymbol()).asLoadable()) {
              case INT -> code.iconst_0();
              case LONG -> code.lconst_0();
              case FLOAT -> code.fconst_0();
              case DOUBLE -> code.dconst_0();
              default -> code.aconst_null();
            }
            code.putstatic(
                model.thisClass().asSymbol(),
                field.fieldName().stringValue(),
                field.fieldTypeSymbol());
          }
          code.return_();
        });
  }

  private void method(
      ClassBuilder builder, ClassModel model, MethodModel method, Bridges bridges, boolean ours) {
    boolean initializer = ours && method.methodName().equalsString("<clinit>");
    int flags =
        initializer
            ? ClassFile.ACC_STATIC | ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC
            : method.flags().flagsMask() & ~ClassFile.ACC_SYNCHRONIZED;
    if (method.flags().has(AccessFlag.NATIVE))
      context.refusals().add(0, "the native method " + method.methodName());
    builder.withMethod(
        initializer ? INITIALIZER : method.methodName().stringValue(),
        method.methodTypeSymbol(),
        flags,
        copy -> {
          for (MethodElement element : method)
            switch (element) {
              case CodeModel code ->
                  copy.withCode(
                      c ->
                          new MethodWeaver(context, model, method, (CodeAttribute) code, bridges, c)
                              .weave());
              case AccessFlags _ -> {}
              default -> copy.with(element);
            }
        });
  }
}
