package page.model;

import expect.Expectation;
import java.util.Map;
import java.util.Optional;
import snippet.Snippet;
import text.Template;
import text.Unit;

/// A captured value as a page shows it.
///
/// @param exact as the run printed it
/// @param unit  where its name says one, and it is a number
public record Captured(String name, String exact, Optional<Unit> unit) {
  /// A value of a program; only of a number a name can say the unit.
  public static Captured of(Snippet snippet, String name, String exact) {
    var kinds = snippet.expected().map(Expectation::names).orElse(Map.of());
    boolean number = kinds.getOrDefault(name, Template.Kind.TEXT) != Template.Kind.TEXT;
    return new Captured(name, exact, number ? Unit.named(name) : Optional.empty());
  }

  /// The same, in a unit that a quote says.
  Captured in(Unit other) {
    return new Captured(name, exact, Optional.of(other));
  }

  /// What a page shows of it.
  public String text() {
    return readable().orElse(exact);
  }

  /// The exact number with its unit, where the text is another.
  public Optional<String> title() {
    return unit.map(u -> u.exact(exact)).filter(whole -> !whole.equals(text()));
  }

  Optional<String> readable() {
    try {
      double number = Double.parseDouble(exact);
      return unit.map(u -> u.shown(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
