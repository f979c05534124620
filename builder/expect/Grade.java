package expect;

import java.util.Locale;

/// What an outcome is worth: jcstress's grades, and `required`.
public enum Grade {
  ACCEPTABLE,
  INTERESTING,
  REQUIRED,
  FORBIDDEN;

  /// The word for it in a table.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
