package evidence;

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
import java.util.Optional;
import run.Ending;

/// Evidence as JSON and back.
final class EvidenceJson {
  private static final Type TEXT = new TypeToken<Optional<String>>() {}.getType();

  /// For cache and records; `pretty` for what people read.
  static Gson gson(boolean pretty) {
    var builder =
        new GsonBuilder()
            .disableHtmlEscaping()
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
