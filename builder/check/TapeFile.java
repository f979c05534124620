package check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import timeline.Event;
import timeline.Traced;
import trace.Tape;

/// Reads what the tracer wrote; the JVM that wrote it has ended, in whatever way.
final class TapeFile {
  /// What took longer was interrupted by the kernel, which the tracer can't be charged with.
  private static final int COST_NANOS_MAX = 20_000;

  private final ByteBuffer tape;
  private final Map<Long, Traced.Named> threads = new HashMap<>();
  private final Map<Long, String> classes = new HashMap<>();
  private final ArrayList<Event> events = new ArrayList<>();
  private long cost;

  private TapeFile(Path file) throws IOException {
    tape = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.nativeOrder());
    if (tape.capacity() != Tape.bytes() || tape.getLong(0) != Tape.MAGIC)
      throw new IOException("the tracer left no events");
  }

  static Traced read(Path file) throws IOException {
    return new TapeFile(file).traced();
  }

  private Traced traced() {
    long told = tape.getLong(Tape.NEXT);
    for (int i = 0; i < Math.min(told, Tape.EVENTS_MAX); i++) take(Tape.HEADER + i * Tape.EVENT);
    var objects = new HashMap<Long, String>();
    for (var e : events) if (e.object() != 0) objects.computeIfAbsent(e.object(), this::label);
    long lost = Math.max(0, told - Tape.EVENTS_MAX);
    return new Traced(events, tape.getLong(Tape.MAIN), threads, objects, lost, cost);
  }

  private void take(int at) {
    int kind = tape.getInt(at + Tape.KIND);
    if (kind < Tape.NAME || kind > Tape.END) return; // the JVM died on the way
    long thread = tape.getLong(at + Tape.THREAD),
        object = tape.getLong(at + Tape.OBJECT),
        other = tape.getLong(at + Tape.OTHER);
    cost += Math.min(COST_NANOS_MAX, tape.getInt(at + Tape.COST));
    switch (kind) {
      case Tape.NAME ->
          threads.put(
              thread,
              new Traced.Named(
                  letters(object), (other & Tape.VIRTUAL) != 0, (other & Tape.INTERNAL) != 0));
      case Tape.CLASS -> classes.put(other, letters(object));
      default ->
          events.add(
              new Event(
                  Event.Kind.values()[kind - Tape.START], tape.getLong(at), thread, object, other));
    }
  }

  private String letters(long where) {
    long from = where >>> 32;
    int length = (int) where;
    if (length <= 0 || from + length > Tape.LETTERS_MAX) return "";
    var bytes = new byte[2 * length];
    tape.get(Tape.HEADER + Tape.EVENT * Tape.EVENTS_MAX + 2 * (int) from, bytes);
    return new String(
        bytes,
        tape.order() == ByteOrder.BIG_ENDIAN
            ? StandardCharsets.UTF_16BE
            : StandardCharsets.UTF_16LE);
  }

  private String label(long object) {
    long type = (object & ~Tape.IS_CLASS) >>> Tape.CLASS_SHIFT;
    var name = Traced.label(classes.getOrDefault(type, "java.lang.Object"));
    return (object & Tape.IS_CLASS) != 0 ? name + ".class" : name;
  }
}
