package expect;

import java.util.Locale;

/// What an outcome is worth: jcstress's grades, and `required`.
public enum Grade {
  ACCEPTABLE,
  INTERESTING,
  REQUIRED,
  FORBIDDEN;

  /// As it is written in a table.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
