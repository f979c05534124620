package timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import timeline.Course.Handed;
import timeline.Course.Part;
import timeline.Course.Pending;
import timeline.Course.Wait;
import timeline.Timeline.HandOver;
import timeline.Timeline.Kind;
import timeline.Timeline.Lane;
import timeline.Timeline.Printed;
import timeline.Timeline.Segment;

/// Makes a timeline out of events. Pure: the same events give the same timeline.
public final class Reconstruction {
  private final Traced traced;
  private final long start;
  private final List<Event> events;
  private final Monitors monitors;
  private final Map<Long, Course> courses = new LinkedHashMap<>();
  private long halted = -1;

  private Reconstruction(Traced traced, long start) {
    this.traced = traced;
    this.start = start;
    events = traced.events().stream().sorted(Comparator.comparingLong(Event::at)).toList();
    monitors = new Monitors(events);
  }

  /// The timeline of a run.
  ///
  /// @param start by the run's `nanoTime`, when main began
  /// @param nanos how long the run took, where its JVM had no time to tell that it ends
  /// @param lines what it printed
  public static Timeline of(Traced traced, long start, long nanos, List<Traced.Line> lines) {
    return new Reconstruction(traced, start).timeline(nanos, lines);
  }

  private Timeline timeline(long nanos, List<Traced.Line> lines) {
    var main = course(traced.main(), 0);
    main.begun = true; // and what it was before lasted no time
    main.settle(0);
    events.forEach(this::take);
    courses.values().forEach(Course::over);
    long last = events.isEmpty() ? 0 : time(events.getLast());
    // Where events were lost nothing is known of the rest.
    long end = traced.lost() > 0 ? last : Math.max(last, halted >= 0 ? halted : nanos);
    var told = lines.stream().filter(line -> traced.lost() == 0 || line.at() <= end).toList();
    var shown = shown(told);
    var labels = labels(shown);
    var index = new HashMap<Long, Integer>();
    for (var course : shown) index.put(course.id, index.size());
    return new Timeline(
        shown.stream().map(course -> lane(course, labels, index)).toList(),
        shown.stream()
            .flatMap(course -> course.handed.stream())
            .filter(h -> index.containsKey(h.from()) && h.from() != h.to())
            .sorted(Comparator.comparingLong(Handed::at).thenComparingLong(Handed::until))
            .map(h -> handOver(h, index))
            .toList(),
        told.stream()
            .map(line -> new Printed(index.getOrDefault(line.thread(), -1), line.at(), line.text()))
            .toList(),
        Math.max(end, told.isEmpty() ? 0 : told.getLast().at()),
        traced.lost(),
        traced.costNanos());
  }

  private long time(Event e) {
    return Math.max(0, e.at() - start);
  }

  private Course course(long id, long begin) {
    var known = courses.get(id);
    if (known != null) return known;
    var course = new Course(id, named(id).virtual(), begin);
    courses.put(id, course);
    course.settle(begin);
    return course;
  }

  private Traced.Named named(long id) {
    return traced.threads().getOrDefault(id, new Traced.Named("", false, false));
  }

  private void take(Event e) {
    long at = time(e);
    switch (e.kind()) {
      case START -> {
        var started = course(e.other(), at);
        started.pending = new Pending(Kind.START, e.thread(), at);
        started.settle(at);
        begins(e, at);
      }
      case READY -> {
        var course = course(e.thread(), at);
        course.ready = true;
        course.settle(at);
      }
      case MOUNT -> mounted(course(e.thread(), at), e, at);
      case UNMOUNT -> {
        var course = course(e.thread(), at);
        course.mounted = course.ready = false;
        course.waits.forEach(wait -> wait.over = false);
        course.settle(at);
      }
      case GONE -> gone(course(e.thread(), at), at);
      case HALT -> halted = at;
      case UNPARK -> {
        begins(e, at);
        unparked(course(e.other(), at), e, at);
      }
      case NOTIFY, NOTIFY_ALL -> {
        begins(e, at);
        for (long woken : monitors.woken.get(e)) notified(course(woken, at), e, at);
      }
      case BEGIN, EXIT -> begins(e, at);
      case ENTER, PARK, SLEEP, WAIT, IO, JOIN, LOAD -> waits(begins(e, at), e, at);
      case ENTERED -> entered(begins(e, at), e, at);
      case END -> {
        var course = begins(e, at);
        if (!course.waits.isEmpty()) course.waits.removeLast();
        course.settle(at);
      }
    }
  }

