package explore.jdk;

import explore.calls.Calls;
import explore.calls.JdkCall;
import explore.calls.VarHandles;
import explore.model.Accesses;
import explore.model.CodeSite;
import explore.model.Copies;
import explore.model.Initialisation;
import explore.model.Monitor;
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

  /// A constructor writes to a field of its own object.
  public static void built(Object object, Object value, int site) {
    var execution = execution();
    if (execution != null) Accesses.built(execution, object, value, CodeSite.of(site));
  }

  public static void builtI(Object object, int value, int site) {
    built(object, value, site);
  }

  public static void builtJ(Object object, long value, int site) {
    built(object, value, site);
  }

  public static void builtF(Object object, float value, int site) {
    built(object, value, site);
  }

  public static void builtD(Object object, double value, int site) {
    built(object, value, site);
  }

  public static void builtA(Object object, Object value, int site) {
    built(object, value, site);
  }

  /// The constructor of an object with final fields has ended.
  public static void froze(Object object) {
    var execution = execution();
    if (execution != null) Accesses.froze(execution, object);
  }

  /// A final field of an object gave another.
  public static void reaches(Object of, Object object) {
    var execution = execution();
    if (execution != null && object != null) Accesses.reaches(execution, of, object);
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

  /// Gives whether a weak compare-and-set fails for no reason.
  public static boolean varHandle(VarHandle handle, Object object, int index, int site) {
    var execution = execution();
    return execution != null
        && VarHandles.access(execution, handle, object, index, CodeSite.of(site));
  }

  /// A static method of `VarHandle` that orders.
  public static void fence(String method) {
    var execution = execution();
    if (execution != null) execution.stores.fence(method);
  }

  /// Does a weak compare-and-set fail for no reason?
  public static boolean fails(Object entered) {
    return entered instanceof JdkCall call && call.fails();
  }

  public static void varHandled(
      VarHandle handle, Object object, int index, Object result, int site) {
    var execution = execution();
    if (execution != null)
      VarHandles.accessed(execution, handle, object, index, result, CodeSite.of(site));
  }

  /// Woven code made this object, stored next in the variable, if it is local, or field of this
  /// name.
  public static void allocated(Object object, String label, boolean local) {
    var execution = execution();
    if (execution != null) execution.identities().allocated(object, label, local);
  }

  /// The constructor of `Thread` has ended; it knew neither who makes this one nor the numbers of a
  /// JVM of its own.
  public static void thread(Object made, boolean named) {
    var execution = execution();
    if (execution == null) return;
    var thread = (Thread) made;
    thread.setDaemon(execution.running().daemon());
    Threads.inherit(thread);
    if (!named) thread.setName(Threads.nextName());
  }

  /// A final field of this class gets this value; a static one has no holder.
  public static void settled(Object holder, Object value, String owner, String field) {
    var execution = execution();
    if (execution == null || value == null) return;
    execution.identities().settled(value, holder, owner, field);
  }

  public static void monitorEnter(Object object, int site) {
    var execution = execution();
    if (execution != null) Monitor.of(execution, object).enter(execution, CodeSite.of(site).line());
  }

  public static void monitorExit(Object object, int site) {
    var execution = execution();
    if (execution != null) Monitor.of(execution, object).exit(execution, CodeSite.of(site).line());
  }

  /// An object of the program is copied by the JDK.
  public static void cloning(Object object, int line) {
    var execution = execution();
    if (execution != null) Copies.of(execution, object, line);
  }

  public static void initialise(int type, int line) {
    var execution = execution();
    if (execution != null) Initialisation.of(execution, type, line);
  }

  /// Begins a call of the JDK; gives the call if it touches what threads could share, else null.
  ///
  /// @param receiver null of a static method or a constructor
  public static Object enter(Object receiver, Object[] arguments, int site) {
    var execution = execution();
    return execution == null
        ? null
        : Calls.enter(execution, receiver, arguments, CodeSite.of(site));
  }

  /// Ends it.
  public static void exit(Object call, Object result) {
    if (execution() != null) Calls.exit((JdkCall) call, result);
  }

  /// A call of the JDK threw: it is over.
  public static void thrown(Object call) {
    if (execution() != null) Calls.thrown((JdkCall) call);
  }

  /// What the JDK generates for a record reads its components, and what is in them.
  public static void component(Object value, int site) {
    exit(enter(null, new Object[] {value}, site), null);
  }

  /// A call whose effect on this thread's own objects is unknown.
  public static void effect() {
    var execution = execution();
    if (execution != null) execution.running().effect("calls the JDK");
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
