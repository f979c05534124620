package check.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naming.TypeName;
import timeline.RecordedRun;
import timeline.ThreadEvent;
import trace.EventLog;

/// Reads what the tracer wrote; the JVM that wrote it has ended, in whatever way.
final class EventLogFile {
  /// What took longer was interrupted by the kernel, which the tracer can't be charged with.
  private static final int COST_NANOS_MAX = 20_000;

  private static final int PLACES_BYTES_MAX = 4 << 20;

  private static final RecordedRun.Named NOBODY = new RecordedRun.Named("", false, false);

  private final ByteBuffer tape;
  private final Map<Long, RecordedRun.Named> threads = new HashMap<>();
  private final Map<Long, String> classes = new HashMap<>();
  private final ArrayList<ThreadEvent> events = new ArrayList<>();
  private long cost;

  private EventLogFile(Path file) throws IOException {
    var bytes = LeftFile.read(file, (int) EventLog.bytes()).orElseGet(() -> new byte[0]);
    tape = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (tape.capacity() != EventLog.bytes() || tape.getLong(0) != EventLog.MAGIC)
      throw new IOException("the tracer left no events");
  }

  /// @param classPath of the program that was traced
  static RecordedRun read(Path file, List<Path> classPath) throws IOException {
    var places = file.resolveSibling(file.getFileName() + EventLog.PLACES);
    var said = LeftFile.read(places, PLACES_BYTES_MAX).orElseGet(() -> new byte[0]);
    var lines = new String(said, StandardCharsets.UTF_8).lines().toList();
    return new EventLogFile(file).traced(lines, classPath);
  }

  private RecordedRun traced(List<String> places, List<Path> classPath) {
    long told = tape.getLong(EventLog.NEXT);
    for (int i = 0; i < Math.min(told, EventLog.EVENTS_MAX); i++)
      take(EventLog.HEADER + i * EventLog.EVENT);
    events.sort(Comparator.comparingLong(ThreadEvent::at));
    var uses = events.stream().filter(e -> e.object() != 0).flatMap(this::uses).toList();
    var objects = ObjectNames.of(places, uses, classPath);
    long lost = Math.max(0, told - EventLog.EVENTS_MAX);
    return new RecordedRun(events, tape.getLong(EventLog.MAIN), threads, objects, lost, cost);
  }

  private void take(int at) {
    int kind = tape.getInt(at + EventLog.KIND);
    if (kind < EventLog.NAME || kind > EventLog.END) return; // the JVM died on the way
    long thread = tape.getLong(at + EventLog.THREAD),
        object = tape.getLong(at + EventLog.OBJECT),
        other = tape.getLong(at + EventLog.OTHER);
    cost += Math.min(COST_NANOS_MAX, tape.getInt(at + EventLog.COST));
    switch (kind) {
      case EventLog.NAME ->
          threads.put(
              thread,
              new RecordedRun.Named(
                  letters(object),
                  (other & EventLog.VIRTUAL) != 0,
                  (other & EventLog.INTERNAL) != 0));
      case EventLog.CLASS -> classes.put(other, letters(object));
      default ->
          events.add(
              new ThreadEvent(
                  ThreadEvent.Kind.values()[kind - EventLog.START],
                  tape.getLong(at),
                  thread,
                  object,
                  other));
    }
  }

  private String letters(long where) {
    long from = where >>> 32;
    int length = (int) where;
    if (length <= 0 || from + length > EventLog.LETTERS_MAX) return "";
    var bytes = new byte[2 * length];
    tape.get(EventLog.HEADER + EventLog.EVENT * EventLog.EVENTS_MAX + 2 * (int) from, bytes);
    return new String(
        bytes,
        tape.order() == ByteOrder.BIG_ENDIAN
            ? StandardCharsets.UTF_16BE
            : StandardCharsets.UTF_16LE);
  }

  /// Who did something with an object, and who had what another waits for.
  private Stream<ObjectNames.Use> uses(ThreadEvent e) {
    long number = (e.object() & ~EventLog.IS_CLASS) >>> EventLog.CLASS_SHIFT;
    var type = classes.getOrDefault(number, "java.lang.Object");
    var own =
        e.kind() == ThreadEvent.Kind.JOIN
            ? threads.getOrDefault(e.other(), NOBODY).name()
            : (e.object() & EventLog.IS_CLASS) != 0 ? TypeName.of(type) + ".class" : "";
    var users = Stream.of(e.thread());
    if (e.kind() == ThreadEvent.Kind.PARK && e.other() != 0)
      users = Stream.of(e.other(), e.thread());
    return users.map(thread -> new ObjectNames.Use(e.object(), thread, type, own));
  }
}
