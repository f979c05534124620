package check.observe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import run.Ending;
import run.Explored;
import run.MemoryModel;
import snippet.Snippet;

/// Reads what the explorer wrote: the fields of {@link Explored} by their names, big numbers as
/// texts.
///
/// @param wrapped how the program's lines stand to the source's
record ExploredJson(Snippet snippet) {
  static Explored read(String text, Snippet snippet) throws IOException {
    try {
      return new ExploredJson(snippet).explored(JsonParser.parseString(text).getAsJsonObject());
    } catch (JsonParseException
        | IllegalStateException
        | NoSuchElementException
        | NullPointerException e) {
      throw new IOException("the explorer wrote what can't be read: " + e.getMessage());
    }
  }

  private Explored explored(JsonObject json) {
    return new Explored(
        json.get("complete").getAsBoolean(),
        json.get("refusal").getAsString(),
        line(json.get("line")),
        number(json.get("schedules")),
        json.get("states").getAsLong(),
        json.get("nanos").getAsLong(),
        each(json.getAsJsonArray("outcomes"), this::outcome),
        each(json.getAsJsonArray("races"), this::race),
        each(json.getAsJsonArray("notes"), JsonElement::getAsString),
        each(json.getAsJsonArray("rests"), JsonElement::getAsString),
        json.get("graph").isJsonNull() ? "" : json.get("graph").toString(),
        MemoryModel.of(json.get("memory").getAsString()).orElseThrow(),
        each(json.getAsJsonArray("weaker"), weaker -> explored(weaker.getAsJsonObject())));
  }

  private Explored.Outcome outcome(JsonElement element) {
    var json = element.getAsJsonObject();
    return new Explored.Outcome(
        each(json.getAsJsonArray("output"), JsonElement::getAsString),
        ending(json.getAsJsonObject("ending")),
        number(json.get("schedules")),
        json.get("switches").getAsInt(),
        each(json.getAsJsonArray("witness"), this::step));
  }

  private Explored.Step step(JsonElement element) {
    var json = element.getAsJsonObject();
    return new Explored.Step(
        json.get("choice").getAsString(),
        json.get("thread").getAsString(),
        line(json.get("line")),
        json.get("text").getAsString());
  }

  private Explored.Race race(JsonElement element) {
    var json = element.getAsJsonObject();
    int first = line(json.get("first")), second = line(json.get("second"));
    return new Explored.Race(
        json.get("field").getAsString(), Math.min(first, second), Math.max(first, second));
  }

  private static Ending ending(JsonObject json) {
    return switch (json.get("is").getAsString()) {
      case "Completed" -> new Ending.Completed();
      case "Exited" -> new Ending.Exited(json.get("code").getAsInt());
      case "Threw" ->
          new Ending.Threw(
              json.get("type").getAsString(),
              each(json.getAsJsonArray("message"), JsonElement::getAsString).stream().findFirst());
      case "Deadlocked" ->
          new Ending.Deadlocked(
              each(
                  json.getAsJsonArray("cycles"),
                  cycle -> each(cycle.getAsJsonArray(), JsonElement::getAsString)));
      case "StillRunning" -> new Ending.StillRunning();
      default -> throw new IllegalStateException("no ending: " + json);
    };
  }

  private int line(JsonElement line) {
    int number = line.getAsInt();
    return number == 0 ? 0 : snippet.sourceLine(number);
  }

  private static BigInteger number(JsonElement number) {
    return number == null || number.isJsonNull() ? null : new BigInteger(number.getAsString());
  }

  private static <T> List<T> each(JsonArray array, Function<JsonElement, T> read) {
    var all = new ArrayList<T>();
    for (var element : array) all.add(read.apply(element));
    return all;
  }
}
