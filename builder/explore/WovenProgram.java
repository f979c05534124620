package explore;

import explore.jdk.Hooks;
import explore.model.Initialisation;
import explore.model.Out;
import explore.schedule.Chooser;
import explore.schedule.Driver;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Names;
import explore.schedule.Notes;
import explore.schedule.SharedKinds;
import explore.schedule.Snapshot;
import explore.search.Subject;
import explore.weave.Weaver;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import run.MemoryModel;

/// The woven program, loaded once and run again and again.
final class WovenProgram implements Subject, AutoCloseable {
  private final SharedKinds sharedKinds = new SharedKinds();
  private final Notes notes;
  private final List<Initialisation.Type> types = new ArrayList<>();
  private final List<MethodHandle> resets = new ArrayList<>();
  private final MethodHandle main;
  private final int mainType;
  private final boolean spurious;
  private final MemoryModel memory;
  private final ClassLoader loader;
  private final HeldReads reads;
  private final PrintStream out = System.out;
  private final PrintStream error = System.err;

  /// @param initialised names of the classes that the explorer initialises
  /// @param spurious    may waits end for no reason?
  WovenProgram(
      Map<String, byte[]> woven,
      List<String> initialised,
      String mainName,
      boolean spurious,
      MemoryModel memory,
      Names names)
      throws ReflectiveOperationException {
    this.spurious = spurious;
    notes = new Notes(names);
    this.memory = memory;
    loader = new Loader(woven);
    reads = new HeldReads(woven, mainName, loader);
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < initialised.size(); i++) numbers.put(initialised.get(i), i);
    for (var name : woven.keySet()) Class.forName(name, true, loader);
    for (var name : initialised) {
      var type = loader.loadClass(name);
      resets.add(staticMethod(type, Weaver.RESET));
      int parent = numbers.getOrDefault(type.getSuperclass().getName(), -1);
      types.add(new Initialisation.Type(name, staticMethod(type, Weaver.INITIALIZER), parent));
    }
    var mainClass = loader.loadClass(mainName);
    mainType = numbers.getOrDefault(mainName, -1);
    main = caller(mainClass);
    System.setOut(new Out());
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
  }

  private static MethodHandle staticMethod(Class<?> type, String name)
      throws ReflectiveOperationException {
    var method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return MethodHandles.lookup().unreflect(method);
  }

  /// Calls main as JEP 512 has it: with `String[]` before without, of an instance if need be.
  private static MethodHandle caller(Class<?> type) throws ReflectiveOperationException {
    var method = find(type);
    method.setAccessible(true);
    var handle = MethodHandles.lookup().unreflect(method);
    if (!Modifier.isStatic(method.getModifiers())) {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var made = MethodHandles.lookup().unreflectConstructor(constructor);
      var instance = made.asType(MethodType.methodType(method.getDeclaringClass()));
      handle = MethodHandles.foldArguments(handle, instance);
    }
    if (method.getParameterCount() == 1)
      handle = MethodHandles.insertArguments(handle, 0, (Object) new String[0]);
    return handle.asType(MethodType.methodType(void.class));
  }

  private static Method find(Class<?> type) throws NoSuchMethodException {
    for (Class<?>[] parameters : new Class<?>[][] {{String[].class}, {}})
      for (Class<?> c = type; c != null; c = c.getSuperclass())
        for (var method : c.getDeclaredMethods())
          if (method.getName().equals("main")
              && List.of(method.getParameterTypes()).equals(List.of(parameters))
              && method.getReturnType() == void.class
              && !Modifier.isPrivate(method.getModifiers())) return method;
    throw new NoSuchMethodException("main");
  }

  SharedKinds kinds() {
    return sharedKinds;
  }

  Notes notes() {
    return notes;
  }

  @Override
  public Execution fresh() {
    var execution = new Execution(sharedKinds, notes, memory);
    Initialisation.begin(execution, loader, types, spurious);
    return execution;
  }

  @Override
  public End run(Execution execution, Chooser chooser) {
    for (var reset : resets) call(reset);
    return Driver.run(execution, new Thread(null, null, "main"), this::body, chooser);
  }

  @Override
  public int depth() {
    return reads.depth();
  }

  @Override
  public List<Snapshot.Valued> reads(Execution execution) {
    return reads.of(execution);
  }

  private void body() {
    if (mainType >= 0) Hooks.initialise(mainType, 0);
    call(main);
  }

  private static void call(MethodHandle handle) {
    try {
      handle.invokeExact();
    } catch (Throwable thrown) {
      throw WovenProgram.<RuntimeException>asItIs(thrown);
    }
  }

  @SuppressWarnings("unchecked") // the program's exception leaves its main as it was thrown
  private static <E extends Throwable> E asItIs(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(error);
  }

  /// Woven classes come before those of the same name that the explorer itself may see.
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super("woven", WovenProgram.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name)) return super.loadClass(name, resolve);
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        if (loaded != null) return loaded;
        var bytes = classes.get(name);
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
