package check.fence;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/// What one program is to have behind its fence.
///
/// @param own   a folder that it may write to
/// @param start where in it the program starts
/// @param yard  the builder's folder, which holds those of all programs: of it nothing is there but
///     what is listed
/// @param reads folders that it may read beside the system's
/// @param open  what it asked to see of the machine
/// @param loopback may it use one? To bring it up takes a command, which not every fence can do
///     without
public record Enclosure(
    Path own, Path start, Path yard, Collection<Path> reads, Set<Opening> open, boolean loopback) {
  boolean has(Opening opening) {
    return open.contains(opening);
  }
}
