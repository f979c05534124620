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
    var text = source.text();
    if (!text.contains("import")) return all; // as most do
    var tokens = tokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind != TokenKind.IMPORT) continue;
      int begin = tokens.get(i).pos;
      var name = new StringBuilder();
      for (i++; i < tokens.size() && tokens.get(i).kind != TokenKind.SEMI; i++)
        name.append(word(text, tokens.get(i)));
      all.add(new Import(name.toString(), begin));
    }
    return all;
  }

  private static List<Token> tokens(String text) {
    try {
      return JavaScanner.tokens(text);
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  /// A token's text; with a blank behind it where a name must follow.
  private static String word(String text, Token token) {
    var word = text.substring(token.pos, token.endPos);
    return word.equals("static") || word.equals("module") ? word + " " : word;
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
    var text = snippet.source().text();
    var tokens = tokens(text);
    var here = packageOf(text, tokens);
    boolean takesMembers =
        tokens.stream().anyMatch(t -> t.kind == TokenKind.EXTENDS || t.kind == TokenKind.IMPLEMENTS)
            || of(snippet.source()).stream().anyMatch(one -> one.name.startsWith("static "));
    for (var source : snippet.sources())
      namesIn(source.text(), here, takesMembers)
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

  private static String packageOf(String text, List<Token> tokens) {
    var name = new StringBuilder();
    for (int i = 0; i < tokens.size() && tokens.get(i).kind != TokenKind.SEMI; i++)
      if (!name.isEmpty() || tokens.get(i).kind == TokenKind.PACKAGE)
        name.append(word(text, tokens.get(i)));
    return name.toString();
  }

  /// The names that a file declares and that a program may see before java.lang's: those of types
  /// at its top, if it is of the program's package, and those of nested types and of fields, where
  /// the program inherits or imports members.
  private static Stream<String> namesIn(String text, String here, boolean takesMembers) {
    var names = new ArrayList<String>();
    var tokens = tokens(text);
    boolean near = packageOf(text, tokens).equals(here);
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.kind == TokenKind.LBRACE) depth++;
      if (token.kind == TokenKind.RBRACE) depth--;
      boolean seen = depth > 0 ? takesMembers : near;
      if (seen && beginsType(text, token)) names.add(word(text, tokens.get(i + 1)));
      if (seen && isVariable(tokens, i)) names.add(word(text, token));
    }
    return names.stream().distinct();
  }

  private static boolean beginsType(String text, Token token) {
    return switch (token.kind) {
      case CLASS, INTERFACE, ENUM -> true;
      case IDENTIFIER -> word(text, token).equals("record");
      default -> false;
    };
  }

  /// Does this token name a variable that is declared? It hides a type of its name (JLS 6.4.2).
  private static boolean isVariable(List<Token> tokens, int at) {
    return tokens.get(at).kind == TokenKind.IDENTIFIER
        && switch (tokens.get(at + 1).kind) {
          case EQ -> true;
          case SEMI -> at > 0 && endsType(tokens.get(at - 1).kind);
          default -> false;
        };
  }

  private static boolean endsType(TokenKind kind) {
    return kind == TokenKind.IDENTIFIER || kind == TokenKind.GT || kind == TokenKind.RBRACKET;
  }

  private static boolean isOfLang(String name) {
    try {
      return Modifier.isPublic(Class.forName(LANG + name, false, null).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
