package explore;

import explore.flow.Flows;
import explore.flow.Flows.Held;
import explore.model.CodeSite;
import explore.schedule.Execution;
import explore.schedule.ModelThread;
import explore.schedule.Readings;
import explore.schedule.Readings.Reading;
import explore.schedule.Snapshot.Valued;
import java.lang.StackWalker.StackFrame;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What threads have read and still have: the code says of which reads they hold the values, what
/// those were was noted when they ran.
final class HeldReads {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private final Flows flows;
  private final String main;
  /// Is there one object of the main class only, which nobody makes?
  private final boolean once;
  private final ClassLoader program;

  HeldReads(Map<String, byte[]> woven, String main, ClassLoader program) {
    flows = new Flows(woven);
    this.main = main.replace('.', '/');
    once = woven.values().stream().noneMatch(this::makesMain);
    this.program = program;
  }

  private boolean ours(StackFrame frame) {
    return frame.getDeclaringClass().getClassLoader() == program;
  }

  /// How many methods of the program the thread that asks is in.
  int depth() {
    return WALKER.walk(frames -> (int) frames.filter(this::ours).count());
  }

  List<Valued> of(Execution execution) {
    var all = new ArrayList<Valued>();
    for (var thread : execution.threads()) {
      var values = of(thread);
      if (!values.isEmpty()) all.add(new Valued(Readings.key(thread), values));
    }
    return all;
  }

  private List<List<String>> of(ModelThread thread) {
    var read = Readings.of(thread);
    if (read.isEmpty() || thread.finished()) return List.of();
    var told = new TreeMap<Integer, List<String>>();
    for (var held : flows.of(Readings.stack(thread), this::ours, Readings.callsAnew(thread))) {
      int last = last(read, held);
      if (last < 0) continue;
      boolean carried = last < Readings.carried(thread);
      var reading = read.get(last);
      if (!carried || held.same() && oneVariable(held))
        told.put(last, List.of(reading.name(), reading.value()));
    }
    return told.values().stream().distinct().toList();
  }

  /// The last read at that place in that call of its method.
  private static int last(List<Reading> read, Held held) {
    var site = CodeSite.of(held.site());
    for (int i = read.size() - 1; i >= 0; i--)
      if (read.get(i).place() == site && read.get(i).depth() == held.depth()) return i;
    return -1;
  }

  /// Does the place always read the same variable?
  private boolean oneVariable(Held held) {
    var site = CodeSite.of(held.site());
    return site.isStatic() || once && main.equals(site.owner());
  }

  private boolean makesMain(byte[] type) {
    for (var entry : ClassFile.of().parse(type).constantPool())
      if (entry instanceof MethodRefEntry method
          && method.name().equalsString("<init>")
          && method.owner().asInternalName().equals(main)) return true;
    return false;
  }
}
