package explore.weave;

import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds the static method of ours that a call of the JDK is redirected to.
final class Redirects {
  /// What each object has, whatever class a call names.
  private static final Set<String> OF_ALL = Set.of("wait", "notify", "notifyAll", "getClass");

  private final Map<String, Method> methods = new HashMap<>();
  private final Map<String, Set<String>> standIns = new HashMap<>();
  private final Set<String> classes = new HashSet<>();

  Redirects() {
    Targets.REDIRECTS.forEach(
        (owner, types) -> {
          for (var type : types)
            for (var method : type.getMethods())
              if (Modifier.isStatic(method.getModifiers()))
                methods.putIfAbsent(owner + "." + method.getName() + parameters(method), method);
        });
    for (var type : Targets.STAND_INS.values()) {
      var known = new HashSet<String>();
      for (var method : type.getMethods()) known.add(method.getName() + descriptor(method));
      for (var method : type.getDeclaredMethods())
        if (Modifier.isProtected(method.getModifiers()))
          known.add(method.getName() + descriptor(method));
      for (var constructor : type.getConstructors())
        known.add(
            "<init>"
                + MethodType.methodType(void.class, constructor.getParameterTypes())
                    .descriptorString());
      var name = type.getName().replace('.', '/');
      standIns.put(name, known);
      if (!type.isInterface()) classes.add(name);
    }
  }

  private static String descriptor(Method method) {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
        .descriptorString();
  }

  private static String parameters(Method method) {
    var descriptor = descriptor(method);
    return descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  /// The method, or null.
  ///
  /// @param owner internal name of the JDK's class
  /// @param isStatic is it a static method?
  Method find(String owner, String name, MethodTypeDesc type, boolean isStatic) {
    var where =
        OF_ALL.contains(name) && !isStatic
            ? "java/lang/Object"
            : Jdk.exception(owner) && !isStatic ? "java/lang/Throwable" : owner;
    var all = type.descriptorString();
    var parameters = all.substring(1, all.indexOf(')') + 1);
    return methods.get(where + "." + name + "(" + (isStatic ? "" : "L" + where + ";") + parameters);
  }

  /// Is this class a stand-in?
  boolean standIn(String owner) {
    return standIns.containsKey(owner);
  }

  /// Is it a stand-in that is a class, though it may stand for an interface?
  boolean isClass(String owner) {
    return classes.contains(owner);
  }

  /// Has the stand-in this method?
  boolean has(String standIn, String name, String descriptor) {
    return standIns.get(standIn).contains(name + descriptor)
        || Set.of("getClass", "toString", "equals", "hashCode").contains(name);
  }
}
