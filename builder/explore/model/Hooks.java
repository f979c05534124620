package explore.model;

import explore.schedule.Execution;
import java.lang.invoke.VarHandle;

/// What woven code calls before and after each access.
///
/// Outside of an execution every hook does nothing.
public final class Hooks {
  private Hooks() {}

  private static Execution execution() {
    var execution = Execution.current();
    return execution != null && execution.running() != null ? execution : null;
  }

  /// A call at this line follows.
  public static void line(int number) {
    var execution = execution();
    if (execution != null) execution.running().at(number);
  }

  public static void read(Object object, int site) {
    var execution = execution();
    if (execution != null) Accesses.read(execution, object, CodeSite.of(site));
  }

  public static void write(Object object, Object value, int site) {
    var execution = execution();
    if (execution != null) Accesses.write(execution, object, value, CodeSite.of(site));
  }

  public static void writeI(Object object, int value, int site) {
    write(object, value, site);
  }

  public static void writeJ(Object object, long value, int site) {
    write(object, value, site);
  }

  public static void writeF(Object object, float value, int site) {
    write(object, value, site);
  }

  public static void writeD(Object object, double value, int site) {
    write(object, value, site);
  }

  public static void writeA(Object object, Object value, int site) {
    write(object, value, site);
  }

  public static void arrayRead(Object array, int index, int site) {
    var execution = execution();
    if (execution != null) Accesses.arrayRead(execution, array, index, CodeSite.of(site));
  }

  public static void arrayWrite(Object array, int index, Object value, int site) {
    var execution = execution();
    if (execution != null) Accesses.arrayWrite(execution, array, index, value, CodeSite.of(site));
  }

  public static void arrayWriteI(Object array, int index, int value, int site) {
    arrayWrite(array, index, value, site);
  }

  public static void arrayWriteJ(Object array, int index, long value, int site) {
    arrayWrite(array, index, value, site);
  }

  public static void arrayWriteF(Object array, int index, float value, int site) {
    arrayWrite(array, index, value, site);
  }

  public static void arrayWriteD(Object array, int index, double value, int site) {
    arrayWrite(array, index, value, site);
  }

  public static void arrayWriteA(Object array, int index, Object value, int site) {
    arrayWrite(array, index, value, site);
  }

  /// A read gave this value.
  public static void saw(Object value, int site) {
    var execution = execution();
    if (execution != null) Accesses.saw(execution, value, CodeSite.of(site));
  }

  public static void sawI(int value, int site) {
    saw(value, site);
  }

  public static void sawJ(long value, int site) {
    saw(value, site);
  }

  public static void sawF(float value, int site) {
    saw(value, site);
  }

  public static void sawD(double value, int site) {
    saw(value, site);
  }

  public static void sawA(Object value, int site) {
    saw(value, site);
  }

  public static void varHandle(VarHandle handle, Object object, int index, int site) {
    var execution = execution();
    if (execution != null) VarHandles.access(execution, handle, object, index, CodeSite.of(site));
  }

  /// Woven code made this object, stored next in the field or variable of this name.
  public static void allocated(Object object, String label) {
    var execution = execution();
    if (execution != null) execution.allocated(object, label.isEmpty() ? null : label);
  }

  /// The constructor of `Thread` has ended; it knew neither who makes this one nor the numbers of a
  /// JVM of its own.
  public static void thread(Object made, boolean named) {
    var execution = execution();
    if (execution == null) return;
    var thread = (Thread) made;
    thread.setDaemon(execution.running().daemon());
    if (!named) thread.setName(Threads.nextName());
  }

  /// A final field gets this value.
  public static void named(Object value, String label) {
    var execution = execution();
    if (execution != null && value != null) execution.identities().label(value, label);
  }

  public static void monitorEnter(Object object, int site) {
    var execution = execution();
    if (execution == null) return;
    if (object == null) throw new NullPointerException();
    Monitor.of(execution, object).enter(execution, CodeSite.of(site).line());
  }

  public static void monitorExit(Object object, int site) {
    var execution = execution();
    if (execution != null) Monitor.of(execution, object).exit(execution, CodeSite.of(site).line());
  }

  public static void initialise(int type, int line) {
    var execution = execution();
    if (execution != null) Initialisation.of(execution, type, line);
  }

  /// Before a call of a JDK object; gives how its callbacks are treated.
  public static int enter(Object object, int site) {
    var execution = execution();
    if (execution == null || object == null) return Calls.NONE;
    return Calls.enter(execution, object, CodeSite.of(site));
  }

  public static void exit(Object object, int mode, Object result, int site) {
    var execution = execution();
    if (execution != null) Calls.exit(execution, object, mode, result, CodeSite.of(site));
  }

  /// A call of the JDK threw: it is over.
  public static void thrown(Object object, int mode) {
    var execution = execution();
    if (execution != null) Calls.left(execution, object, mode);
  }

  /// A JDK collection or an array is handed to a method of the JDK, which reads or writes it.
  public static void argument(Object object, int site) {
    var execution = execution();
    if (execution != null && object != null) Calls.argument(execution, object, CodeSite.of(site));
  }

  /// A call whose effect on this thread's own objects is unknown.
  public static void effect() {
    var execution = execution();
    if (execution != null) execution.running().effect();
  }

  /// Arithmetic as a step of its own, as in the textbook's load, add, store. For tests.
  public static void compute(int site) {
    var execution = execution();
    if (execution != null && execution.threads().size() > 1)
      Accesses.compute(execution, CodeSite.of(site));
  }

  public static int newFrame() {
    var execution = execution();
    return execution == null ? -1 : execution.loops.frame();
  }

  public static void loopBegin() {
    var execution = execution();
    if (execution != null) execution.loops.begin();
  }

  public static void loopI(int value) {
    loopJ(value);
  }

  public static void loopJ(long value) {
    var execution = execution();
    if (execution != null) execution.loops.local(value);
  }

  public static void loopF(float value) {
    loopJ(Float.floatToRawIntBits(value));
  }

  public static void loopD(double value) {
    loopJ(Double.doubleToRawLongBits(value));
  }

  public static void loopA(Object value) {
    var execution = execution();
    if (execution != null) execution.loops.local(value);
  }

  public static void loopEnd(int frame, int site) {
    var execution = execution();
    if (execution != null && frame >= 0) execution.loops.end(frame, site, CodeSite.of(site).line());
  }
}
