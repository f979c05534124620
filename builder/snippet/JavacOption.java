package snippet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import snippet.Directives.Argument;
import text.Problems;

/// The options of javac that a snippet may give: those that change what is checked, reported or put
/// into the classes. Any other may run code within javac, or read and write files.
final class JavacOption {
  /// One word each, or one with its value after `=` or `:`.
  private static final Pattern ALONE =
      Pattern.compile(
          "-g(:.*)?|-parameters|-nowarn|-Werror|-deprecation|--enable-preview|-Xlint(:.*)?"
              + "|-Xdoclint(:.*)?|-Xdiags:\\w+|-proc:(none|full)|-A[\\w.]+(=.*)?"
              + "|-XDstringConcat=\\w+"
              + "|--(add-exports|add-reads|add-modules|limit-modules|release|source|target)=.*");

  /// The next word is the value.
  private static final Pattern WITH_VALUE =
      Pattern.compile(
          "--(add-exports|add-reads|add-modules|limit-modules|release|source|target)"
              + "|-source|-target|-processor|-Xmaxerrs|-Xmaxwarns");

  private JavacOption() {}

  /// Refuses the first that is none of them.
  static void check(List<Argument> words, Problems problems) {
    refused(words)
        .ifPresent(
            word ->
                problems.error(
                    word.place(),
                    "javac's option `" + word.text() + "` isn't supported in a snippet",
                    "docs/format.md has those that are: they run no code and name no file"));
  }

  private static Optional<Argument> refused(List<Argument> words) {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i).text();
      if (WITH_VALUE.matcher(word).matches()) i++;
      else if (!ALONE.matcher(word).matches()) return Optional.of(words.get(i));
    }
    return Optional.empty();
  }
}
