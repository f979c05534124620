package expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import run.Ending;
import run.Explored;
import run.MemoryModel;
import run.Run;
import text.Place;
import text.Template;

/// A snippet's whole expectation.
///
/// @param place  of its first header
/// @param blocks in the order written
public record Expectation(Place place, List<ExpectationBlock> blocks, List<Where> wheres) {
  /// How often a snippet with unordered output is run.
  public static final int ORDER_RUNS = 20;
  /// How often at least a snippet is run whose schedules are explored.
  public static final int EXPLORED_RUNS_MIN = 10;

  /// The block of this kind, if there is one.
  public <E extends ExpectationBlock> Optional<E> block(Class<E> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// What is stated of schedules, under whatever memory models.
  List<ExpectationBlock.Schedules> schedules() {
    return blocks.stream()
        .filter(ExpectationBlock.Schedules.class::isInstance)
        .map(ExpectationBlock.Schedules.class::cast)
        .toList();
  }

  /// What is stated of schedules under this model.
  Optional<ExpectationBlock.Schedules> schedules(MemoryModel model) {
    return schedules().stream().filter(stated -> stated.model() == model).findFirst();
  }

  /// The memory models that are named beside sequential consistency.
  public List<MemoryModel> weaker() {
    return schedules().stream()
        .map(ExpectationBlock.Schedules::model)
        .filter(model -> model != MemoryModel.SC)
        .toList();
  }

  /// The outcome table, if it is one.
  public Optional<ExpectationBlock.Outcomes> table() {
    return block(ExpectationBlock.Outcomes.class);
  }

  /// How a run must end; empty where it must complete.
  public Optional<ExpectationBlock> ending() {
    return blocks.stream().filter(ExpectationBlock::isEnding).findFirst();
  }

  /// How many runs are asked for.
  public int runs() {
    if (table().isPresent()) return table().get().budget();
    boolean anyOrder =
        block(ExpectationBlock.UnorderedOutput.class).isPresent()
            || block(ExpectationBlock.Order.class).isPresent();
    return anyOrder ? ORDER_RUNS : 1;
  }

  /// Must it end by a deadlock, or may it, by a row?
  public boolean awaitsDeadlock() {
    return ends(ExpectationBlock.Deadlocks.class);
  }

  /// Must it be running at its limit, or may it, by a row?
  public boolean awaitsLimit() {
    return ends(ExpectationBlock.NeverEnds.class);
  }

  private boolean ends(Class<? extends ExpectationBlock> kind) {
    return block(kind).isPresent()
        || table().stream()
            .flatMap(t -> t.rows().stream())
            .anyMatch(row -> row.ending().filter(kind::isInstance).isPresent())
        || schedules().stream()
            .flatMap(s -> s.rows().stream())
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
        case ExpectationBlock.Output(var lines) -> all.addAll(lines);
        case ExpectationBlock.UnorderedOutput(var lines) -> all.addAll(lines);
        case ExpectationBlock.Order(var chains) -> chains.forEach(all::addAll);
        case ExpectationBlock.Outcomes(_, _, var rows) ->
            rows.forEach(row -> all.addAll(rowTemplates(row)));
        case ExpectationBlock.Throws(_, var message) -> message.ifPresent(all::add);
        case ExpectationBlock.Exit _,
            ExpectationBlock.DoesNotCompile _,
            ExpectationBlock.Deadlocks _,
            ExpectationBlock.NeverEnds _,
            ExpectationBlock.Schedules _,
            ExpectationBlock.Races _ -> {}
      }
    return all;
  }

  /// The templates whose names are bound together when this row is seen.
  static List<Template> rowTemplates(ExpectationBlock.Row row) {
    var all = new ArrayList<>(row.lines());
    row.ending()
        .ifPresent(
            ending -> {
              if (ending instanceof ExpectationBlock.Throws(_, var message))
                message.ifPresent(all::add);
            });
    return all;
  }

  /// The same with another table.
  public Expectation withTable(ExpectationBlock.Outcomes table) {
    return new Expectation(
        place,
        blocks.stream().map(b -> b instanceof ExpectationBlock.Outcomes ? table : b).toList(),
        wheres);
  }

  /// What one run alone must fit: of a table, that it is not forbidden.
  public Expectation ofOneRun() {
    return table().map(table -> withTable(table.ofOneRun())).orElse(this);
  }

  /// Judges one run more, beside those that were judged together: conditions of values that it
  /// doesn't have say nothing of it.
  public Judgement judgeOneMore(Run run, Where.Conditions conditions) {
    var alone = ofOneRun();
    var bound = alone.judge(List.of(run), conditions).values().keySet();
    var its = wheres.stream().filter(w -> bound.containsAll(conditions.names(w))).toList();
    return new Expectation(place, alone.blocks, its).judge(List.of(run), conditions);
  }

  /// The same with other blocks.
  Expectation with(List<ExpectationBlock> others) {
    return new Expectation(place, others, wheres);
  }

  /// Can it be judged only by exploring all schedules, or also by it?
  public boolean explores() {
    return blocks.stream().anyMatch(Expectation::ofSchedules)
        || table().stream().flatMap(t -> t.rows().stream()).anyMatch(ExpectationBlock.Row::weak);
  }

  /// Is nothing else stated but what schedules there are, or which accesses race? Then a run must
  /// be what some schedule does, and nothing else is asked of it.
  public boolean onlyExplores() {
    return !blocks.isEmpty() && blocks.stream().allMatch(Expectation::ofSchedules);
  }

  /// Does nothing but the rows of `Schedules` say what may come out?
  boolean onlySchedules() {
    return onlyExplores() && !schedules().isEmpty();
  }

  private static boolean ofSchedules(ExpectationBlock block) {
    return block instanceof ExpectationBlock.Schedules || block instanceof ExpectationBlock.Races;
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
  public Expectation withOutput(List<Template> lines) {
    return new Expectation(
        place,
        blocks.stream()
            .map(b -> b instanceof ExpectationBlock.Output ? new ExpectationBlock.Output(lines) : b)
            .toList(),
        List.of());
  }

  /// Judges the runs; the conditions are those of {@link #wheres}.
  public Judgement judge(List<Run> runs, Where.Conditions conditions) {
    if (runs.isEmpty()) return new Judgement(Verdict.fails("nothing was run"), List.of(), Map.of());
    var refused = runs.stream().filter(run -> run.ending() instanceof Ending.Refused).findFirst();
    var compile = block(ExpectationBlock.DoesNotCompile.class);
    if (compile.isPresent() || refused.isPresent())
      return new Judgement(
          Verdict.of(Refusals.judge(compile, refused.orElse(runs.getFirst()).ending())),
          List.of(),
          Map.of());
    return table().isPresent()
        ? new TableJudge(this, table().get(), conditions).judge(runs)
        : new RunJudge(this, conditions).judge(runs);
  }
}
