package explore.model;

import explore.schedule.Execution;
import explore.schedule.Identity;
import explore.schedule.ModelThread;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// What the models keep for one execution.
final class State {
  final Map<Identity, Monitor> monitors = new IdentityHashMap<>();
  final Set<Thread> virtual = Collections.newSetFromMap(new IdentityHashMap<>());
  final Map<Thread, Thread.UncaughtExceptionHandler> handlers = new IdentityHashMap<>();
  final Initialisation.Progress[] classes;
  final ModelThread[] initialisers;
  Thread.UncaughtExceptionHandler handler;
  int threadNames;
  int pools;

  State(int classCount) {
    classes = new Initialisation.Progress[classCount];
    initialisers = new ModelThread[classCount];
  }

  static State of(Execution execution) {
    return (State) execution.models();
  }

  static State now() {
    return of(Execution.current());
  }
}
