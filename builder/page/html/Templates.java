package page.html;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The HTML templates of a notebook, read once. Every value they insert is escaped, but for
/// `{{{…}}}`.
public final class Templates {
  private static final Pattern BREAK_BEFORE_ITS_END = Pattern.compile("\\n\\s*(?=>)");
  private static final Pattern BREAK_WITHIN_TAG = Pattern.compile("\\n\\s*(?=[a-z-]+=\")");
  private final Path folder;
  private final Mustache.Compiler compiler;
  private final Map<String, Template> compiled = new HashMap<>();

  public Templates(Path folder) {
    this.folder = folder;
    this.compiler =
        Mustache.compiler()
            .withEscaper(Html::text)
            .emptyStringIsFalse(true)
            .withCollector(new Optionals())
            .withFormatter(Templates::format)
            .withLoader(name -> new StringReader(markup(name)));
  }

  /// A template filled from a record or map; each name in it must be there.
  public String fill(String name, Object values) throws IOException {
    try {
      var template = compiled.get(name);
      if (template == null) {
        template = compiler.compile(markup(name));
        compiled.put(name, template);
      }
      return template.execute(values);
    } catch (MustacheException e) {
      throw new IOException("the template " + name + ".html can't be filled: " + e.getMessage(), e);
    }
  }

  /// Only plain values are ever shown. To tell whether a section's value is empty, it is formatted
  /// too: a whole record.
  private static String format(Object value) {
    boolean plain =
        value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
    return plain ? value.toString() : value.getClass().getSimpleName();
  }

  /// A section over an `Optional` is that of its value, or none.
  private static final class Optionals extends DefaultCollector {
    @Override
    public Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }

  /// A template whose tags are each on one line: breaks within them are for who reads the file, and
  /// would weigh on every page.
  private String markup(String name) throws IOException {
    var joined = BREAK_BEFORE_ITS_END.matcher(text(name + ".html")).replaceAll("");
    return BREAK_WITHIN_TAG.matcher(joined).replaceAll(" ");
  }

  /// A file beside the templates.
  public String text(String name) throws IOException {
    var file = folder.resolve(name);
    if (Files.exists(file) && !Files.isRegularFile(file))
      throw new IOException(file + " is no ordinary file");
    return Files.readString(file);
  }
}
