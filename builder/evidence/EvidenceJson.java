package evidence;

import check.Checked;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.reflect.TypeToken;
import expect.Verdict;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import run.Ending;
import run.Explored;
import timeline.Timeline;

/// Evidence as JSON and back.
final class EvidenceJson {
  private static final Type TEXT = new TypeToken<Optional<String>>() {}.getType();
  private static final Gson COMPACT = gson(false);

  /// A writer and reader for cache and records; `pretty` for what people read.
  static Gson gson(boolean pretty) {
    var builder =
        new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(Checked.class, new FlatChecked())
            .registerTypeAdapter(Verdict.class, new Kinds<Verdict>(Verdict.class))
            .registerTypeAdapter(Ending.class, new Kinds<Ending>(Ending.class))
            .registerTypeAdapter(
                LocalDate.class,
                (JsonSerializer<LocalDate>) (date, _, _) -> new JsonPrimitive(date.toString()))
            .registerTypeAdapter(
                LocalDate.class,
                (JsonDeserializer<LocalDate>) (json, _, _) -> LocalDate.parse(json.getAsString()))
            .registerTypeAdapter(
                TEXT,
                (JsonSerializer<Optional<String>>)
                    (text, _, context) -> context.serialize(text.stream().toList()))
            .registerTypeAdapter(
                TEXT,
                (JsonDeserializer<Optional<String>>)
                    (json, _, _) ->
                        json.getAsJsonArray().asList().stream()
                            .findFirst()
                            .map(JsonElement::getAsString));
    return pretty ? builder.setPrettyPrinting().create() : builder.create();
  }

  private EvidenceJson() {}

  /// Something that is kept, as one line.
  static String write(Object kept) {
    return COMPACT.toJson(kept);
  }

  /// What was kept, of such a line; empty where it is none.
  static <T> Optional<T> read(String line, Class<T> type) {
    try {
      return Optional.ofNullable(COMPACT.fromJson(line, type));
    } catch (JsonParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A check in one object: the fields of its runs and of its proof stand beside its own.
  private record FlatChecked() implements JsonSerializer<Checked>, JsonDeserializer<Checked> {
    @Override
    public JsonElement serialize(Checked checked, Type type, JsonSerializationContext context) {
      var json = new JsonObject();
      json.addProperty("name", checked.name());
      json.add("verdict", context.serialize(checked.verdict(), Verdict.class));
      json.addProperty("expects", checked.expects());
      for (var part : List.of(checked.ran(), checked.proof()))
        context.serialize(part).getAsJsonObject().asMap().forEach(json::add);
      json.add("timeline", context.serialize(checked.timeline()));
      json.add("explored", context.serialize(checked.explored()));
      return json;
    }

    @Override
    public Checked deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
      var fields = json.getAsJsonObject();
      return new Checked(
          required(fields, "name").getAsString(),
          context.deserialize(required(fields, "verdict"), Verdict.class),
          required(fields, "expects").getAsBoolean(),
          context.deserialize(json, Checked.Ran.class),
          context.deserialize(json, Checked.Proof.class),
          context.deserialize(fields.get("timeline"), Timeline.class),
          context.deserialize(fields.get("explored"), Explored.class));
    }

    private static JsonElement required(JsonObject fields, String name) {
      if (!fields.has(name)) throw new JsonParseException("a check without " + name);
      return fields.get(name);
    }
  }

  /// A sealed interface of records: the record's own fields, and `is` with its simple name.
  private record Kinds<T>(Class<T> face) implements JsonSerializer<T>, JsonDeserializer<T> {
    @Override
    public JsonElement serialize(T value, Type type, JsonSerializationContext context) {
      var json = new JsonObject();
      json.addProperty("is", value.getClass().getSimpleName());
      context
          .serialize(value, value.getClass())
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> json.add(e.getKey(), e.getValue()));
      return json;
    }

    @Override
    public T deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
      var is = json.getAsJsonObject().get("is").getAsString();
      var kind =
          Arrays.stream(face.getPermittedSubclasses())
              .filter(c -> c.getSimpleName().equals(is))
              .findFirst()
              .orElseThrow(() -> new JsonParseException("unknown kind " + is));
      return context.deserialize(json, kind);
    }
  }
}
