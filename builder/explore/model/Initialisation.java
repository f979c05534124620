package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// Initialises the program's classes when they are first used, under a lock, as JLS 12.4.2 says.
///
/// To find a class initialised is no step, since it stays so.
public final class Initialisation {
  /// A class with an initializer.
  ///
  /// @param parent number of its superclass, or -1
  public record Type(String name, MethodHandle initializer, int parent) {}

  enum Progress {
    RUNNING,
    DONE,
    FAILED
  }

  private static List<Type> types = List.of();

  private Initialisation() {}

  /// The program's classes, and a fresh state for an execution of it.
  ///
  /// @param program  what its classes are loaded by
  /// @param spurious may waits end for no reason?
  public static void begin(
      Execution execution, ClassLoader program, List<Type> all, boolean spurious) {
    types = all;
    execution.models(new State(program, all.size(), spurious));
    execution.last(() -> ThreadEnd.of(execution));
  }

  public static void of(Execution execution, int number, int line) {
    var state = State.of(execution);
    var me = execution.running();
    if (state.initialisers[number] == me && state.classes[number] == Progress.RUNNING) return;
    var type = types.get(number);
    var location = location(execution, type);
    if (state.classes[number] == Progress.DONE) {
      execution.touch(location, false);
      execution.orders(location, Order.ACQUIRE, line);
      return;
    }
    me.observe(mix(29, number)); // who comes later has no such step before it
    execution.perform(
        new Operation("initialises", location, line)
            .writes()
            .observes()
            .when(() -> state.classes[number] != Progress.RUNNING)
            .orders(Order.ACQUIRE));
    if (state.classes[number] == Progress.DONE) return;
    if (state.classes[number] == Progress.FAILED)
      throw new NoClassDefFoundError("Could not initialize class " + type.name());
    state.classes[number] = Progress.RUNNING;
    state.initialisers[number] = me;
    execution.wrote(location, mix(2, me.keyHash()), "by " + me);
    var end = Progress.FAILED;
    try {
      if (type.parent() >= 0) of(execution, type.parent(), line); // by now it is marked itself
      type.initializer().invokeExact();
      end = Progress.DONE;
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new ExceptionInInitializerError(e);
    } finally {
      execution.stores.fence();
      state.classes[number] = end;
      execution.orders(location, Order.RELEASE, line);
      execution.wrote(location, 4, "done");
    }
  }

  private static Location location(Execution execution, Type type) {
    var name = ("class " + type.name()).intern();
    return execution.location(name, "init", "initialisation of " + type.name(), "");
  }
}
