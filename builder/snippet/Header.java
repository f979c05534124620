package snippet;

import expect.ExpectationBlock.Outcomes.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import run.MemoryModel;
import text.Nearest;

/// A line that begins a block of an expectation, and the lines that nearly do.
sealed interface Header {
  /// A header with nothing to say but its kind.
  record Plain(Word word) implements Header {}

  /// `Outcomes of …:`; the budget as written.
  record Table(Unit unit, String budget) implements Header {}

  /// `Schedules under tso:`.
  record Schedules(MemoryModel model) implements Header {}

  /// `Throws: …`.
  record Throws(String what) implements Header {}

  /// `Exit: …`.
  record Exit(String code) implements Header {}

  /// The kinds of plain headers.
  enum Word {
    OUTPUT("Output:"),
    UNORDERED("Unordered output:"),
    ORDER("Order:"),
    SCHEDULES("Schedules:"),
    RACES("Races:"),
    DOES_NOT_COMPILE("Does not compile:"),
    DEADLOCKS("Deadlocks:"),
    NEVER_ENDS("Never ends:");

    final String text;

    Word(String text) {
      this.text = text;
    }
  }

  /// How far a near miss may be.
  int EDITS_MAX = 2;
  Pattern TABLE = Pattern.compile("Outcomes of (up to )?(\\d+) runs:");
  String EACH_LINE = "Outcomes of each line:";
  Pattern UNDER = Pattern.compile("Schedules under (\\w+):");
  Pattern WITH_VALUE = Pattern.compile("(Throws|Exit): (.*)", Pattern.DOTALL);
  Pattern NEARLY_VALUE =
      Pattern.compile(
          "(?i)(throws?:?\\s+[\\w.$]*(exception|error)\\b.*|exit(?:s| code|"
              + " status)?:?\\s+-?\\d+:?|exits? with(?: code| status)? -?\\d+[:.]?)");
  Map<String, String> OTHER_WORDS =
      Map.of(
          "(?:expect(?:ed|s)?(?: (?:output|result))?|prints|(?:the )?output is):",
          "Output:",
          "(?:in any order|unordered):",
          "Unordered output:",
          "outcomes? (?:of|in) .*runs?:?",
          "Outcomes of %s runs:");
  /// The model of `Schedules:` is named in no header.
  Pattern UNDER_SC = Pattern.compile("(?i)schedules (?:under|in|with) sc:?");
  Pattern NUMBER = Pattern.compile("\\d[\\dOol_,.]*");
  /// What belongs below a header, in its line.
  Pattern WITH_BODY =
      Pattern.compile("((?:Unordered|Outcomes|Schedules|Races|Does not|Never)[\\w ]*:) .+");
  /// Prose that is about a header's body, where one follows.
  Pattern ANNOUNCES =
      Pattern.compile(
          "(?i)(?:(?:it|this|the program) )?(?:prints|outputs)\\b.*:|(?:the"
              + " )?(?:output|outcomes?)\\b.*:",
          Pattern.DOTALL);
  Pattern CONTENT = Pattern.compile("([A-Za-z]+)(\\s*):\\s*(.*)");

  /// The header this text is: a comment's, after `// `, blanks at its end gone.
  static Optional<Header> of(String text) {
    for (var word : Word.values()) if (word.text.equals(text)) return Optional.of(new Plain(word));
    if (text.equals(EACH_LINE)) return Optional.of(new Table(Unit.LINE, "1"));
    Matcher under = UNDER.matcher(text);
    if (under.matches())
      return MemoryModel.of(under.group(1)).filter(m -> m != MemoryModel.SC).map(Schedules::new);
    Matcher table = TABLE.matcher(text);
    if (table.matches())
      return Optional.of(new Table(table.group(1) == null ? Unit.RUN : Unit.UP_TO, table.group(2)));
    Matcher value = WITH_VALUE.matcher(text);
    if (!value.matches()) return Optional.empty();
    return Optional.of(
        value.group(1).equals("Throws") ? new Throws(value.group(2)) : new Exit(value.group(2)));
  }

  /// The header this text was probably meant to be: two letters off, other case, without its colon,
  /// or with a full stop for it.
  static Optional<String> near(String comment) {
    var text = comment.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > 60) return Optional.empty();
    if (of(text).isPresent()) return Optional.of(text);
    if (text.endsWith(".") && of(text.substring(0, text.length() - 1) + ":").isPresent())
      return Optional.of(text.substring(0, text.length() - 1) + ":");
    var body = WITH_BODY.matcher(text);
    if (body.matches() && of(body.group(1)).isPresent()) return Optional.of(body.group(1));
    if (UNDER_SC.matcher(text).matches()) return Optional.of(Word.SCHEDULES.text);
    var number = NUMBER.matcher(text);
    var digits = number.find() ? digits(number.group()) : "N";
    var known = known(digits);
    var plain = number.reset().replaceFirst(digits);
    var withColon = plain.endsWith(":") ? plain : plain + ":";
    boolean saysColon = plain.endsWith(":");
    var exact = known.stream().filter(withColon::equalsIgnoreCase).findFirst();
    if (exact.isPresent()) return exact;
    if (saysColon || plain.matches("(?i)outcomes? of.*")) {
      var near = Nearest.find(withColon, known, EDITS_MAX);
      if (near.isPresent()) return near;
    }
    return inOtherWords(text, digits).or(() -> nearWithValue(text));
  }

  /// A number's digits, also where a letter stands for one.
  private static String digits(String number) {
    return number.replaceAll("[Oo]", "0").replace('l', '1').replaceAll("\\D", "");
  }

  /// What other tools, and habit, call it.
  private static Optional<String> inOtherWords(String text, String digits) {
    for (var words : OTHER_WORDS.entrySet())
      if (text.matches("(?i)" + words.getKey()))
        return Optional.of(words.getValue().formatted(digits.equals("N") ? "1000" : digits));
    return Optional.empty();
  }

  /// All headers, tables as of so many runs.
  private static List<String> known(String runs) {
    var known = new ArrayList<>(List.of(EACH_LINE));
    known.add("Outcomes of " + runs + " runs:");
    known.add("Outcomes of up to " + runs + " runs:");
    for (var model : MemoryModel.values())
      if (model != MemoryModel.SC) known.add("Schedules under " + model.word() + ":");
    known.add("Throws:");
    known.add("Exit:");
    for (var word : Word.values()) known.add(word.text);
    return known;
  }

  private static Optional<String> nearWithValue(String text) {
    if (NEARLY_VALUE.matcher(text).matches())
      return Optional.of(
          text.toLowerCase(Locale.ROOT).startsWith("e")
              ? "Exit: 3"
              : "Throws: IllegalStateException: message");
    Matcher content = CONTENT.matcher(text);
    if (content.matches() && !content.group(3).isEmpty() && !content.group(1).equals("Error"))
      return Nearest.find(
              content.group(1),
              List.of("Throws", "Exit", "Output", "Order", "Deadlocks"),
              content.group(1).length() < 5 ? 1 : EDITS_MAX)
          .map(
              w ->
                  switch (w) {
                    case "Throws" -> "Throws: type: message";
                    case "Exit" -> "Exit: 3";
                    default -> w + ":";
                  });
    return Optional.empty();
  }
}
