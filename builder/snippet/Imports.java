package snippet;

import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import text.Place;
import text.Problems;
import text.Source;

/// Finds the names that a program takes from elsewhere. Of those of java.lang, which each reader
/// knows without an import, none may mean something else.
public final class Imports {
  private static final String LANG = "java.lang.";
  private static final String REMEDY =
      "a reader takes it for java.lang's; give it a name of its own";

  private Imports() {}

  /// An import.
  ///
  /// @param name   all between `import` and the semicolon
  /// @param offset where it begins in its source
  public record Import(String name, int offset) {
    private String simple() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /// The imports of a source; none where it can't be scanned, as javac says then.
  public static List<Import> of(Source source) {
    var all = new ArrayList<Import>();
    if (!source.text().contains("import")) return all; // as most do
    var tokens = tokens(source);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind != TokenKind.IMPORT) continue;
      int begin = tokens.get(i).pos;
      var name = new StringBuilder();
      for (i++; i < tokens.size() && tokens.get(i).kind != TokenKind.SEMI; i++)
        name.append(word(source, tokens.get(i)));
      all.add(new Import(name.toString(), begin));
    }
    return all;
  }

  private static List<Token> tokens(Source source) {
    try {
      return JavaScanner.tokens(source.text());
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  /// A token's text; with a blank behind it where a name must follow.
  private static String word(Source source, Token token) {
    var text = source.text().substring(token.pos, token.endPos);
    return text.equals("static") || text.equals("module") ? text + " " : text;
  }

  /// Reports names of java.lang that mean something else by an import.
  static void check(Source source, Problems problems) {
    for (var one : of(source))
      if (isOfLang(one.simple()) && !one.name.equals(LANG + one.simple()))
        problems.error(
            source.atOffset(one.offset),
            "`import " + one.name + "` gives `" + one.simple() + "` another meaning",
            REMEDY);
  }

  /// Reports names of java.lang that mean something else by a file that the program is compiled
  /// with.
  static void checkSources(Snippet snippet, Problems problems) {
    if (snippet.sources().isEmpty()) return;
    var here = packageOf(snippet.source(), tokens(snippet.source()));
    for (var source : snippet.sources())
      typesIn(here, source)
          .filter(Imports::isOfLang)
          .forEach(
              name ->
                  problems.error(
                      place(snippet, source),
                      "`" + source.path() + "` gives `" + name + "` another meaning",
                      REMEDY));
  }

  private static Place place(Snippet snippet, Source source) {
    return snippet.directives().sources().stream()
        .filter(argument -> source.path().endsWith("/" + argument.text().replaceFirst("^.*/", "")))
        .findFirst()
        .or(() -> snippet.directives().sources().stream().findFirst())
        .map(Directives.Argument::place)
        .orElse(snippet.source().at(1, 1));
  }

  private static String packageOf(Source source, List<Token> tokens) {
    var name = new StringBuilder();
    for (int i = 0; i < tokens.size() && tokens.get(i).kind != TokenKind.SEMI; i++)
      if (!name.isEmpty() || tokens.get(i).kind == TokenKind.PACKAGE)
        name.append(word(source, tokens.get(i)));
    return name.toString();
  }

  /// The types that a file of this package declares at its top: by their simple names the program
  /// sees them before java.lang's.
  private static Stream<String> typesIn(String here, Source source) {
    var names = new ArrayList<String>();
    var tokens = tokens(source);
    if (!packageOf(source, tokens).equals(here)) return Stream.of();
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.kind == TokenKind.LBRACE) depth++;
      if (token.kind == TokenKind.RBRACE) depth--;
      if (depth == 0 && beginsType(source, token)) names.add(word(source, tokens.get(i + 1)));
    }
    return names.stream();
  }

  private static boolean beginsType(Source source, Token token) {
    return switch (token.kind) {
      case CLASS, INTERFACE, ENUM -> true;
      case IDENTIFIER -> word(source, token).equals("record");
      default -> false;
    };
  }

  private static boolean isOfLang(String name) {
    try {
      return Modifier.isPublic(Class.forName(LANG + name, false, null).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