  /// It does something, so it has begun.
  private Course begins(Event e, long at) {
    var course = course(e.thread(), at);
    if (!course.begun && !course.virtual) {
      course.begun = true;
      course.settle(at);
    }
    return course;
  }

  private void mounted(Course course, Event e, long at) {
    course.begun = course.mounted = true;
    course.ready = false;
    course.carrier = named(e.other()).name();
    course.waits.forEach(wait -> wait.over = true);
    course.settle(at);
  }

  private void gone(Course course, long at) {
    course.gone(at);
    for (var other : courses.values())
      if (other.joins() == course.id && other.waitsToJoin())
        other.pending = new Pending(Kind.JOIN, course.id, at);
  }

  private void unparked(Course course, Event e, long at) {
    var wait = course.innermost();
    if (wait == null || wait.event.kind() != Event.Kind.PARK) course.permit = true;
    else if (course.pending == null && course.joins() == 0)
      course.pending = new Pending(wait.holder == 0 ? Kind.UNPARK : Kind.UNLOCK, e.thread(), at);
  }

  private void notified(Course course, Event e, long at) {
    for (var wait : course.waits)
      if (wait.event.kind() == Event.Kind.WAIT && wait.event.object() == e.object()) {
        wait.notifiedBy = e.thread();
        course.pending = new Pending(Kind.NOTIFY, e.thread(), at);
      }
    course.settle(at);
  }

  private void waits(Course course, Event e, long at) {
    var wait = new Wait(e);
    wait.holder = e.other();
    switch (e.kind()) {
      case ENTER -> {
        wait.hidden = !monitors.holders.containsKey(e);
        wait.holder = monitors.holders.getOrDefault(e, 0L);
      }
      case JOIN, LOAD -> wait.hidden = true;
      case PARK -> {
        wait.hidden = course.permit;
        course.permit = false;
        course.pending = null;
      }
      default -> course.pending = null;
    }
    course.waits.add(wait);
    course.settle(at);
  }

  private void entered(Course course, Event e, long at) {
    var wait = course.innermost();
    if (wait != null && wait.event.kind() == Event.Kind.ENTER) course.waits.removeLast();
    course.settle(at);
    var exit = monitors.givenUp.get(e);
    if (exit == null || wait == null || wait.hidden) return;
    course.pending = new Pending(Kind.UNLOCK, exit.thread(), time(exit));
    course.goesOn(at);
  }

  /// Main first, then by their begin; of the JVM's own threads only those that printed.
  private List<Course> shown(List<Traced.Line> lines) {
    return courses.values().stream()
        .filter(
            course ->
                course.id == traced.main()
                    || !named(course.id).internal()
                    || lines.stream().anyMatch(line -> line.thread() == course.id))
        .filter(course -> !course.parts.isEmpty())
        .sorted(
            Comparator.<Course, Boolean>comparing(course -> course.id != traced.main())
                .thenComparingLong(course -> course.begin)
                .thenComparingLong(course -> course.id))
        .toList();
  }

  /// A name for each object that a thread waited for: numbered in the order of first waiting.
  private Map<Long, String> labels(List<Course> shown) {
    var all = new ArrayList<Part>();
    shown.forEach(course -> all.addAll(course.parts));
    all.sort(Comparator.comparingLong(Part::begin));
    var counts = new HashMap<String, Integer>();
    var labels = new HashMap<Long, String>();
    for (var part : all) {
      if (part.object() == 0) continue;
      labels.computeIfAbsent(
          part.object(),
          object -> {
            var name = traced.objects().getOrDefault(object, "Object");
            return name.endsWith(".class")
                ? name
                : name + " " + counts.merge(name, 1, Integer::sum);
          });
    }
    return labels;
  }

  private Lane lane(Course course, Map<Long, String> labels, Map<Long, Integer> index) {
    var name = named(course.id);
    return new Lane(
        name.name(),
        name.virtual(),
        course.begin,
        course.end,
        course.parts.stream()
            .map(
                part ->
                    new Segment(
                        part.state(),
                        part.begin(),
                        part.end(),
                        labels.getOrDefault(part.object(), ""),
                        part.owner() == 0 ? -1 : index.getOrDefault(part.owner(), -1),
                        part.carrier()))
            .toList());
  }

  private static HandOver handOver(Handed h, Map<Long, Integer> index) {
    return new HandOver(h.kind(), index.get(h.from()), h.at(), index.get(h.to()), h.until());
  }
}
