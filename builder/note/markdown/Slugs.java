package note.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Heading ids as GitHub gives them, one instance a page: `What's this?` is `whats-this`, a second
/// one `whats-this-1`.
public final class Slugs {
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private final Map<String, Integer> used = new HashMap<>();

  public String of(String heading) {
    var slug = DROPPED.matcher(heading.strip().toLowerCase()).replaceAll("").replace(' ', '-');
    if (slug.isEmpty()) slug = "section";
    var id = slug;
    while (used.containsKey(id)) id = slug + "-" + used.merge(slug, 1, Integer::sum);
    used.put(id, 0);
    return id;
  }
}
