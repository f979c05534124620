package expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import run.Ending;
import run.Explored;
import run.Run;
import text.Place;
import text.Template;

/// A snippet's whole expectation.
///
/// @param place  of its first header
/// @param blocks in the order written
public record Expected(Place place, List<Expectation> blocks, List<Where> wheres) {
  /// How often a snippet with unordered output is run.
  public static final int ORDER_RUNS = 20;

  /// The block of this kind, if there is one.
  public <E extends Expectation> Optional<E> block(Class<E> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// The outcome table, if it is one.
  public Optional<Expectation.Outcomes> table() {
    return block(Expectation.Outcomes.class);
  }

  /// How a run must end; empty where it must complete.
  public Optional<Expectation> ending() {
    return blocks.stream().filter(Expectation::isEnding).findFirst();
  }

  /// How many runs are asked for.
  public int runs() {
    if (table().isPresent()) return table().get().budget();
    boolean anyOrder =
        block(Expectation.UnorderedOutput.class).isPresent()
            || block(Expectation.Order.class).isPresent();
    return anyOrder ? ORDER_RUNS : 1;
  }

  /// Must it end by a deadlock, or may it, by a row?
  public boolean awaitsDeadlock() {
    return ends(Expectation.Deadlocks.class);
  }

  /// Must it be running at its limit, or may it, by a row?
  public boolean awaitsLimit() {
    return ends(Expectation.NeverEnds.class);
  }

  private boolean ends(Class<? extends Expectation> kind) {
    return block(kind).isPresent()
        || table().stream()
            .flatMap(t -> t.rows().stream())
            .anyMatch(row -> row.ending().filter(kind::isInstance).isPresent());
  }

  /// The names captured, with their kinds, in the order written.
  public Map<String, Template.Kind> names() {
    var names = new LinkedHashMap<String, Template.Kind>();
    templates().forEach(t -> names.putAll(t.names()));
    return names;
  }

  /// All templates of all blocks.
  public List<Template> templates() {
    var all = new ArrayList<Template>();
    for (var block : blocks)
      switch (block) {
        case Expectation.Output(var lines) -> all.addAll(lines);
        case Expectation.UnorderedOutput(var lines) -> all.addAll(lines);
        case Expectation.Order(var chains) -> chains.forEach(all::addAll);
        case Expectation.Outcomes(_, _, var rows) ->
            rows.forEach(row -> all.addAll(rowTemplates(row)));
        case Expectation.Throws(_, var message) -> message.ifPresent(all::add);
        case Expectation.Exit _,
            Expectation.DoesNotCompile _,
            Expectation.Deadlocks _,
            Expectation.NeverEnds _,
            Expectation.Schedules _,
            Expectation.Races _ -> {}
      }
    return all;
  }

  /// The templates whose names are bound together when this row is seen.
  static List<Template> rowTemplates(Expectation.Row row) {
    var all = new ArrayList<>(row.lines());
    row.ending()
        .ifPresent(
            ending -> {
              if (ending instanceof Expectation.Throws(_, var message)) message.ifPresent(all::add);
            });
    return all;
  }

  /// The same with another table.
  public Expected withTable(Expectation.Outcomes table) {
    return new Expected(
        place,
        blocks.stream().map(b -> b instanceof Expectation.Outcomes ? table : b).toList(),
        wheres);
  }

  /// What one run alone must fit: of a table, that it is not forbidden.
  public Expected ofOneRun() {
    return table().map(table -> withTable(table.ofOneRun())).orElse(this);
  }

  /// Judges one run more, beside those that were judged together: conditions of values that it
  /// doesn't have say nothing of it.
  public Judgement judgeOneMore(Run run, Where.Conditions conditions) {
    var alone = ofOneRun();
    var bound = alone.judge(List.of(run), conditions).values().keySet();
    var its = wheres.stream().filter(w -> bound.containsAll(conditions.names(w))).toList();
    return new Expected(place, alone.blocks, its).judge(List.of(run), conditions);
  }

  /// The same with other blocks.
  Expected with(List<Expectation> others) {
    return new Expected(place, others, wheres);
  }

  /// Can it be judged only by exploring all schedules, or also by it?
  public boolean explores() {
    return blocks.stream().anyMatch(Expected::ofSchedules)
        || table().stream().flatMap(t -> t.rows().stream()).anyMatch(Expectation.Row::weak);
  }

  /// Is nothing else stated but what schedules there are, or which accesses race? Then nothing need
  /// be run.
  public boolean onlyExplores() {
    return !blocks.isEmpty() && blocks.stream().allMatch(Expected::ofSchedules);
  }

  /// Does nothing but the rows of `Schedules` say what may come out?
  boolean onlySchedules() {
    return onlyExplores() && block(Expectation.Schedules.class).isPresent();
  }

  private static boolean ofSchedules(Expectation block) {
    return block instanceof Expectation.Schedules || block instanceof Expectation.Races;
  }

  /// Judges all schedules, and whether they explain what was seen.
  ///
  /// @param runs those seen; none where the program was only explored
  public ScheduleJudgement judge(Explored explored, List<Run> runs, Where.Conditions conditions) {
    return new ExploredJudge(this, explored, conditions).judge(runs);
  }

  /// What this says against the schedules of its broken twin, if anything.
  public Optional<String> against(Explored broken, Where.Conditions conditions) {
    return new ExploredJudge(this, broken, conditions).rejects();
  }

  /// The same with other lines of output, and without conditions.
  public Expected withOutput(List<Template> lines) {
    return new Expected(
        place,
        blocks.stream()
            .map(b -> b instanceof Expectation.Output ? new Expectation.Output(lines) : b)
            .toList(),
        List.of());
  }

  /// Judges the runs; the conditions are those of {@link #wheres}.
  public Judgement judge(List<Run> runs, Where.Conditions conditions) {
    if (runs.isEmpty()) return new Judgement(Verdict.fails("nothing was run"), List.of(), Map.of());
    var refused = runs.stream().filter(run -> run.ending() instanceof Ending.Refused).findFirst();
    var compile = block(Expectation.DoesNotCompile.class);
    if (compile.isPresent() || refused.isPresent())
      return new Judgement(
          Verdict.of(Endings.judgeRefusal(compile, refused.orElse(runs.getFirst()).ending())),
          List.of(),
          Map.of());
    return table().isPresent()
        ? new TableJudge(this, table().get(), conditions).judge(runs)
        : new RunJudge(this, conditions).judge(runs);
  }
}
