package evidence;

import check.Checked;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import expect.Grade;
import expect.ReachableOutcome;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import run.Explored;
import run.MemoryModel;
import snippet.Snippet;
import text.FileTrouble;
import text.Problem;
import text.Template;

/// The machine-readable report of a check, written whatever its exit code. Its form is fixed:
/// others rely on it.
///
/// @param broken links that lead nowhere
public record Report(
    Machine machine,
    List<Problem> errors,
    List<Problem> warnings,
    List<Snippet> snippets,
    List<Evidence> evidence,
    int linksChecked,
    List<Problem> broken) {
  /// Beyond, many readers of JSON have whole numbers no longer exact.
  private static final int DOUBLE_BITS = 53;

  /// The report of a notebook that could not be read.
  public static Report malformed(List<Problem> errors, List<Problem> warnings) {
    return new Report(Machine.here(false), errors, warnings, List.of(), List.of(), 0, List.of());
  }

  /// Writes it as JSON.
  public void write(Path file) throws IOException {
    var json = new JsonObject();
    var where = new JsonObject();
    where.addProperty("name", machine.name());
    where.addProperty("arch", machine.arch());
    where.addProperty("cpu", machine.cpu());
    where.addProperty("os", machine.os());
    where.addProperty("cores", machine.cores());
    where.addProperty("fenced", machine.fenced());
    json.add("machine", where);
    json.addProperty("jdk", machine.jdk());
    json.add("errors", texts(errors.stream().map(Problem::headline).toList()));
    json.add("warnings", texts(warnings.stream().map(Problem::headline).toList()));
    var all = new JsonArray();
    for (var one : evidence)
      snippets.stream()
          .filter(s -> s.name().equals(one.checked().name()))
          .findFirst()
          .ifPresent(s -> all.add(snippet(s, one)));
    json.add("snippets", all);
    var links = new JsonObject();
    links.addProperty("checked", linksChecked);
    links.add("broken", texts(broken.stream().map(Problem::headline).toList()));
    json.add("links", links);
    var text = EvidenceJson.gson(true).toJson(json) + "\n";
    FileTrouble.naming(
        file,
        () -> {
          var folder = file.toAbsolutePath().getParent();
          if (folder != null) Files.createDirectories(folder);
          Files.writeString(file, text); // which may be a pipe or a device, so in its place
        });
  }

  private static JsonArray texts(List<String> texts) {
    var array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonObject snippet(Snippet snippet, Evidence evidence) {
    var checked = evidence.checked();
    var json = new JsonObject();
    json.addProperty("name", snippet.name());
    json.addProperty("path", snippet.path());
    json.addProperty("line", snippet.source().firstLine());
    json.addProperty("verdict", checked.verdict().word());
    json.addProperty("checked", checked.expects());
    json.addProperty("reason", checked.verdict().reason());
    json.addProperty("runs", checked.ran().runs());
    json.addProperty("rounds", checked.ran().rounds());
    json.addProperty("millis", checked.ran().millis());
    json.addProperty("cached", evidence.cached());
    json.addProperty("fenced", evidence.machine().fenced());
    json.add("outcomes", outcomes(checked.ran()));
    json.add("values", values(snippet, checked.ran().values()));
    var breaks = new JsonArray();
    for (var tried : checked.proof().breaks()) {
      var one = new JsonObject();
      one.addProperty("edit", tried.edit());
      one.addProperty("rejected", tried.rejected());
      if (tried.chance() != null) one.addProperty("chance", tried.chance());
      breaks.add(one);
    }
    json.add("breaks", breaks);
    if (checked.proof().fixes() != null) {
      var fixes = new JsonObject();
      fixes.addProperty("of", checked.proof().fixes().of());
      fixes.addProperty("rejected", checked.proof().fixes().rejected());
      if (checked.proof().fixes().chance() != null)
        fixes.addProperty("chance", checked.proof().fixes().chance());
      json.add("fixes", fixes);
    }
    if (checked.explored() != null && checked.explored().complete())
      json.add("schedules", schedules(checked.explored()));
    return json;
  }

  /// `all` and `count` are null where there are infinitely many.
  private static JsonObject schedules(Explored explored) {
    var json = new JsonObject();
    json.add("all", exact(explored.schedules()));
    var outcomes = new JsonArray();
    for (var outcome : explored.outcomes()) {
      var one = new JsonObject();
      one.addProperty("outcome", ReachableOutcome.shown(outcome));
      one.add("count", exact(outcome.schedules()));
      outcomes.add(one);
    }
    json.add("outcomes", outcomes);
    if (explored.memory() != MemoryModel.SC) json.addProperty("memory", explored.memory().word());
    if (explored.weaker().isEmpty()) return json;
    var weaker = new JsonArray();
    explored.weaker().stream()
        .filter(Explored::complete)
        .map(Report::schedules)
        .forEach(weaker::add);
    json.add("weaker", weaker);
    return json;
  }

  /// A number as far as every reader of JSON has it exact, a text beyond.
  private static JsonElement exact(BigInteger number) {
    if (number == null) return JsonNull.INSTANCE;
    return number.bitLength() <= DOUBLE_BITS
        ? new JsonPrimitive(number)
        : new JsonPrimitive(number.toString());
  }

  private static JsonArray outcomes(Checked.Ran ran) {
    var array = new JsonArray();
    for (var counted : ran.outcomes()) {
      var one = new JsonObject();
      one.addProperty("outcome", counted.outcome());
      one.addProperty("grade", counted.grade().word());
      one.addProperty("count", counted.count());
      var missed = ran.missed().get(counted.outcome());
      if (missed != null && counted.grade() == Grade.REQUIRED) one.addProperty("missed", missed);
      array.add(one);
    }
    return array;
  }

  /// Numbers as numbers, texts as texts.
  private static JsonObject values(Snippet snippet, Map<String, String> values) {
    var kinds = snippet.expected().map(e -> e.names()).orElse(Map.of());
    var json = new JsonObject();
    values.forEach(
        (name, text) -> {
          switch (kinds.getOrDefault(name, Template.Kind.TEXT)) {
            case INT -> json.addProperty(name, Long.valueOf(text));
            case NUMBER -> json.addProperty(name, Double.valueOf(text));
            case TEXT -> json.addProperty(name, text);
          }
        });
    return json;
  }
}
