package snippet;

import expect.Expectation;
import expect.Fault;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import text.Place;
import text.Source;

/// Finds where a part of an expectation stands, to point at it.
public final class ExpectationPlaces {
  private ExpectationPlaces() {}

  /// The place of what isn't so.
  public static Place of(Expectation expectation, Fault fault) {
    return switch (fault) {
      case Fault.InRow(var row) -> row.place();
      case Fault.InCondition(var where) -> where.place();
      case Fault.InBlock(var block, var line) -> {
        var header = header(expectation, expectation.blocks().indexOf(block));
        yield line.isPresent() ? body(header, line.getAsInt()) : header;
      }
    };
  }

  private static Place header(Expectation expectation, int index) {
    var first = expectation.place();
    int line =
        nth(
            first.source(),
            first.line(),
            index,
            text -> ExpectationParser.header(text).isPresent());
    return first.source().at(line, 1);
  }

  /// A line of the body below this header; blank lines of the file are none of it, nor conditions.
  private static Place body(Place header, int index) {
    var source = header.source();
    int line = nth(source, header.line() + 1, index, text -> !ExpectationParser.isNoBody(text));
    int end = source.line(line).stripTrailing().length();
    return source.at(line, Math.min(end, "//   ".length()) + 1);
  }

  /// Line that is counted so, from 0, among those from this one on that are wanted.
  private static int nth(Source source, int from, int index, Predicate<String> wanted) {
    return IntStream.rangeClosed(from, source.lines().size())
        .filter(line -> wanted.test(source.line(line)))
        .skip(index)
        .findFirst()
        .orElse(from);
  }
}
