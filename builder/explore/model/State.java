package explore.model;

import explore.schedule.Execution;
import explore.schedule.Identity;
import explore.schedule.ModelThread;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What the models keep for one execution.
public final class State {
  final Map<Identity, Monitor> monitors = new IdentityHashMap<>();
  /// What is done before anybody looks at the interrupts of these threads: it may refuse.
  public final Map<Thread, Runnable> guards = new IdentityHashMap<>();
  public final Set<Thread> virtual = Collections.newSetFromMap(new IdentityHashMap<>());
  /// Threads that were interrupted before they were started.
  public final Set<Thread> interrupted = Collections.newSetFromMap(new IdentityHashMap<>());
  /// Virtual threads that were given a permit before they were started.
  public final Set<Thread> unparked = Collections.newSetFromMap(new IdentityHashMap<>());
  public final Map<Thread, Thread.UncaughtExceptionHandler> handlers = new IdentityHashMap<>();
  final Initialisation.Progress[] classes;
  final ModelThread[] initialisers;
  public Thread.UncaughtExceptionHandler handler;
  /// The map that an entry is a part of; of what is in none, the entry itself.
  public final Map<Object, Object> maps = new IdentityHashMap<>();
  public final Numbers threadNames = new Numbers("threads", 0);
  public final Numbers pools = new Numbers("pools", 1);

  /// May a wait end for no reason?
  final boolean spurious;

  /// What the program's classes are loaded by.
  final ClassLoader program;

  private final Map<Class<?>, Object> ones = new HashMap<>();

  State(ClassLoader program, int classCount, boolean spurious) {
    this.program = program;
    this.spurious = spurious;
    classes = new Initialisation.Progress[classCount];
    initialisers = new ModelThread[classCount];
  }

  /// Is this thread in a class's initialiser?
  public boolean initialises(ModelThread thread) {
    for (int i = 0; i < classes.length; i++)
      if (initialisers[i] == thread && classes[i] == Initialisation.Progress.RUNNING) return true;
    return false;
  }

  /// What there is one of in an execution, made when it is first asked for.
  public <T> T one(Class<T> type, Supplier<T> made) {
    return type.cast(ones.computeIfAbsent(type, _ -> made.get()));
  }

  public static State of(Execution execution) {
    execution.unforeseen();
    return (State) execution.models();
  }

  public static State now() {
    return of(Execution.current());
  }
}
