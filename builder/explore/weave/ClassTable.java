package explore.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The program's classes, by internal name.
final class ClassTable {
  private final Map<String, ClassModel> classes = new LinkedHashMap<>();
  private final Map<String, Integer> initialised = new LinkedHashMap<>();
  private final Map<String, Boolean> escaping = new HashMap<>();
  private final Map<String, Boolean> opening = new HashMap<>();

  ClassTable(Iterable<byte[]> files) {
    for (var file : files) {
      var model = ClassFile.of().parse(file);
      classes.put(model.thisClass().asInternalName(), model);
    }
    classes.forEach(
        (name, model) -> {
          if (initialises(model)) initialised.put(name, initialised.size());
        });
  }

  /// Its own initialiser runs, or that of a class above it.
  private boolean initialises(ClassModel model) {
    return model != null && !lasts(model) && (reset(model) || initialises(parent(model)));
  }

  private static boolean lasts(ClassModel model) {
    return model.flags().has(AccessFlag.INTERFACE)
        || model.flags().has(AccessFlag.ENUM)
        || model.flags().has(AccessFlag.SYNTHETIC);
  }

  /// May its initialiser let another thread into the class before it has ended?
  boolean opensEarly(String name) {
    return opening.computeIfAbsent(name, _ -> opensEarly(classes.get(name)));
  }

  private boolean opensEarly(ClassModel model) {
    for (var method : model.methods())
      if (method.methodName().equalsString("<clinit>") && method.code().isPresent())
        for (var element : method.code().get())
          if (element instanceof InvokeInstruction call && opens(call.owner().asInternalName()))
            return true;
    return false;
  }

  private boolean opens(String owner) {
    return contains(owner) || owner.startsWith("java/lang/Thread") || owner.contains("Executor");
  }

  /// Are its static fields set anew for each execution? Not those of enums, whose constants the JVM
  /// keeps, nor of interfaces, whose fields are constants; those that can change are refused.
  private static boolean reset(ClassModel model) {
    return !lasts(model)
        && (model.fields().stream().anyMatch(ClassTable::isStatic)
            || model.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>")));
  }

  static boolean isStatic(FieldModel field) {
    return field.flags().has(AccessFlag.STATIC);
  }

  Map<String, ClassModel> all() {
    return classes;
  }

  boolean contains(String name) {
    return classes.containsKey(name);
  }

  /// The class's number among those that are initialised by the explorer, or null.
  Integer number(String name) {
    return initialised.get(name);
  }

  /// Their names, in the order of their numbers.
  Iterable<String> initialised() {
    return initialised.keySet();
  }

  /// May others see one of its objects before its constructor has ended?
  boolean escapes(String name) {
    var known = escaping.get(name);
    if (known != null) return known;
    boolean escapes = Escapes.of(this, classes.get(name));
    escaping.put(name, escapes);
    return escapes;
  }

  /// Has it, or one above it, final fields that lead to other objects, set before others see them?
  boolean freezes(String name) {
    var model = classes.get(name);
    if (model == null || escapes(name)) return false;
    boolean own =
        model.fields().stream()
            .anyMatch(
                field ->
                    field.flags().has(AccessFlag.FINAL)
                        && !isStatic(field)
                        && !field.fieldTypeSymbol().isPrimitive());
    return own || parent(model) != null && freezes(parent(model).thisClass().asInternalName());
  }

  /// A field and the class that declares it.
  record Field(String owner, FieldModel model) {}

  /// The field that a name means in a class, or null if the JDK declares it.
  Field field(String type, String name) {
    for (var model = classes.get(type); model != null; model = parent(model))
      for (var field : model.fields())
        if (field.fieldName().equalsString(name))
          return new Field(model.thisClass().asInternalName(), field);
    for (var model = classes.get(type); model != null; model = parent(model))
      for (var face : model.interfaces()) {
        var found = field(face.asInternalName(), name);
        if (found != null) return found;
      }
    return null;
  }

  private ClassModel parent(ClassModel model) {
    return model.superclass().map(parent -> classes.get(parent.asInternalName())).orElse(null);
  }

  /// Where a call on a class of the program ends: at a method of it or one above, or at the JDK's
  /// class above.
  String owner(String type, String name, String descriptor) {
    var model = classes.get(type);
    while (model != null) {
      for (var method : model.methods())
        if (method.methodName().equalsString(name) && method.methodType().equalsString(descriptor))
          return model.thisClass().asInternalName();
      for (var face : model.interfaces())
        if (contains(face.asInternalName())
            && contains(owner(face.asInternalName(), name, descriptor)))
          return face.asInternalName();
      var parent = model.superclass().map(p -> p.asInternalName()).orElse("java/lang/Object");
      model = classes.get(parent);
      if (model == null) return parent;
    }
    return type;
  }

  /// The classes that override a method of the JDK's class above them, the lowest first.
  List<String> overriding(String above, String name, MethodTypeDesc type) {
    var overriding = new ArrayList<String>();
    classes.forEach(
        (own, model) -> {
          boolean declares =
              model.methods().stream()
                  .anyMatch(
                      method ->
                          method.methodName().equalsString(name)
                              && method.methodTypeSymbol().equals(type)
                              && !method.flags().has(AccessFlag.STATIC)
                              && !method.flags().has(AccessFlag.PRIVATE));
          if (declares && inherits(own, above)) overriding.add(own);
        });
    return overriding;
  }

  private boolean inherits(String type, String above) {
    var top = above(type);
    return top.equals(above) || Jdk.exception(above) && Jdk.exception(top);
  }

  /// The first class of the JDK above a class of the program.
  String above(String type) {
    var name = type;
    while (classes.get(name) != null)
      name = classes.get(name).superclass().map(p -> p.asInternalName()).orElse("java/lang/Object");
    return name;
  }

  ClassHierarchyResolver resolver() {
    ClassHierarchyResolver own = this::hierarchy;
    return own.orElse(ClassHierarchyResolver.ofClassLoading(ClassTable.class.getClassLoader()));
  }

  private ClassHierarchyInfo hierarchy(ClassDesc type) {
    var model = classes.get(internal(type));
    if (model == null) return null;
    if (model.flags().has(AccessFlag.INTERFACE)) return ClassHierarchyInfo.ofInterface();
    return ClassHierarchyInfo.ofClass(model.superclass().orElseThrow().asSymbol());
  }

  static String internal(ClassDesc type) {
    var descriptor = type.descriptorString();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
