package timeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import timeline.Timeline.HandOver;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;

/// A timeline in the trace event format, which Perfetto and Chrome's `about:tracing` open: a track
/// a thread, its states as slices, lines of output as instants, hand-overs as flows. Times are
/// microseconds.
public final class TraceEvents {
  private static final int PID = 1;

  private final JsonWriter json;
  private final Timeline timeline;

  private TraceEvents(Timeline timeline, JsonWriter json) {
    this.timeline = timeline;
    this.json = json;
  }

  /// The file's text.
  ///
  /// @param name of the program
  public static String json(String name, Timeline timeline) {
    var text = new StringWriter();
    try (var json = new JsonWriter(text)) {
      new TraceEvents(timeline, json).all(name);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string has room
    }
    return text + "\n";
  }

  private void all(String name) throws IOException {
    json.beginObject().name("displayTimeUnit").value("ns").name("traceEvents").beginArray();
    metadata("process_name", 0, "name", name);
    for (int i = 0; i < timeline.lanes().size(); i++) {
      metadata("thread_name", i, "name", timeline.name(i));
      metadata("thread_sort_index", i, "sort_index", i);
      for (var segment : timeline.lanes().get(i).segments()) slice(i, segment);
    }
    int id = 0;
    for (var handOver : timeline.handOvers()) flow(++id, handOver);
    for (var printed : timeline.printed()) {
      begin("i", Math.max(0, printed.lane()), printed.at(), printed.text(), "output");
      json.name("s").value(printed.lane() < 0 ? "p" : "t").endObject();
    }
    json.endArray().name("otherData").beginObject();
    json.name("lost events").value(String.valueOf(timeline.lost()));
    json.name("tracer's own nanoseconds").value(String.valueOf(timeline.costNanos()));
    json.endObject().endObject();
  }

  private void metadata(String name, int lane, String key, Object value) throws IOException {
    json.beginObject().name("ph").value("M").name("pid").value(PID).name("tid").value(lane + 1);
    json.name("name").value(name).name("args").beginObject().name(key);
    if (value instanceof Integer n) json.value(n);
    else json.value(value.toString());
    json.endObject().endObject();
  }

  /// A slice; one that never ended only begins, which viewers draw to the end.
  private void slice(int lane, Segment s) throws IOException {
    var state = s.state().name().toLowerCase(Locale.ROOT);
    begin(s.end() < 0 ? "B" : "X", lane, s.begin(), state, "state");
    if (s.end() >= 0) json.name("dur").value(micros(s.end() - s.begin()));
    json.name("args").beginObject();
    argument("on", s.on());
    argument("owner", timeline.name(s.owner()));
    argument("carrier", s.carrier());
    json.endObject().endObject();
  }

  private void argument(String name, String value) throws IOException {
    if (!value.isEmpty()) json.name(name).value(value);
  }

  private void flow(int id, HandOver h) throws IOException {
    var name = h.kind().name().toLowerCase(Locale.ROOT);
    begin("s", h.from(), within(timeline.lanes().get(h.from()), h.at()), name, "hand-over");
    json.name("id").value(id).endObject();
    begin("f", h.to(), h.until(), name, "hand-over");
    json.name("id").value(id).name("bp").value("e").endObject();
  }

  /// A flow leaves from within a slice, so one from a thread's end leaves a moment before it.
  private static long within(Lane lane, long at) {
    return lane.end() >= 0 ? Math.max(lane.begin(), Math.min(at, lane.end() - 1)) : at;
  }

  private void begin(String phase, int lane, long at, String name, String category)
      throws IOException {
    json.beginObject().name("ph").value(phase).name("pid").value(PID).name("tid").value(lane + 1);
    json.name("ts").value(micros(at)).name("name").value(name).name("cat").value(category);
  }

  private static double micros(long nanos) {
    return nanos / 1000.0;
  }
}
