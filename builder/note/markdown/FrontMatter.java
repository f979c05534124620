package note.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import text.Place;

/// What stands between the two `---` at the head of a note.
///
/// @param order      among the notes of its part, or among the parts
/// @param question   what the reader is asked, shown under the title
/// @param needs      paths of notes to read first, as written
/// @param settles    ids of claims
/// @param repository of the notebook, in `site/index.md`
/// @param draft      is it left out?
/// @param lang       its language, such as `de`; empty where none is given
/// @param dir        the direction it is read in: `ltr`, `rtl` or `auto`; or empty
/// @param schedules  the program whose schedules the first page draws, in `site/index.md`
public record FrontMatter(
    Entry title,
    Optional<BigDecimal> order,
    Place orderPlace,
    Entry summary,
    Entry question,
    List<Entry> needs,
    List<Entry> settles,
    Optional<LocalDate> updated,
    String repository,
    String author,
    Entry schedules,
    boolean draft,
    String lang,
    String dir) {
  /// A text and where it stands; empty where it is not given.
  public record Entry(String text, Place place) {
    /// Is nothing given?
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }
}
